import { describe, expect, test } from 'vitest';
import { workspaceOf } from '../../../../test/support/workspace.ts';
import { findSymbols } from './index.ts';

const { index } = workspaceOf(`
  ── growth.okr.yaml
  owner: dana
  objectives:
    - id: first-choice
      title: Mid-market teams recommend us first
      key_results:
        - { id: tickets, title: Cut support tickets from 120 to 30, owner: bo }
        - { title: Raise the score from 31 to 45 }
  kpis: [{ id: uptime, title: Site uptime }]
  ── 团队/增长.okr.yaml
  owner: 李雷
  objectives:
    - title: 让新客户当天用起来
      key_results:
        - { title: 将结账步骤转化率从 42% 提升到 55%, owner: 韩梅梅 }
        - { title: 结算错误降到每周 2 单 }
`);
const found = (query: string, limit?: number) =>
  findSymbols(index.files(), query, limit).map(({ name }) => name);

describe('parts of all files are found', () => {
  test.each([
    ['tickets', 'Cut support tickets from 120 to 30'],
    ['cst', 'Cut support tickets from 120 to 30'],
    ['MMTR', 'Mid-market teams recommend us first'],
    ['uptime', 'Site uptime'],
    ['结账', '将结账步骤转化率从 42% 提升到 55%'],
    ['结转', '将结账步骤转化率从 42% 提升到 55%'],
    ['结错', '结算错误降到每周 2 单'],
    ['ｕｐｔｉｍｅ', 'Site uptime'],
    ['first-c', 'Mid-market teams recommend us first · first-choice'],
    ['bo', 'Cut support tickets from 120 to 30 · bo'],
    ['bo tickets', 'Cut support tickets from 120 to 30 · bo'],
    ['韩梅梅 结账', '将结账步骤转化率从 42% 提升到 55% · 韩梅梅'],
    ['growth', 'growth'],
  ])('by %s', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test('those that have all words, and no others', () => {
    expect(found('dana tickets')).toEqual([]);
    expect(found('zzz')).toEqual([]);
    expect(found('dana site')).toEqual(['Site uptime · dana']);
  });

  test('all, up to as many as wanted, by an empty query', () => {
    expect(found('')).toHaveLength(9);
    expect(found(' ', 3)).toEqual(found('').slice(0, 3));
  });

  test('with what they stand in', () => {
    expect(findSymbols(index.files(), 'tickets')[0]).toMatchObject({
      thing: 'key_result',
      container: 'Mid-market teams recommend us first',
    });
  });
});
