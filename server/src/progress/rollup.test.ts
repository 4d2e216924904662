import { describe, expect, test } from 'vitest';
import { defaultSettings, documentProgress } from './index.ts';
import { day, documentOf, groupOf, middle } from './test-model.ts';

/** An objective with these fields; each key result is one flow mapping's inside. */
const objective = (fields: string, ...keyResults: readonly string[]) =>
  [
    ...(fields ? [fields] : []),
    'key_results:',
    ...keyResults.map(inside => `  - { title: KR, ${inside} }`),
  ].join('\n');

const at = (percent: number, more = '') =>
  `baseline: 0, target: 100, current: ${percent}${more && `, ${more}`}`;
const unmeasured = 'baseline: 0, target: 100';

// 100 days, so that a day is a hundredth.
const hundred = 'cycle: 2026-01-01/2026-04-11';
const half = day('2026-02-20');

describe('progress of an objective', () => {
  test.each<[name: string, fields: string, progress: number | null]>([
    ['equal weights', objective('', at(20), at(60)), 0.4],
    ['weights', objective('', at(20, 'weight: 3'), at(60, 'weight: 1')), 0.3],
    ['a missing weight shares what is left', objective('', at(50, 'weight: 60%'), at(100)), 0.7],
    [
      'one up and one down',
      objective('', 'baseline: 10, target: 20, current: 15', 'baseline: 200, target: 0, current: 150'),
      0.375,
    ],
    ['far beyond does not make up for others', objective('', at(300), at(0)), 0.5],
    ['moved away does not pull others down', objective('', at(-300), at(100)), 0.5],
    ['decimals leave no dust', objective('', at(10), at(20)), 0.15],
    [
      'cancelled and postponed do not count',
      objective('', at(40), at(0, 'status: cancelled'), at(0, 'status: postponed')),
      0.4,
    ],
    ['drafts do', objective('', at(40), at(0, 'status: draft')), 0.2],
    ['not measured is not zero', objective('', at(40), unmeasured), 0.4],
    ['not measured at all', objective('', unmeasured), null],
    ['all cancelled', objective('', at(40, 'status: cancelled')), null],
    ['no key results', 'owner: dana', null],
    ['a score given earlier is not progress', objective('score: 0.9', at(40, 'score: 0.8')), 0.4],
    [
      'initiatives do not count',
      `${objective('', at(40))}\ninitiatives:\n  - { title: I, status: done, progress: 100 }`,
      0.4,
    ],
  ])('%s', (_, fields, progress) => {
    expect(groupOf(fields)).toMatchObject({ progress, raw: progress });
  });

  test('giving one up does not change how the others weigh against each other', () => {
    const weights = (status: string) =>
      objective('', at(0, `weight: 50%, status: ${status}`), at(100, 'weight: 30%'), at(0));
    expect(groupOf(weights('cancelled')).progress).toBe(0.6);
  });

  test('says how many are measured', () => {
    expect(groupOf(objective('', at(40), at(60), unmeasured, at(0, 'status: cancelled')))).toMatchObject({
      progress: 0.5,
      measured: 2,
      unmeasured: 1,
    });
  });
});

describe('what is expected of an objective', () => {
  test('the weighted mean of what is expected of its parts', () => {
    const fields = objective('', at(20, 'weight: 3'), at(20, 'weight: 1, due: 2026-02-20'));
    expect(groupOf(fields, half, hundred)).toMatchObject({ expected: 0.625, pace: 0.32 });
  });

  test('of those alone that are measured and have dates', () => {
    const fields = objective('', at(40), `${unmeasured}, due: 2026-02-20`, at(100, 'due: ongoing'));
    expect(groupOf(fields, half, hundred)).toMatchObject({ progress: 0.7, expected: 0.5, pace: 0.8 });
  });

  test('nothing without dates', () => {
    expect(groupOf(objective('', at(40)), half, 'team: Growth')).toMatchObject({
      expected: null,
      pace: null,
      health: 'unknown',
    });
  });
});

