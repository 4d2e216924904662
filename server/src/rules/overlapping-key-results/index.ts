// Two key results of one objective that measure the same thing, so that one success counts twice.
import type { KeyResult, Objective } from '../../language/model.ts';
import { analyse } from '../../text/analyse.ts';
import { plainOf } from '../../text/plain.ts';
import type { Role, Span } from '../../text/statement.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const overlappingKeyResults: Rule = {
  id: 'overlapping-key-results',
  smart: 'S',
  source: ['GitLab handbook: key results are mutually exclusive'],
  levels: { standard: 'info', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Two key results of one objective measure the same thing.',
      why: 'What is measured twice counts twice: the objective looks better or worse than it is, and another side of it is not looked at. Keep the one that says more, and use the other place for something that could go wrong while this number rises. Only said where both have the same `metric` or `kpi`, or titles that differ in nothing but numbers; a guardrail (`type: maintain`) beside a result is no repetition.',
      messages: {
        overlap: 'Measures the same as another key result here: one of them is enough.',
        first: 'The other key result',
      },
    },
    'zh-cn': {
      summary: '同一目标下有两条关键结果衡量同一件事。',
      why: '量了两遍，就算了两遍：目标看起来比实际更好或更糟，另一面却没人看。留下说得更清楚的那条，空出来的位置用来盯住这个数上升时可能变坏的东西。只在两条的 `metric` 或 `kpi` 相同、或标题除了数字以外完全一样时提示；结果旁边的护栏（`type: maintain`）不算重复。',
      messages: {
        overlap: '与这里的另一条关键结果量的是同一件事：留一条就够了。',
        first: '另一条关键结果',
      },
    },
  },
  on: {
    objective(objective: Objective, context: RuleContext) {
      const asked = objective.key_results.filter(
        keyResult => isAsked(keyResult) && context.progressOf(keyResult).type !== 'maintain',
      );
      // Where each is somebody else's, or due on another day, what they measure needs no look.
      if (new Set(asked.map(dueAndOwner)).size === asked.length) return;
      const known = new Map<string, KeyResult>();
      for (const keyResult of asked) {
        const measures = measuresOf(keyResult);
        const first = measures.map(measure => known.get(measure)).find(other => other !== undefined);
        if (first && dueAndOwner(first) === dueAndOwner(keyResult)) {
          const related = [{ at: first.at, message: 'first' }];
          context.report({ at: keyResult.at, message: 'overlap', related });
        }
        for (const measure of measures) if (!known.has(measure)) known.set(measure, keyResult);
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Travellers choose the train over the plane
            key_results:
              - title: Raise night train bookings from 300 to 420 a week
              - title: Grow night-train bookings to 450 a week
              - title: Sell more beds
                metric: Beds sold a night
                type: increase
                baseline: 120
                target: 150
              - title: Fill the sleeping cars
                metric: beds sold a night
                type: increase
                baseline: 120
                target: 160
      `,
      finds: ['Grow night-train bookings to 450 a week', 'Fill the sleeping cars'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 出门首选坐火车
            key_results:
              - title: 夜车每周订票量从 300 张提升到 420 张
              - title: 夜车每周订票量达到 450 张
      `,
      finds: ['夜车每周订票量达到 450 张'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Travellers choose the train over the plane
            key_results:
              - title: Raise night train bookings from 300 to 420 a week
              - title: Raise day train bookings from 900 to 1000 a week
              - title: Win 20 travel agencies
              - title: Win 20 companies
              - title: Keep night train bookings above 280 in every week   # a guardrail
                type: maintain
                min: 280
          - title: The journey is part of the holiday
            key_results:
              - { title: Please families, metric: NPS, type: increase, baseline: 20, target: 35 }
              - { title: Please commuters, metric: NPS, type: increase, baseline: 5, target: 20 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 出门首选坐火车
            key_results:
              - title: 新乘客的满意度从 70 分提升到 85 分
              - title: 老乘客的满意度从 75 分提升到 85 分
              - title: P0 故障从 5 起降到 1 起
              - title: P1 故障从 20 起降到 8 起
      `,
    },
  ],
};

/** Stages of one number, and the parts of several people, differ in it. */
function dueAndOwner({ due, owner }: KeyResult): string {
  return JSON.stringify([due?.value, owner.map(({ value }) => value)]);
}

/** What a key result measures, as keys that are equal for the same thing. */
function measuresOf({ title, metric, unit, kpi }: KeyResult): readonly string[] {
  const words = wordsOf(plainOf(metric?.value ?? ''));
  // `NPS` may be that of new customers here, and of old ones there: the titles tell.
  const isWhole = /\S \S|\p{Script=Han}{4}/u.test(words);
  const measures = isWhole ? [words] : title ? titleMeasure(title.value).map(told => `${words} ${told}`) : [];
  return [
    ...measures.map(measure => `${measure} ${unit?.value ?? ''}`),
    ...(kpi ? [JSON.stringify(kpi.value)] : []),
  ];
}

/** The words of a title without its verb and its numbers; nothing where too little is left to tell things apart. */
function titleMeasure(title: string): readonly string[] {
  const { quantities, directionWord, results } = analyse(title, 'key_result');
  if (results.length > 1) return [];
  const numbers = quantities.filter(({ role }) => isValue[role]);
  const plain = [...plainOf(title)];
  for (const { start, end } of [...numbers, ...(directionWord ? [directionWord] : [])])
    for (let index = start; index < end; index++)
      if (isTaken(plain, index, directionWord)) plain[index] = ' ';
  const words = wordsOf(plain.join(''));
  return /[a-z]{3}.*[a-z]{3}|\p{Script=Han}{2}/u.test(words) ? [words] : [];
}

/** Of a number its digits and signs go, and what it counts stays: 40 customers, 40 contracts. */
function isTaken(plain: readonly string[], index: number, verb: Span | undefined): boolean {
  const isVerb = verb !== undefined && verb.start <= index && index < verb.end;
  return isVerb || !/\p{L}/u.test(plain[index] ?? '');
}

/** Without small words, marks and the s of the plural. */
function wordsOf(plain: string): string {
  const words = (plain.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).map(word =>
    word.replace(/^(\p{Script=Latin}{3,}[^s])s$/u, '$1').replace(/^[从由将把]|[从由至到为达]+$/g, ''),
  );
  return [...new Set(words)].filter(word => word !== '' && !small.has(word)).join(' ');
}

const small = new Set('a an the of to from by in at for our we get and up down'.split(' '));

const isValue: Readonly<Record<Role, boolean>> = {
  from: true,
  to: true,
  by: true,
  within: false,
  of: false,
  label: false,
  date: false,
  frequency: false,
  other: false,
};
