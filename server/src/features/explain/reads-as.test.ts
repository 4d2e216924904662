// A statement in one line, in both languages.
import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import type { StatementKind } from '../../text/statement.ts';
import { readsAs } from './reads-as.ts';

const both = (text: string, kind: StatementKind = 'key_result') =>
  (['en', 'zh-cn'] as const).map(locale => readsAs(analyse(text, kind), locale));

test.each([
  [
    'Cut support tickets from 120 to 30 a month',
    'decrease from 120 to 30, a month',
    '从 120 降到 30，a month',
  ],
  ['Raise the activation rate to 55% by March 31', 'increase to 55%, by March 31', '提升到 55%，by March 31'],
  ['Increase revenue by 20%', 'increase by 20%', '提升 20%'],
  ['Keep uptime at or above 99.9%', 'keep at ≥ 99.9%', '保持在 ≥ 99.9%'],
  ['Win 60 customers', 'reach 60 customers', '达到 60 customers'],
  ['Publish 10 articles', 'hand over 10 articles', '交付 10 articles'],
  ['Publish the new pricing page', 'something to hand over', '交付某物'],
  ['Improve weekly sign-ups', 'increase, by how much is open', '提升，幅度未说明'],
  ['Weekly active teams', '', ''],
  ['每月投诉从 120 件降到 30 件', 'decrease from 120 件 to 30 件, 每月', '从 120 件降到 30 件，每月'],
  ['注册用户翻倍', 'increase by 100%', '提升 100%'],
  ['', '', ''],
])('%s', (text, english, chinese) => {
  expect(both(text)).toEqual([english, chinese]);
});

test('of several results, the first is read', () => {
  expect(both('Raise paying teams to 40 and cut refunds from 9 to 3')[0]).toMatch(
    /, the first of 2 results$/,
  );
});

test('an objective needs no distance', () => {
  expect(both('Improve weekly sign-ups', 'objective')).toEqual(['', '']);
});