describe('health of an objective', () => {
  test.each([
    ['at its pace, though one part is far behind', objective('', at(100), at(0)), 'on_track'],
    ['under 90 % of its pace', objective('', at(40), at(45)), 'at_risk'],
    ['under 70 %', objective('', at(20), at(40)), 'off_track'],
    ['a guardrail that is broken pulls it down', objective('', at(50), 'min: 5, current: 4'), 'off_track'],
    ['a guardrail that holds does not hide the rest', objective('', at(20), 'min: 5, current: 6'), 'at_risk'],
    ['all parts done', objective('', at(100), at(120)), 'done'],
    ['a guardrail has to hold until the end', objective('', at(100), 'min: 5, current: 6'), 'on_track'],
    ['all that is measured done, and one not measured', objective('', at(100), unmeasured), 'on_track'],
    ['nothing measured', objective('', unmeasured), 'unknown'],
    ['no key results', 'owner: dana', 'unknown'],
    ['a draft', objective('status: draft', at(0)), 'not_started'],
    ['cancelled', objective('status: cancelled', at(100)), 'cancelled'],
    ['closed with a good score', objective('status: closed\nscore: 0.7', at(60)), 'done'],
    ['closed with good progress', objective('status: closed', at(70)), 'done'],
    ['closed with a poor score', objective('status: closed\nscore: 0.6', at(80)), 'missed'],
    ['a promise closed short of it', objective('status: closed\ncommitment: committed', at(90)), 'missed'],
  ])('half of the time is over, %s: %s', (_, fields, health) => {
    expect(groupOf(fields, half, hundred).health).toBe(health);
  });

  test.each([
    ['before the start', '2025-12-31', objective('', at(0)), 'not_started'],
    ['in the first 10 %', '2026-01-11', objective('', at(0)), 'on_track'],
    ['after the first 10 %', '2026-01-12', objective('', at(0)), 'off_track'],
    ['after the end', '2026-04-12', objective('', at(100), at(90)), 'missed'],
    ['after the end, all there', '2026-04-12', objective('', at(100), 'min: 5, current: 6'), 'done'],
    [
      'after the end, all there but what nobody knows',
      '2026-04-12',
      objective('', at(100), unmeasured),
      'unknown',
    ],
    [
      'after the end, not there, and one nobody knows',
      '2026-04-12',
      objective('', at(90), unmeasured),
      'missed',
    ],
  ])('%s', (_, on, fields, health) => {
    expect(groupOf(fields, day(on), hundred).health).toBe(health);
  });

  test('its own dates go before those of its key results', () => {
    const late = objective('', at(0, 'start: 2026-02-01, due: 2026-02-11'));
    expect(groupOf(late, day('2026-01-20'), hundred).health).toBe('on_track');
    expect(groupOf(late, half, hundred).health).toBe('off_track');
  });

  test('it does not end with its key results when it is to go on', () => {
    const open = `due: ongoing\n${objective('', at(90, 'due: 2026-02-11'), at(90, 'due: 2026-02-12'))}`;
    expect(groupOf(open, half, hundred).health).toBe('on_track');
  });

  test('without dates of its own it does not end while one of its key results goes on', () => {
    const open = objective('', at(90, 'start: 2026-01-01, due: 2026-02-11'), at(90, 'due: ongoing'));
    expect(groupOf(open, half, 'team: Growth').health).toBe('on_track');
  });

  test('without dates of its own it lasts as long as its key results', () => {
    const dated = (current: number) =>
      objective(
        '',
        at(current, 'start: 2026-01-01, due: 2026-04-01'),
        at(current, 'start: 2026-01-11, due: 2026-04-11'),
      );
    expect(groupOf(dated(0), day('2025-12-31'), 'team: Growth').health).toBe('not_started');
    expect(groupOf(dated(0), day('2026-01-11'), 'team: Growth').health).toBe('on_track');
    expect(groupOf(dated(0), day('2026-01-12'), 'team: Growth').health).toBe('off_track');
    expect(groupOf(dated(95), day('2026-04-11'), 'team: Growth').health).toBe('on_track');
    expect(groupOf(dated(95), day('2026-04-12'), 'team: Growth').health).toBe('missed');
  });
});

describe('score of an objective', () => {
  test.each([
    ['given', objective('score: 0.6', at(90)), { value: 0.6, band: 'yellow', given: true }],
    ['its progress', objective('', at(90), at(60)), { value: 0.75, band: 'green', given: false }],
    ['clamped', objective('', at(130)), { value: 1, band: 'green', given: false }],
    [
      'the scores given to its key results before their progress',
      objective('', at(90, 'score: 0.4'), at(60)),
      { value: 0.5, band: 'yellow', given: false },
    ],
    [
      'of a promise',
      objective('commitment: committed', at(90)),
      { value: 0.9, band: 'yellow', given: false },
    ],
    ['none where nothing is known', objective('', unmeasured), null],
  ])('%s', (_, fields, score) => {
    expect(groupOf(fields).score).toEqual(score);
  });
});

describe('a document', () => {
  const progressOf = (...objectives: readonly string[]) => {
    const items = objectives.map(fields => `  - title: O\n    ${fields.replaceAll('\n', '\n    ')}`);
    return documentProgress(
      documentOf(`${hundred}\nobjectives:\n${items.join('\n')}`),
      half,
      defaultSettings,
    );
  };

  test('is the weighted mean of its objectives that are not cancelled', () => {
    const result = progressOf(
      objective('weight: 3', at(40), at(60)),
      objective('weight: 1', at(10), unmeasured),
      objective('status: cancelled', at(100)),
      'owner: dana',
    );
    expect(result).toMatchObject({ progress: 0.4, raw: 0.4, expected: 0.5, pace: 0.8, health: 'at_risk' });
    expect(result).toMatchObject({ measured: 3, unmeasured: 1 });
  });

  test('has the mean of their scores, given if all of them were', () => {
    expect(progressOf(objective('score: 0.8', at(40)), objective('score: 0.2', at(40))).score).toEqual({
      value: 0.5,
      band: 'yellow',
      given: true,
    });
    expect(progressOf(objective('score: 0.8', at(40)), objective('', at(40))).score).toEqual({
      value: 0.6,
      band: 'yellow',
      given: false,
    });
  });

  test('with nothing in it is not known', () => {
    const empty = documentProgress(documentOf('objectives: []'), middle, defaultSettings);
    expect(empty).toEqual({
      progress: null,
      raw: null,
      expected: null,
      pace: null,
      health: 'unknown',
      measured: 0,
      unmeasured: 0,
      score: null,
    });
  });
});
