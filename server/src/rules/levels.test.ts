// What a configuration says of rules, and which level comes of it.
import { expect, test } from 'vitest';
import { ruleChoicesIn, settingOf } from './levels.ts';
import { tooManyObjectives } from './too-many-objectives/index.ts';

test('levels, levels with options, and options are read', () => {
  const section = {
    'missing-owner': 'hint',
    'off-pace': 'off',
    'too-many-objectives': ['info', { max: 3 }],
    'too-many-kpis': { max: 9 },
  };
  expect(ruleChoicesIn(section)).toEqual(section);
});

test('options alone leave the level to the preset', () => {
  const rules = { 'too-many-objectives': { max: 3 } };
  expect(settingOf(tooManyObjectives, { preset: 'strict', rules })).toEqual({
    level: 'warning',
    isUsers: false,
    options: { max: 3 },
  });
});

test('off may arrive as false', () =>
  expect(ruleChoicesIn({ 'off-pace': false })).toEqual({ 'off-pace': 'off' }));

test.each([undefined, null, 'strict', ['error'], { a: 'loud', b: 3, c: null, d: [], e: [{ max: 3 }] }])(
  'what is not understood is left out: %j',
  section => expect(ruleChoicesIn(section)).toEqual({}),
);

test('options that are no numbers keep their default', () => {
  const rules = ruleChoicesIn({ 'too-many-objectives': ['error', { max: 'three' }] });
  expect(settingOf(tooManyObjectives, { preset: 'standard', rules })).toEqual({
    level: 'error',
    isUsers: true,
    options: { max: 5 },
  });
});

test('names that every object has are no rules', () => {
  const rule = { ...tooManyObjectives, id: 'constructor' };
  expect(settingOf(rule, { preset: 'strict', rules: {} }).level).toBe('warning');
});
