// Numbers of a title as the fields would have them.
import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../language/model.ts';
import { reading } from './show.ts';
import { asChange, asField, statementOf } from './title-numbers.ts';

function keyResult(title: string, fields = 'owner: bo'): KeyResult {
  const { document } = reading(
    `objectives: [{ title: Grow, key_results: [{ title: ${JSON.stringify(title)}, ${fields} }] }]`,
  );
  const result = document.objectives[0]?.key_results[0];
  if (!result) throw new Error(`not read: ${title}`);
  return result;
}

describe('a level is written', () => {
  test.each([
    ['without what it counts', 'Win 60 customers', 'owner: bo', '60'],
    ['with its magnitude', '月活达到 1200 万人', 'owner: bo', '1200 万'],
    ['with its unit', 'Cut the wait from 12 days to 5 days', 'owner: bo', '5 days'],
    ['in plain width', '学员结课率达到 ８５％', 'owner: bo', '85%'],
    ['in the unit of the field', 'Cut the wait from 12 days to 5 days', 'unit: days', '5'],
    [
      'with its unit where the field has another',
      'Cut the wait from 12 days to 5 days',
      'unit: hours',
      '5 days',
    ],
    ['with the sign that the field does not have', 'Raise win rate from 22% to 30%', 'baseline: 22', '30%'],
  ])('%s', (_, title, fields, text) => {
    const result = keyResult(title, fields);
    const target = statementOf(result)?.target;
    expect(target && asField(result, target)).toBe(text);
  });
});

describe('a change is written with its sign', () => {
  test.each([
    ['Increase weekly visits by 20%', '+20%'],
    ['每周到店人次增长 15%', '+15%'],
    ['Reduce support tickets by 8%', '-8%'],
    ['获客数翻倍', '翻倍'],
    ['Raise the pass rate by 5 percentage points', '+5 percentage points'],
  ])('%s', (title, text) => {
    const delta = statementOf(keyResult(title))?.delta;
    expect(delta && asChange(delta)).toBe(text);
  });
});
