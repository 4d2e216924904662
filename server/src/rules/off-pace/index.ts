// Results that were behind what was expected of them when they were last looked at.
import type { KeyResult } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { byDate } from '../../progress/check-ins.ts';
import { type ResultProgress, resultProgress } from '../../progress/index.ts';
import { okr } from '../example.ts';
import { placeOfNow } from '../now.ts';
import { percent } from '../percent.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const offPace: Rule = {
  id: 'off-pace',
  smart: 'T',
  cause: 'timing',
  source: ['Mooncamp: measurement and statuses', 'Engagedly and UpRaise: expected progress'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'A key result is behind what is expected by now; a warning where it is far behind.',
      why: 'Expected progress grows evenly from the start to the due date, or follows `plan` where one is given, which suits work that gathers speed late. A result is judged on the day of its newest check-in, so that silence is not taken for standing still. What is done or not done, with nothing between, is never behind: it becomes `overdue`. The limits and the grace at the beginning are set under `pace` in `okr.config.yaml`.',
      messages: {
        behind: '{progress} on {day}, when {expected} was expected.',
        away: 'Moved the wrong way: {current} on {day}, and {expected} was expected.',
        outside: '{current} is outside its limits.',
      },
    },
    'zh-cn': {
      summary: '关键结果落后于此时应有的进度；落后很多时为警告。',
      why: '应有进度从开始到截止匀速增长；写了 `plan` 就按计划走，适合后期才提速的工作。以最近一次检视那天为准来判断，没有更新不等于停滞不前。只有“完成”与“未完成”两种状态的结果不算落后，过期了才提示 `overdue`。界限和开头的宽限在 `okr.config.yaml` 的 `pace` 里设置。',
      messages: {
        behind: '{day} 时完成 {progress}，应有 {expected}。',
        away: '方向反了：{day} 时为 {current}，应已完成 {expected}。',
        outside: '{current} 超出了上下限。',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      if (!isAsked(keyResult) || isAtOnce(keyResult, context)) return;
      const now = context.progressOf(keyResult);
      if (!isBehind(now)) return;
      const day = lastLook(keyResult, context.today);
      const then = day === context.today ? now : resultProgress(keyResult, day, context.settings);
      if (!isBehind(then) || then.raw === null || then.expected === null) return;
      context.report({
        at: placeOfNow(keyResult),
        message: messageFor(then),
        data: {
          progress: percent(then.raw),
          expected: percent(then.expected),
          current: then.current?.text ?? '',
          day: formatDay(day),
        },
        ...(then.health === 'off_track' && { level: 'warning' as const }),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Raise calls answered at once from 40% to 80%
                type: increase
                baseline: 40%
                target: 80%
                check_ins:
                  - { date: 2026-02-16, value: 44% }
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120
                target: 30
                current: 126
              - title: Keep lost calls under 3%
                type: maintain
                max: 3%
                current: 4.5%
      `,
      finds: ['44%', '126', '4.5%'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不必久等
            key_results:
              - title: 新的服务台分三步上线
                type: milestone
                milestones:
                  - { title: 选定供应商, due: 2026-01-16, done: 2026-01-14 }
                  - { title: 迁移历史记录, due: 2026-02-06 }
                  - { title: 全员切换, due: 2026-03-20 }
      `,
      finds: ['新的服务台分三步上线'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Raise calls answered at once from 40% to 80%
                type: increase
                baseline: 40%
                target: 80%
                check_ins:              # on its way when it was last looked at
                  - { date: 2026-01-30, value: 53% }
              - title: Win 30 partners
                type: reach
                target: 30
                current: 5
                plan:                   # most of them sign in March
                  - { date: 2026-02-28, value: 5 }
                  - { date: 2026-03-31, value: 30 }
              - title: Answer in the customer's language
                type: reach
                target: 12
                current: 0
                start: 2026-02-18       # has only just begun
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120
                target: 30              # never measured: nobody knows
              - title: Know how long callers wait at night
                type: baseline          # known or not known, up to its last day
                baseline: unknown
                metric: Minutes until somebody answers
                due: 2026-02-20
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不必久等
            key_results:
              - title: 一次解决率从 40% 提升到 80%
                type: increase
                baseline: 40%
                target: 80%
                check_ins:
                  - { date: 2026-02-16, value: 61% }
              - title: 首次答复从 8 小时缩短到 2 小时
                type: decrease
                status: postponed
                baseline: 8 小时
                target: 2 小时
                current: 8 小时
              - title: 摸清夜间来电要等多久
                type: baseline
                baseline: unknown
                metric: 有人接听前的分钟数
                due: 2026-02-20         # 摸清之前是 0%，最后一天也不算落后
      `,
    },
  ],
};

/** A number that is to be found out, or a delivery without stages. */
function isAtOnce(keyResult: KeyResult, { progressOf }: RuleContext): boolean {
  const { type } = progressOf(keyResult);
  return type === 'baseline' || (type === 'milestone' && keyResult.milestones.length === 0);
}

/** The day from which the number is; today where the file does not say, and for stages, which are as they stand. */
function lastLook(keyResult: KeyResult, today: Day): Day {
  const { current, milestones } = keyResult;
  const newest =
    current || milestones.length > 0 ? undefined : byDate(keyResult).findLast(({ value }) => value);
  return Math.min(newest?.date?.value ?? today, today);
}

const isBehind = ({ health }: ResultProgress) => health === 'at_risk' || health === 'off_track';

function messageFor({ type, raw, current }: ResultProgress): string {
  if (type === 'maintain') return 'outside';
  return raw !== null && raw < 0 && current ? 'away' : 'behind';
}
