// What has passed its end and is still open: a whole cycle, an objective, a key result, a piece of work.
import { setField } from '../../language/edit.ts';
import { windowOf } from '../../language/inherit.ts';
import type { Initiative, KeyResult, Objective } from '../../language/model.ts';
import { type Day, dueDay, formatDay, periodOf } from '../../language/period.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const overdue: Rule = {
  id: 'overdue',
  smart: 'T',
  cause: 'timing',
  source: ['SMART: time-bound'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'Past its end, not reached, and still open.',
      why: 'An OKR that ends without being looked back on taught nobody anything. Give the objective a `score` and `status: closed`; a key result that will not be reached any more can be `cancelled` or `postponed`. After the end of a cycle there are a few days of grace for the scoring, and none for a date that was set by hand.',
      messages: {
        cycle: 'This cycle ended on {end}. Objectives still open: {count}.',
        objective: 'Ended on {end} and is still open: score it and close it.',
        due: 'Was due on {end} and is still open.',
        close: 'Close it',
        done: 'Mark it as done',
        postpone: 'Postpone it',
      },
    },
    'zh-cn': {
      summary: '已过期限、没有达成，也没有收尾。',
      why: '到期却无人复盘的 OKR，什么也没教会大家。请给目标写上 `score` 和 `status: closed`；不会再达成的关键结果，可标为 `cancelled` 或 `postponed`。周期结束后留有几天评分时间；单独写明的日期则没有宽限。',
      messages: {
        cycle: '本周期已于 {end} 结束，仍未收尾的目标：{count} 个。',
        objective: '已于 {end} 到期，仍未收尾：请评分并关闭。',
        due: '应于 {end} 完成，至今仍未收尾。',
        close: '关闭',
        done: '标为已完成',
        postpone: '标为已推迟',
      },
    },
  },
  options: {
    grace: {
      default: 7,
      doc: {
        en: 'Days after the end of a cycle in which nothing is said: time for the scoring.',
        'zh-cn': '周期结束后不提示的天数，留作评分时间。',
      },
    },
  },
  on: {
    document(document, context) {
      const { cycle } = document;
      const open = context.each(isOverWithItsCycle).all.filter(isSo => isSo);
      if (!cycle || open.length === 0) return;
      const { end } = periodOf(cycle.value, context.settings.fiscalYearStart);
      context.report({
        at: cycle.range,
        message: 'cycle',
        data: { end: formatDay(end), count: open.length },
      });
    },
    objective(objective, context) {
      const end = (objective.due ?? objective.cycle)?.range;
      if (!end || !hasOwnEnd(objective) || !isOpenAndOver(objective, context)) return;
      context.report({
        at: end,
        message: 'objective',
        data: { end: formatDay(endOf(objective, context) ?? context.today) },
        suggest: [status('close', objective, 'closed', context)],
      });
    },
    key_result(keyResult, context) {
      if (context.progressOf(keyResult).health === 'done') return;
      reportDue(keyResult, context, () => [
        status('done', keyResult, 'done', context),
        status('postpone', keyResult, 'postponed', context),
      ]);
    },
    initiative(initiative, context) {
      // Without a status nobody knows whether it is done.
      if (!initiative.status || initiative.progress?.value === 1) return;
      reportDue(initiative, context, () => [status('done', initiative, 'done', context)], 'info');
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
              - title: Raise written guides from 10 to 30
                type: increase
                baseline: 10
                target: 30
                current: 29
                due: 2026-01-30
              - title: Cut open questions from 120 to 30
            initiatives:
              - { title: Ask ten customers what they looked for, status: planned, due: 2026-02-06 }
      `,
      finds: ['2026-01-30', '2026-02-06'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise written guides from 10 to 30
                type: increase
                baseline: 10
                target: 30
                current: 29
                due: 2026-01-30
                status: done
              - title: Cut open questions from 120 to 30
            initiatives:
              - { title: Ask ten customers what they looked for, status: planned, due: 2026-02-06 }
      `,
    },
    {
      bad: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
          - title: 客户愿意一直用下去
            key_results:
              - title: 续约率从 80% 提升到 88%
              - title: 每月流失从 12 家降到 6 家
      `,
      finds: ['2025-Q4'],
    },
    {
      bad: okr`
        cycle: 2026
        owner: dana
        objectives:
          - title: Guests are glad they came
            cycle: 2025-H2
            key_results:
              - title: Raise satisfaction from 80 to 88 points
              - title: Cut the wait at the door from 20 to 5 minutes
      `,
      finds: ['2025-H2'],
      chosen: okr`
        cycle: 2026
        owner: dana
        objectives:
          - title: Guests are glad they came
            cycle: 2025-H2
            status: closed
            key_results:
              - title: Raise satisfaction from 80 to 88 points
              - title: Cut the wait at the door from 20 to 5 minutes
      `,
    },
    {
      good: okr`
        cycle: 2025-Q4
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            status: closed
            score: 0.7
            key_results:
              - title: Cut open questions from 120 to 30
              - title: Raise answers found in the handbook from 40% to 65%
          - title: People come back to us
            cycle: 2026-Q1
            key_results:
              - title: Raise written guides from 10 to 30
                type: increase
                baseline: 10
                target: 30
                current: 31             # reached before its day
                due: 2026-01-30
              - title: Raise the share of second orders from 31% to 45%
            initiatives:
              - { title: Ask ten customers what they looked for, due: 2026-02-06 }
      `,
    },
    {
      good: okr`
        cycle: 2026-01-01/2026-02-15     # 刚结束五天，还在评分
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
  ],
};

const hasOwnEnd = ({ due, cycle }: Objective) => due !== undefined || cycle !== undefined;

const isOverWithItsCycle = (objective: Objective, context: RuleContext) =>
  !hasOwnEnd(objective) && isOpenAndOver(objective, context);

function endOf(part: Objective, { settings }: RuleContext): Day | undefined {
  return windowOf(part, settings.fiscalYearStart).end;
}

/** A date that was set by hand is meant; after a cycle there is time for the scoring. */
function isOpenAndOver(objective: Objective, context: RuleContext): boolean {
  const end = endOf(objective, context);
  if (end === undefined || !isAsked(objective)) return false;
  const grace = objective.due ? 0 : (context.options.grace ?? 0);
  return context.today > end + grace && context.progressOf(objective).health !== 'done';
}

/** Its own day is over, and what it belongs to is not: else that is what wants closing. */
function reportDue(
  part: KeyResult | Initiative,
  context: RuleContext,
  suggest: () => readonly Repair[],
  level?: 'info',
) {
  const end = part.due && dueDay(part.due.value, context.settings.fiscalYearStart);
  if (
    !part.due ||
    end === undefined ||
    context.today <= end ||
    !isAsked(part) ||
    isInsideTheOver(part, context)
  )
    return;
  const data = { end: formatDay(end) };
  context.report({ at: part.due.range, message: 'due', data, suggest: suggest(), ...(level && { level }) });
}

function isInsideTheOver({ parent }: KeyResult | Initiative, context: RuleContext): boolean {
  const { end } = windowOf(parent, context.settings.fiscalYearStart);
  return end !== undefined && context.today > end;
}

function status(
  title: string,
  part: Objective | KeyResult | Initiative,
  value: string,
  context: RuleContext,
): Repair {
  return { title, edits: setField(context, part, 'status', value) };
}
