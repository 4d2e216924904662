import { describe, expect, test } from 'vitest';
import { choiceReader } from './choices.ts';
import type { ScalarKind } from './kinds.ts';
import { formatDay } from './period.ts';
import { type Misread, readers } from './readers.ts';
import { fieldOf, type ThingName } from './schema.ts';

const read = (kind: ScalarKind, text: string) => readers[kind](text);
const day = (text: string) =>
  expect.toSatisfy(value => typeof value === 'number' && formatDay(value) === text);

test.each<[kind: ScalarKind, text: string, value: unknown]>([
  ['text', '是的', '是的'],
  ['person', 'eli (support)', 'eli (support)'],
  ['link', 'https://example.com/#a', 'https://example.com/#a'],
  ['id', 'KR1.1', 'KR1.1'],
  ['id', '增长', '增长'],
  ['reference', 'company#win/kr1', { document: 'company', objective: 'win', keyResult: 'kr1' }],
  ['quantity', '30%', expect.objectContaining({ value: 30, dimension: 'percent' })],
  ['quantity', '1,200', expect.objectContaining({ value: 1200, dimension: 'plain' })],
  ['baseline', '0', expect.objectContaining({ value: 0 })],
  ['baseline', 'unknown', 'unknown'],
  ['baseline', 'Unknown', 'unknown'],
  ['baseline', 'TBM', 'unknown'],
  ['baseline', '未知', 'unknown'],
  ['change', '+20%', expect.objectContaining({ value: 20 })],
  ['fraction', '0', 0],
  ['fraction', '0.7', 0.7],
  ['fraction', '1', 1],
  ['fraction', '70%', 0.7],
  ['percent', '0', 0],
  ['percent', '40', 0.4],
  ['percent', '40%', 0.4],
  ['percent', '0.4', 0.4],
  ['percent', '0.4%', 0.004],
  ['percent', '1', 0.01],
  ['percent', '100', 1],
  ['weight', '2', 2],
  ['weight', '0', 0],
  ['weight', '40%', 40],
  ['day', '2026-03-31', day('2026-03-31')],
  ['done', 'true', true],
  ['done', 'Yes', true],
  ['done', '已完成', true],
  ['done', 'no', false],
  ['done', '否', false],
  ['done', '2026-02-10', day('2026-02-10')],
  ['every', '14 days', 14],
  ['every', '2 weeks', 14],
  ['every', '两周', 14],
])('%s %s', (kind, text, value) => {
  expect(read(kind, text)).toEqual({ value });
});

describe('what is misread, and what was most likely meant:', () => {
  test.each<
    [kind: ScalarKind, text: string, code: Misread['code'], message: string, instead: string | undefined]
  >([
    ['id', 'my first goal', 'invalid-value', 'id', 'my-first-goal'],
    ['id', ' a/b ', 'invalid-value', 'id', 'a-b'],
    ['id', '???', 'invalid-value', 'id', undefined],
    ['reference', 'my goal', 'invalid-value', 'reference', undefined],
    ['quantity', 'a lot', 'invalid-quantity', 'quantity', undefined],
    ['baseline', '?', 'invalid-quantity', 'baseline', undefined],
    ['change', '20%', 'invalid-quantity', 'change', '+20%'],
    ['change', 'more', 'invalid-quantity', 'change', undefined],
    ['fraction', '7', 'invalid-quantity', 'fraction', '0.7'],
    ['fraction', '70', 'invalid-quantity', 'fraction', '0.7'],
    ['fraction', '700', 'invalid-quantity', 'fraction', undefined],
    ['fraction', '-1', 'invalid-quantity', 'fraction', undefined],
    ['fraction', '3 days', 'invalid-quantity', 'fraction', undefined],
    ['percent', '101', 'invalid-quantity', 'percent', undefined],
    ['percent', '-1', 'invalid-quantity', 'percent', undefined],
    ['percent', 'half', 'invalid-quantity', 'percent', undefined],
    ['weight', '-1', 'invalid-quantity', 'weight', undefined],
    ['weight', '3 days', 'invalid-quantity', 'weight', undefined],
    ['day', '2026-02-30', 'invalid-date', 'date', undefined],
    ['day', '2026/3/31', 'invalid-date', 'date', '2026-03-31'],
    ['due', '2026/3/31', 'invalid-date', 'due', '2026-03-31'],
    ['due', 'soon', 'invalid-date', 'due', undefined],
    ['cycle', 'Q1 2026', 'invalid-cycle', 'cycle', '2026-Q1'],
    ['cycle', 'spring', 'invalid-cycle', 'cycle', undefined],
    ['every', 'often', 'invalid-quantity', 'every', undefined],
    ['done', 'nearly', 'invalid-date', 'done', undefined],
  ])('%s %s', (kind, text, code, message, instead) => {
    expect(read(kind, text)).toEqual({
      misread: { code, message, ...(instead !== undefined && { instead }) },
    });
  });

  test('what is proposed can be read', () => {
    for (const [kind, text] of [
      ['id', 'my first goal'],
      ['change', '20%'],
      ['fraction', '7'],
      ['day', '2026/3/31'],
      ['cycle', 'Q1 2026'],
    ] as const) {
      const result = read(kind, text);
      expect('misread' in result && read(kind, result.misread.instead ?? '')).toHaveProperty('value');
    }
  });
});

describe('one of a few words', () => {
  const choose = (thing: ThingName, key: string, text: string) => choiceReader(fieldOf(thing, key))(text);

  test.each<[thing: ThingName, key: string, text: string]>([
    ['key_result', 'type', 'decrease'],
    ['initiative', 'status', 'in_progress'],
  ])('%s: %s: %s', (thing, key, text) => {
    expect(choose(thing, key, text)).toEqual({ value: text });
  });

  test.each<[thing: ThingName, key: string, text: string, instead: string | undefined]>([
    ['initiative', 'status', 'In Progress', 'in_progress'],
    ['initiative', 'status', 'doing', 'in_progress'],
    ['objective', 'status', 'doing', 'active'],
    ['objective', 'status', '进行中', 'active'],
    ['check_in', 'status', 'yellow', 'at_risk'],
    ['check_in', 'status', 'On-Track', 'on_track'],
    ['key_result', 'type', '下降', 'decrease'],
    ['objective', 'level', 'galaxy', undefined],
    ['objective', 'level', 'constructor', undefined],
    ['objective', 'level', '__proto__', undefined],
  ])('%s: %s: %s may be %s', (thing, key, text, instead) => {
    const result = choose(thing, key, text);
    expect(result).toMatchObject({ misread: { code: 'invalid-value', message: 'choice' } });
    expect('misread' in result && result.misread.instead).toBe(instead);
  });
});
