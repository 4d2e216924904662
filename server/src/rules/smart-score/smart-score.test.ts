// The five letters: of a mere text, of a part by its fields, and against it by findings.
import { expect, test } from 'vitest';
import type { KeyResult, Objective } from '../../language/model.ts';
import { parseDay } from '../../language/period.ts';
import { defaultSettings } from '../../progress/index.ts';
import { analyse } from '../../text/analyse.ts';
import { okr } from '../example.ts';
import { rules } from '../index.ts';
import { findingsIn, reading } from '../show.ts';
import { becauseOf, letters, type SmartScore, scoreOfStatement, smartScores } from './index.ts';
import { aboutTheCourse } from './part.ts';

/** `S+ M- A? R? T?` */
const line = (score: SmartScore) =>
  letters.map(letter => letter + { met: '+', unmet: '-', unknown: '?' }[score[letter].mark]).join(' ');

const why = (score: SmartScore, letter: (typeof letters)[number]) => becauseOf(score[letter], 'en');

test.each([
  ['Raise weekly sign-ups from 40 to 60 by March 31', 'S+ M+ A? R? T+'],
  ['Improve weekly sign-ups', 'S- M- A? R? T?'],
  ['Publish the new pricing page', 'S- M+ A? R? T?'],
  ['Raise paying teams to 40 and cut refunds from 9 to 3', 'S- M+ A? R? T?'],
  ['Weekly active teams', 'S? M? A? R? T?'],
  ['', 'S? M? A? R? T?'],
  ['提升团队协作', 'S- M- A? R? T?'],
  ['将次月留存率从 30% 提升到 45%', 'S+ M+ A? R? T?'],
])('the key result “%s” alone: %s', (text, expected) => {
  expect(line(scoreOfStatement(analyse(text, 'key_result')))).toBe(expected);
});

test.each([
  ['Shops love to recommend us', 'S+ M? A? R? T?'],
  ['Win 400 new shops', 'S- M? A? R? T?'],
  ['Marketing', 'S? M? A? R? T?'],
  ['让小店愿意把我们介绍给同行', 'S+ M? A? R? T?'],
])('the objective “%s” alone: %s', (text, expected) => {
  expect(line(scoreOfStatement(analyse(text, 'objective')))).toBe(expected);
});

/** The scores of the objectives and key results of a document by their titles, on 20 February 2026. */
function scoresIn(text: string): Record<string, SmartScore> {
  const { document } = reading(text);
  const scoreOf = smartScores({
    findings: findingsIn(text),
    today: parseDay('2026-02-20') as number,
    settings: defaultSettings,
  });
  const parts: (Objective | KeyResult)[] = document.objectives.flatMap(objective => [
    objective,
    ...objective.key_results,
  ]);
  return Object.fromEntries(parts.map(part => [part.title?.value ?? '', scoreOf(part)]));
}

test('fields tell what the words do not', () => {
  const scores = scoresIn(okr`
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: Shops recommend us
        why: Trials that end are paid for twice
        key_results:
          - title: Weekly sign-ups
            baseline: 40
            target: 60
            confidence: 0.7
          - title: Teams that invite a colleague from 20% to 35%
            confidence: 0.5
  `);
  expect(line(scores['Weekly sign-ups'] as SmartScore)).toBe('S+ M+ A+ R+ T+');
  expect(line(scores['Shops recommend us'] as SmartScore)).toBe('S+ M+ A+ R+ T+');
  expect(why(scores['Weekly sign-ups'] as SmartScore, 'T')).toBe('ends on 31 Mar 2026');
  expect(becauseOf((scores['Weekly sign-ups'] as SmartScore).T, 'zh-cn')).toBe('2026年3月31日截止');
});

test('what is not known is not wrong', () => {
  const scores = scoresIn(okr`
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: Shops recommend us
        status: draft
        key_results:
          - title: Improve weekly sign-ups
  `);
  expect(line(scores['Improve weekly sign-ups'] as SmartScore)).toBe('S? M? A? R? T+');
});

test('findings decide, and say why; one said once for all objectives counts for each part', () => {
  const scores = scoresIn(okr`
    objectives:
      - title: Shops recommend us
        key_results:
          - title: Improve weekly sign-ups
          - title: Raise invitations from 20% to 35%
      - title: Visitors tell their friends
        key_results:
          - title: Raise recommended shops from 20 to 60
          - title: Raise answers within a day from 60% to 90%
  `);
  const vague = scores['Improve weekly sign-ups'] as SmartScore;
  expect(line(vague)).toBe('S- M- A- R? T-');
  expect(vague.M.because).toMatchObject({ rule: { id: 'vague-key-result' } });
  expect(vague.A.because).toMatchObject({ rule: { id: 'missing-owner' } });
  expect(vague.T.because).toMatchObject({ rule: { id: 'missing-deadline' } });
  const objective = scores['Shops recommend us'] as SmartScore;
  expect(line(objective)).toBe('S+ M- A- R? T-');
  expect(why(objective, 'M')).toBe('not yet measurable: 1 of 2 key results');
  expect(line(scores['Raise recommended shops from 20 to 60'] as SmartScore)).toBe('S+ M+ A- R? T-');
});

test('how it goes does not count against how it is put', () => {
  const scores = scoresIn(okr`
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: Shops recommend us
        key_results:
          - { title: Raise weekly sign-ups from 40 to 60, baseline: 40, target: 60, current: 41 }
          - { title: Raise invitations from 20% to 35%, baseline: 20%, target: 35%, current: 34% }
  `);
  expect((scores['Raise weekly sign-ups from 40 to 60'] as SmartScore).T.mark).toBe('met');
});

test('the rules about how things go are rules', () => {
  const ids = rules.map(({ id }) => id);
  expect([...aboutTheCourse].filter(id => !ids.includes(id))).toEqual([]);
});
