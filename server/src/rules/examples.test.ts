// Runs the examples that each rule shows in its page.
import { describe, expect, test } from 'vitest';
import { locales } from '../language/locale.ts';
import { parseDay } from '../language/period.ts';
import type { Repair } from '../language/problem.ts';
import { applyEdits } from '../language/range.ts';
import { read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { defaultRuleSettings } from './levels.ts';
import { rules } from './index.ts';
import type { Finding, Rule } from './rule.ts';
import { run } from './runner.ts';

const today = parseDay('2026-02-20') as number;

function findings(rule: Rule, text: string): readonly Finding[] {
  const options = { today, progress: defaultSettings, rules: { ...defaultRuleSettings, rules: { [rule.id]: 'warning' as const } } };
  return run(rules, read({ text, name: 'example' }), options).filter(finding => finding.rule === rule);
}

const under = (text: string, found: readonly Finding[]) => found.map(({ at }) => text.slice(at.start, at.end));
const repaired = (text: string, repairs: readonly Repair[]) => applyEdits(text, repairs.flatMap(({ edits }) => edits));

describe.each(rules)('$id', rule => {
  test.each(rule.examples)('example %#', example => {
    if ('good' in example) {
      expect(under(example.good, findings(rule, example.good))).toEqual([]);
      return;
    }
    const found = findings(rule, example.bad);
    expect(under(example.bad, found)).toEqual(example.finds);
    for (const { message } of found) expect(rule.text.en.messages).toHaveProperty([message]);
    if (example.fixed !== undefined) {
      expect(repaired(example.bad, found.flatMap(({ fix }) => fix ?? []))).toBe(example.fixed);
      expect(under(example.fixed, findings(rule, example.fixed))).toEqual([]);
    }
    if (example.chosen !== undefined) {
      expect(repaired(example.bad, found[0]?.suggest?.slice(0, 1) ?? [])).toBe(example.chosen);
    }
  });

  test('says the same in both languages', () => {
    const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    const [first, ...others] = locales.map(locale => rule.text[locale].messages);
    for (const other of others) {
      expect(Object.keys(other)).toEqual(Object.keys(first ?? {}));
      for (const [key, sentence] of Object.entries(first ?? {})) {
        expect([key, placeholders(other[key] ?? '')]).toEqual([key, placeholders(sentence)]);
      }
    }
  });

  test('its messages fit one line', () => {
    for (const locale of locales) {
      for (const sentence of Object.values(rule.text[locale].messages)) expect(sentence.length).toBeLessThanOrEqual(80);
    }
  });
});
