// Words for all and none: where they are the goal, where a number is, and where they are mere rhetoric.
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../sentence.ts';

describe('none', () => {
  test.each([
    ['No P2 incidents after the cutover', 'No'],
    ['Have no open audit findings', 'no'],
    ['We have no overdue invoices', 'no'],
    ['None of our key customers leaves', 'None of'],
    ['No one waits longer than 10 minutes', 'No one'],
    ['Quality: no rejected batches', 'no'],
    ['Ensure no shipment leaves unlabelled', 'no'],
    ['没有一个供应商被拖欠货款', '没有'],
    ['没有未处理的高危漏洞', '没有'],
    ['不发生一起火灾', '不发生'],
    ['核心链路不出现 P0 故障', '不出现'],
    ['全年无重大投诉', '无'],
  ])('%s', (text, word) => {
    const { target, certain } = numbers(text);
    expect([target?.value, target?.text, target?.implied, certain]).toEqual([0, word, true, false]);
  });

  test.each([
    ['Zero data loss', 0],
    ['盘点差异率为零', 0],
    ['积压工单清零', 0],
    ['零严重性 2 级事件（停机超过 20 分钟）', 0],
  ])('as a number: %s', (text, value) => {
    const { target } = numbers(text);
    expect([target?.value, target?.implied]).toEqual([value, undefined]);
  });

  test('what there is to be none of is told by the other numbers', () => {
    const { target, quantities } = numbers(
      'No unpatched servers with a CVSS of 8 or above older than 14 days',
    );
    expect(target?.value).toBe(0);
    expect(quantities.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'to No',
      'label CVSS of 8',
      'of 14 days',
    ]);
  });

  test('another result keeps its number', () => {
    const { target, quantities } = numbers('No data breaches, 90% of laptops encrypted');
    expect(target?.value).toBe(0);
    expect(quantities.map(({ role, text }) => `${role} ${text}`)).toEqual(['to No', 'other 90%']);
  });
});

describe('all', () => {
  test.each([
    ['All payment services have an owner', 'All'],
    ['each depot has a first-aid room', 'each'],
    ['Every build is signed', 'Every'],
    ['Migrate every tenant off the old cluster', 'every'],
    ['Rotate all service passwords', 'all'],
    ['Everyone completes the safety course', 'Everyone'],
    ['Answer all tickets within 2 days', 'all'],
    ['All customers with more than $80K ARR have a success plan', 'All'],
    ['Roll out SSO across all offices', 'all'],
    ['全员通过消防考试', '全员'],
    ['每个门店都配备急救箱', '每个'],
    ['每个班组都有一名急救员', '每个'],
    ['所有接口均有契约测试', '所有'],
    ['完成所有门店的改造', '所有'],
    ['历史数据全部迁移', '全部'],
    ['各分店均通过验收', '各'],
    ['實現核心接口監控全覆蓋', '全覆蓋'],
  ])('%s', (text, word) => {
    const { target, certain } = numbers(text);
    expect([target?.value, target?.unit, target?.text, target?.implied, certain]).toEqual([
      100,
      '%',
      word,
      true,
      false,
    ]);
  });

  test.each([
    ['Migrate all 14 services', 14],
    ['All in all, 40 customers renewed', 40],
    ['Every squad ships 3 experiments', 3],
    ['所有门店的满意度不低于 92%', 92],
    ['每个门店签约 20 家企业', 20],
  ])('a number says more: %s', (text, value) => {
    const { target } = numbers(text);
    expect([target?.value, target?.implied]).toEqual([value, undefined]);
  });
});

describe('rhetoric', () => {
  test.each([
    'Ship without any regression',
    'No longer rely on spreadsheets',
    'Publish the plan no later than Friday',
    'Spend no more on agencies',
    'Hold an all-hands',
    'Grow at all costs',
    'Not all meetings are useful',
    'Practise every day',
    'Review goals every month',
    'Improve onboarding for all customers',
    'Build trust across all teams',
    'Support all teams with data',
    'Delight every customer',
    'Get better at saying no to rush jobs',
    'Refresh the look, no excuses',
    '24/7 support for all premium accounts',
    '全面提升服务',
    '全力冲刺新品',
    '全新官网上线',
    '全国推广',
    '明确数据所有权',
    '无线网络改造',
    '系统无缝衔接',
    '无人机试飞',
    '每周复盘',
    '每月巡检',
    '召开全员大会',
    '提升每个门店的体验',
    '优化所有流程',
    '培养安全员',
    '完全部署到云上',
    '在不发生投诉的前提下精简流程',
    '从零到一搭建平台',
  ])('%s', text => expect(numbers(text).target).toBeUndefined());
});

const numbers = (text: string) => sentenceOf(text, 'key_result').numbers;
