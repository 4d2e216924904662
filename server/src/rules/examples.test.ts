// Runs the examples that each rule shows in its page, and holds what all rules have in common.
import { describe, expect, test } from 'vitest';
import { fill, locales } from '../language/locale.ts';
import type { Repair } from '../language/problem.ts';
import { applyEdits } from '../language/range.ts';
import { aroundExample } from '../workspace/examples.ts';
import { rules } from './index.ts';
import { type Finding, wording } from './rule.ts';
import { findingsIn, findingsOf, reading } from './show.ts';

const under = (text: string, found: readonly Finding[]) =>
  found.map(({ at }) => text.slice(at.start, at.end));
const repaired = (text: string, repairs: readonly Repair[]) =>
  applyEdits(
    text,
    repairs.flatMap(({ edits }) => edits),
  );
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** A rule that breaks down cannot be shown by a file: there is none for which we know it would. */
const shown = rules.filter(({ id }) => id !== 'rule-failed');

describe.each(shown)('$id', rule => {
  test.each(rule.examples.flatMap(example => ('bad' in example ? [example] : [])))(
    'bad example %#',
    example => {
      const findingsNow = (text: string) => findingsOf(rule, text, aroundExample(text, example.files));
      const found = findingsNow(example.bad);
      expect(under(example.bad, found)).toEqual(example.finds);
      for (const finding of found) expect(unworded(finding)).toEqual([]);
      if (example.fixed !== undefined) {
        expect(
          repaired(
            example.bad,
            found.flatMap(({ fix }) => fix ?? []),
          ),
        ).toBe(example.fixed);
        expect(under(example.fixed, findingsNow(example.fixed))).toEqual([]);
      }
      if (example.chosen !== undefined) {
        expect(repaired(example.bad, found[0]?.suggest?.slice(0, 1) ?? [])).toBe(example.chosen);
        expect(findingsNow(example.chosen).length).toBeLessThan(found.length);
      }
    },
  );

  test.each(rule.examples.flatMap(example => ('good' in example ? [example] : [])))(
    'good example %#',
    ({ good, files }) => {
      expect(under(good, findingsOf(rule, good, aroundExample(good, files)))).toEqual([]);
    },
  );

  test('whatever is offered can be applied and read again', () => {
    for (const example of rule.examples) {
      if (!('bad' in example)) continue;
      const around = aroundExample(example.bad, example.files);
      for (const { fix, suggest = [] } of findingsOf(rule, example.bad, around)) {
        for (const repair of [...(fix ? [fix] : []), ...suggest]) {
          const text = repaired(example.bad, [repair]);
          expect(text).not.toBe(example.bad);
          const before = reading(example.bad).problems.length;
          expect(reading(text).problems.length).toBeLessThanOrEqual(before);
        }
      }
    }
  });

  test('is shown at its worst and its best, in both languages', () => {
    const kinds = rule.examples.map(example =>
      'bad' in example ? [isChinese(example.bad), 'bad'] : [isChinese(example.good), 'good'],
    );
    for (const chinese of [true, false]) {
      for (const kind of ['bad', 'good']) expect(kinds).toContainEqual([chinese, kind]);
    }
  });
});

describe.each(rules)('the words of $id', rule => {
  test('say the same in both languages', () => {
    const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    const { en, 'zh-cn': zh } = rule.text;
    expect(Object.keys(zh.messages)).toEqual(Object.keys(en.messages));
    for (const [key, sentence] of Object.entries(en.messages)) {
      expect([key, placeholders(zh.messages[key] ?? '')]).toEqual([key, placeholders(sentence)]);
    }
    expect([en, zh].map(({ summary, why }) => isChinese(summary + why))).toEqual([false, true]);
  });

  test('fit one line', () => {
    for (const locale of locales) {
      for (const sentence of Object.values(rule.text[locale].messages))
        expect(sentence.length).toBeLessThanOrEqual(80);
    }
  });
});

test('ids are unique and spelt alike', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('what is good for one rule is no mistake for another', () => {
  // Files that show how things are spelt say no more than that takes.
  const judging = rules.filter(({ smart }) => smart !== null);
  const found = judging.flatMap(({ id, examples }) =>
    examples.flatMap(example => {
      if (!('good' in example)) return [];
      const serious = findingsIn(example.good, {}, aroundExample(example.good, example.files)).filter(
        ({ level }) => level === 'error' || level === 'warning',
      );
      return serious.map(({ rule, at }) => `${id}: ${rule.id} at ${example.good.slice(at.start, at.end)}`);
    }),
  );
  expect(found).toEqual([]);
});

/** Keys of sentences that the rule does not have, and placeholders that nothing fills. */
function unworded({ rule, message, data, fix, suggest = [], related = [] }: Finding): readonly string[] {
  const sentences = [
    { key: message, data },
    ...(fix ? [{ key: fix.title, data: fix.data }] : []),
    ...suggest.map(({ title, data }) => ({ key: title, data })),
    ...related.map(place => ({ key: place.message, data: place.data ?? data })),
  ];
  return sentences.flatMap(({ key, data }) => {
    if (!Object.hasOwn(rule.text.en.messages, key)) return [key];
    const filled = locales.map(locale => fill(wording(rule, key, locale), data, locale));
    return filled.filter(sentence => /\{\w+\}|undefined/.test(sentence));
  });
}
