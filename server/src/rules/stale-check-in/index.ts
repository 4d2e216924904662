// Key results that were last checked in longer ago than agreed.
import { addItem } from '../../language/edit.ts';
import { type CheckIn, isWritten, type KeyResult, type Objective } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import type { Repair } from '../../language/problem.ts';
import { compares, distance, unitOf } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { askedSince, newestTold, rhythm, rhythmOf } from '../told.ts';

export const staleCheckIn: Rule = {
  id: 'stale-check-in',
  smart: 'T',
  source: ['Microsoft, Viva Goals: regular check-ins', 'OpenOKR method: an outdated check-in', 'Mooncamp'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'The newest check-in is older than agreed; a warning where it is twice as old.',
      why: 'A number from last month tells nobody whether to act this week. Add a check-in, if only to say that nothing has moved. `check_in_every` of the objective says how often; without it, the option `days` does. A `current` that differs from the newest check-in is taken as newer, since nobody knows its day.',
      messages: {
        result: 'Last checked in on {day}, {age} days ago; wanted every {every} days.',
        objective: 'Nothing here was checked in since {day}, {age} days ago.',
        'check-in': 'Begin a check-in of today',
      },
    },
    'zh-cn': {
      summary: '最近一次检视已超过约定的间隔；超过两倍为警告。',
      why: '上个月的数，说明不了这周该不该行动。哪怕没有变化，也请补一条检视。间隔写在目标的 `check_in_every`；没写就按选项 `days` 算。`current` 与最近一次检视不同的，视为更新过，因为不知道是哪天填的。',
      messages: {
        result: '最近一次检视是 {day}，已过 {age} 天；应每 {every} 天一次。',
        objective: '这里最近一次检视是 {day}，已过 {age} 天。',
        'check-in': '开始写今天的检视',
      },
    },
  },
  options: rhythm,
  on: {
    objective(objective, context) {
      const waiting = waitingIn(objective, context);
      const stale = waiting.flatMap(({ stale }) => stale ?? []);
      const [newest] = stale.toSorted((a, b) => b.day - a.day);
      // Where all wait together, that is one thing to say.
      if (newest && stale.length > 1 && stale.length === waiting.length) {
        report(newest, 'objective', stale.every(isVeryOld), context);
        return;
      }
      for (const one of stale) report(one, 'result', isVeryOld(one), context, begunToday(one, context));
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Answers found in the handbook
                baseline: 40%
                target: 65%
                check_ins:
                  - { date: 2026-01-30, value: 51% }
              - title: Open questions
                baseline: 120
                target: 30
                check_ins:
                  - { date: 2026-01-12, value: 96 }
                  - { date: 2026-02-16, value: 70 }
      `,
      finds: ['2026-01-30'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            check_in_every: 每周
            key_results:
              - { title: 自助解决率, baseline: 40%, target: 65%, check_ins: [{ date: 2026-01-30, value: 51% }] }
              - { title: 未答复的问题, baseline: 120 个, target: 30 个, check_ins: [{ date: 2026-02-02, value: 80 个 }] }
      `,
      finds: ['2026-02-02'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            check_in_every: 1 month
            key_results:
              - title: Answers found in the handbook
                baseline: 40%
                target: 65%
                check_ins: [{ date: 2026-01-30, value: 51% }]
              - title: Open questions
                baseline: 120
                target: 30
                check_ins: [{ date: 2026-02-16, value: 70 }]
          - title: Everybody knows where we stand
            key_results:
              - title: Readers of the weekly letter
                baseline: 30%
                target: 70%
                check_ins: [{ date: 2026-01-09, value: 71% }]     # reached
              - title: Meetings about status a week
                baseline: 9
                target: 3
                due: 2026-02-13         # over
                check_ins: [{ date: 2026-01-09, value: 3 }]
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            check_ins:
              - { date: 2026-02-16, status: on_track, note: 逐条看过，没有变化 }
            key_results:
              - { title: 自助解决率, baseline: 40%, target: 65%, check_ins: [{ date: 2026-01-12, value: 51% }] }
              - { title: 未答复的问题, baseline: 120 个, target: 30 个, check_ins: [{ date: 2026-01-12, value: 80 个 }] }
          - title: 客户愿意一直用下去
            cycle: 2026-02              # 刚开始不久，之前的检视是起点
            key_results:
              - { title: 续约率, baseline: 80%, target: 88%, start: 2026-02-09, check_ins: [{ date: 2025-12-31, value: 80% }] }
      `,
    },
  ],
};

interface Stale {
  readonly keyResult: KeyResult;
  /** The newest. */
  readonly checkIn: CheckIn;
  readonly day: Day;
  /** Days since then, or since the result began. */
  readonly age: number;
  /** Days between two check-ins. */
  readonly every: number;
}

const isVeryOld = ({ age, every }: Stale) => age > 2 * every;

function report(
  { keyResult, checkIn, day, age, every }: Stale,
  message: string,
  isGrave: boolean,
  context: RuleContext,
  suggest: readonly Repair[] = [],
) {
  const isElsewhere = message === 'result' && checkIn.parent !== keyResult;
  context.report({
    at: isElsewhere ? keyResult.at : (checkIn.date?.range ?? checkIn.at),
    message,
    data: { day: formatDay(day), age, every },
    suggest,
    ...(isGrave && { level: 'warning' as const }),
  });
}

/** Below the newest, where the list is kept that way. */
function begunToday({ keyResult, checkIn }: Stale, context: RuleContext): readonly Repair[] {
  if (keyResult.check_ins.at(-1) !== checkIn) return [];
  const edits = addItem(context, keyResult, 'check_ins', [['date', formatDay(context.today)]]);
  return edits.length > 0 ? [{ title: 'check-in', edits }] : [];
}

/** The key results that are looked at and were told of at least once; with how stale that is, where it is. */
function waitingIn(
  objective: Objective,
  context: RuleContext,
): readonly { readonly stale: Stale | undefined }[] {
  const shared = newestTold(objective, context.today);
  return objective.key_results.flatMap(keyResult => {
    const asked = askedSince(keyResult, context);
    const own = asked && newestTold(keyResult, context.today);
    const checkIn = newerOf(own, shared);
    if (!asked || !checkIn) return [];
    return [{ stale: staleness(keyResult, checkIn, asked.start, context) }];
  });
}

/** A check-in of the objective speaks of each of its key results. */
function newerOf(own: CheckIn | undefined, shared: CheckIn | undefined): CheckIn | undefined {
  if (!own || !shared) return own ?? shared;
  return (shared.date?.value ?? -Infinity) > (own.date?.value ?? -Infinity) ? shared : own;
}

function staleness(
  keyResult: KeyResult,
  checkIn: CheckIn,
  start: Day | undefined,
  context: RuleContext,
): Stale | undefined {
  if (!checkIn.date || isToldSince(checkIn, keyResult)) return undefined;
  const day = checkIn.date.value;
  const age = context.today - Math.max(day, start ?? day);
  const every = rhythmOf(keyResult, context);
  return age > every ? { keyResult, checkIn, day, age, every } : undefined;
}

/** What is told by hand has no day: where it is not what was checked in, it may be of today. */
function isToldSince({ value }: CheckIn, keyResult: KeyResult): boolean {
  const { current } = keyResult;
  if (!current) return isWritten(keyResult, 'current') || isWritten(keyResult, 'progress');
  if (!value) return true;
  const inUnit = unitOf(keyResult);
  const [told, checkedIn] = [inUnit(current.value), inUnit(value.value)];
  return !compares(told, checkedIn) || distance(told, checkedIn) !== 0;
}
