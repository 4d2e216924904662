import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import type { Span, Statement } from './statement.ts';

const result = (text: string) => analyse(text, 'key_result');
const objective = (text: string) => analyse(text, 'objective');
const said = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

/** What is worth telling of a statement, in one line. */
function told(statement: Statement): string {
  const { baseline, target, delta, direction, nature, measurable, binary, results } = statement;
  const numbers = [
    ...(baseline ? [`from ${baseline.value}`] : []),
    ...(target ? [`to ${target.comparator ?? ''}${target.value}`] : []),
    ...(delta ? [`by ${delta.value}`] : []),
  ];
  const judged = [
    nature,
    ...(measurable ? [] : [statement.placeholder ? 'placeholder' : 'vague']),
    ...(binary ? ['binary'] : []),
    ...(results.length > 1 ? [`${results.length} results`] : []),
  ];
  return [direction ?? '-', ...numbers, ...judged].join(', ');
}

describe('what a key result says', () => {
  it.each([
    ['Cut support tickets from 120 to 30 per month', 'decrease, from 120, to 30, outcome'],
    ['Weekly active teams up from 40 to 75', 'increase, from 40, to 75, outcome'],
    ['Keep the crash rate below 0.5%', 'maintain, to <0.5, outcome'],
    ['Raise prepaid renewals by 12%', 'increase, by 12, outcome'],
    ['Sign 14 reseller contracts', 'achieve, to 14, outcome'],
    ['Publish nine migration guides', 'achieve, to 9, output'],
    ['Ship the offline mode', 'achieve, output, binary'],
    ['Win the municipal tender', 'achieve, outcome, binary'],
    ['Make the editor nicer', 'achieve, outcome, vague'],
    ['Work on partner relations', '-, activity, vague'],
    ['Grow trial starts from X to Y', 'increase, outcome, placeholder'],
    ['Ship the audit log and retire the old exporter', 'achieve, output, binary, 2 results'],
    ['把平均交付周期从 12 天缩短到 7 天', 'decrease, from 12, to 7, outcome'],
    ['付费转化率提升至 6%', 'increase, to 6, outcome'],
    ['付费转化率提升 6%', 'increase, by 6, outcome'],
    ['客户投诉量控制在每月 20 起以内', 'maintain, to <=20, outcome'],
    ['录制 12 节新人课程', 'achieve, to 12, output'],
    ['上线发票中心', 'achieve, output, binary'],
    ['取得食品经营许可证', 'achieve, outcome, binary'],
    ['跟进渠道合作进展', '-, activity, vague'],
    ['优化仓库拣货体验', 'increase, outcome, vague'],
    ['續約率從八成提高到九成', 'increase, from 80, to 90, outcome'],
    ['客诉率从 X% 降到 Y%', 'decrease, outcome, placeholder'],
    ['续约率提升到 92%，新签客户增长 30%', 'increase, to 92, outcome, 2 results'],
  ])('%s', (text, expected) => {
    expect(told(result(text))).toBe(expected);
  });
});

describe('what an objective says', () => {
  it.each([
    ['Newcomers feel at home from the first day', 'outcome'],
    ['Launch the partner portal', 'output'],
    ['让新客户第一天就用得顺手', 'outcome'],
    ['发布企业版 3.0', 'output'],
  ])('%s', (text, nature) => {
    expect(objective(text).nature).toBe(nature);
  });
});

describe('the places of what is found', () => {
  it('are those of the text, whatever its width and script', () => {
    const text = '將用戶留存率從３０％提升至４０％';
    const { baseline, target, directionWord } = result(text);
    expect([baseline, target, directionWord].map(span => said(text, span))).toEqual([
      '３０％',
      '４０％',
      '提升至',
    ]);
  });

  it('name the words that leave it open', () => {
    const text = 'Significantly improve the checkout';
    expect(result(text).vagueWords.map(span => said(text, span))).toEqual(['Significantly', 'improve']);
  });

  it('part the results', () => {
    const text = 'Win 30 pilots and cut set-up time to 2 days.';
    expect(result(text).results.map(span => said(text, span))).toEqual([
      'Win 30 pilots',
      'cut set-up time to 2 days.',
    ]);
  });

  it('name the deadline, the frequency and the prescribed solution', () => {
    const text = 'Cut reporting errors by 30% through a Kafka pipeline by 30 June';
    const { timeBound, solution } = result(text);
    expect(said(text, timeBound)).toContain('30 June');
    expect(said(text, solution)).toMatch(/^through a Kafka pipeline/);
    const weekly = '每周发布 2 次';
    expect(said(weekly, result(weekly).frequency)).toBe('每周');
  });
});

describe('whether more is better', () => {
  it.each([
    ['Reduce churn to 3%', false],
    ['Net revenue to $4M', true],
    ['退货率降至 1%', false],
    ['复购率达到 40%', true],
    ['Publish 3 posts', undefined],
  ])('%s', (text, upIsGood) => {
    expect(result(text).upIsGood).toBe(upIsGood);
  });
});

it('remembers what it has read', () => {
  expect(result('Reach 40 hospitals')).toBe(result('Reach 40 hospitals'));
});
