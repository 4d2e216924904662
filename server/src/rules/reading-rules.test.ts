// What reading can say, the rules can word: every sentence, in both languages, and none that is never said.
import { describe, expect, test } from 'vitest';
import { withPlaces } from '../../../test/support/markers.ts';
import { mistakes, typedAs } from '../../../test/support/mistakes.ts';
import { locales } from '../language/locale.ts';
import { type Problem, type ProblemCode, sentences } from '../language/problem.ts';
import { read } from '../language/read.ts';
import { rules } from './index.ts';

const codes = Object.keys(sentences) as ProblemCode[];

describe.each(codes)('%s', code => {
  test.each(locales)('has all its sentences, and no others, in %s', locale => {
    const rule = rules.find(({ id }) => id === code);
    expect(Object.keys(rule?.text[locale].messages ?? {}).sort()).toEqual([...sentences[code]].sort());
  });

  test('says each of them to some text', () => {
    const said = problemsOfTexts()
      .filter(problem => problem.code === code)
      .flatMap(wordsOf);
    const wanted = sentences[code].filter(sentence => !saidUnread.has(sentence));
    expect([...new Set(said)].sort()).toEqual([...wanted].sort());
  });
});

/** Said of files that nobody reads: see ../workspace/snapshot.test.ts. */
const saidUnread: ReadonlySet<string> = new Set(['too-large']);

let known: readonly Problem[] | undefined;

function problemsOfTexts(): readonly Problem[] {
  known ??= texts.flatMap(text => read({ text, name: 'test' }).problems);
  return known;
}

function wordsOf({ message, fix, suggest = [], related = [] }: Problem): string[] {
  return [
    message,
    ...(fix ? [fix.title] : []),
    ...suggest.map(({ title }) => title),
    ...related.map(place => place.message),
  ];
}

const thousand = `x-a: &a\n${'  - { title: a }\n'.repeat(1000)}objectives:\n${'  - { title: o, key_results: *a }\n'.repeat(101)}`;

const texts = [
  ...Object.values(mistakes).map(({ typed }) => withPlaces(typedAs(typed)).text),
  'team: Growth\now\nlevel: team\n',
  'cycle: 2026\n---\ncycle: 2027\n',
  'kpis:\n  - { title: Uptime, guards[win] }\nteam: Growth\n',
  '\0\0',
  'ownr: bo\nhairstyle: short\n',
  'objectives:\n  - title: Grow\n    kpis: []\n',
  `objectives:
  - id: a
    key_results: [{ id: a }]
    initiatives: [{ id: a }]
  - title: Grow
    title: Shrink
    commitment: maybe
    status: done
    id: no id
    aligns_to: '##'
    why: [a, b]
    owner: [{ a: b }]
    initiatives:
      - Hire
    check_ins:
      - soon
    retrospective: { a: b }
    key_results:
      - title: Sell
        baseline: few
        target: many
        change: a lot
        confidence: 7
        score: high
        progress: 120
        weight: heavy
        start: 31/03/2026
        due: never
        milestones:
          - done: perhaps
          - title: Ready
  - id: a
    title: Save
    check_in_every: now and then
    owner: bo
    owner: cy
kpis:
  - min: 3
north_star:
  unit: teams
cycle: Q1 2026
`,
  'objectives: none\nnorth_star: yes\n? [a]\n: b\n',
  '- title: Grow\n',
  'cycle: soon\n',
  thousand,
];
