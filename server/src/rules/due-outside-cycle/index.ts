// Dates that contradict each other: due before the start, due outside the cycle, a start after the end.
import { removeField, setField } from '../../language/edit.ts';
import { type Window, windowOf } from '../../language/inherit.ts';
import type { Initiative, KeyResult, Milestone, Objective } from '../../language/model.ts';
import { type Day, dueDay, formatDay, periodOf } from '../../language/period.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const dueOutsideCycle: Rule = {
  id: 'due-outside-cycle',
  smart: 'T',
  cause: 'timing',
  source: ['SMART: time-bound', 'Feishu OKR: aligned objectives must share their time'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A due date lies outside the cycle, or outside what it is part of; or before its own start.',
      why: 'Pace and lateness are counted from these dates, and the review at the end of the cycle cannot judge what ends later. Give a due date inside the cycle, give the objective a longer `cycle`, or leave `due` out: then the last day of the cycle counts. `FY26-Q2` follows the first month of your fiscal year.',
      messages: {
        'before-start': 'Due on {due}, before it starts on {start}.',
        late: 'Due on {due}, after the end of what it is part of, {end}.',
        early: 'Due on {due}, before what it is part of begins, {start}.',
        'starts-late': 'Starts on {start}, but ends on {end}.',
        start: 'The start',
        'last-day': 'Set it to the last day, {end}',
        remove: 'Remove due: {end} counts then',
      },
    },
    'zh-cn': {
      summary: '截止日期在周期之外、在所属条目的时间之外，或早于自己的开始日期。',
      why: '进度快慢和是否逾期都按这些日期计算，周期末复盘时也无法评判之后才结束的事。请把截止日期放在周期内，或给目标写更长的 `cycle`，或干脆不写 `due`，以周期最后一天为准。`FY26-Q2` 按你们财年的起始月份计算。',
      messages: {
        'before-start': '截止于 {due}，早于开始日期 {start}。',
        late: '截止于 {due}，晚于所属条目的结束日期 {end}。',
        early: '截止于 {due}，早于所属条目的开始日期 {start}。',
        'starts-late': '从 {start} 开始，却在 {end} 结束。',
        start: '开始日期在这里',
        'last-day': '改为最后一天 {end}',
        remove: '删除 due：以 {end} 为准',
      },
    },
  },
  on: {
    objective: check,
    key_result: check,
    initiative: check,
    milestone: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Cut repeated questions from 25% to 15%
                due: 2026-04-30
              - title: Raise answers found in the handbook from 40% to 65%
                start: 2026-03-02
                due: 2026-02-27
      `,
      finds: ['2026-04-30', '2026-02-27'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Cut repeated questions from 25% to 15%
                due: 2026-03-31
              - title: Raise answers found in the handbook from 40% to 65%
                start: 2026-03-02
                due: 2026-02-27
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 重复提问率从 25% 降到 15%
                due: 2025-03-31
              - title: 自助解决率从 40% 提升到 65%
                start: 2026-04-01
      `,
      finds: ['2025-03-31', '2026-04-01'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            cycle: 2026-H1              # longer than the file's: its results may be, too
            key_results:
              - title: Cut repeated questions from 25% to 15%
                due: 2026-04-30
              - title: Raise answers found in the handbook from 40% to 65%
                due: 2026-Q2
              - title: Keep 99% of pages up
                type: maintain
                min: 99%
                due: ongoing
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 重复提问率从 25% 降到 15%
                start: 2026-01-15
                due: 2026-03-31
              - title: 自助解决率从 40% 提升到 65%
                due: 2026-06-30
                status: postponed       # 已推迟，不再计入
      `,
    },
  ],
};

type Dated = Objective | KeyResult | Initiative | Milestone;

function check(part: Dated, context: RuleContext) {
  if (isOver(part)) return;
  const { fiscalYearStart } = context.settings;
  const around = windowAround(part, fiscalYearStart);
  const start = 'start' in part ? part.start : undefined;
  if (!part.due) {
    if (!start || around.end === undefined || start.value <= around.end) return;
    const data = { start: formatDay(start.value), end: formatDay(around.end) };
    context.report({ at: start.range, message: 'starts-late', data });
    return;
  }
  const at = part.due.range;
  const due = dueDay(part.due.value, fiscalYearStart);
  if (due === undefined) return;
  if (start && due < start.value) {
    const data = { due: formatDay(due), start: formatDay(start.value) };
    const related = [{ at: start.range, message: 'start' }];
    context.report({ at, message: 'before-start', data, related, level: 'error' });
    return;
  }
  const isLate = around.end !== undefined && due > around.end;
  const isEarly = around.start !== undefined && due < around.start;
  if (!isLate && !isEarly) return;
  context.report({
    at,
    message: isLate ? 'late' : 'early',
    data: { due: formatDay(due), start: dayText(around.start), end: dayText(around.end) },
    suggest: daysWithin(around, part, context),
    // Work may go on after the result it was meant for.
    ...(part.thing === 'initiative' && { level: 'info' as const }),
  });
}

const dayText = (day: Day | undefined) => (day === undefined ? '' : formatDay(day));

function daysWithin({ end }: Window, part: Dated, context: RuleContext): readonly Repair[] {
  if (end === undefined) return [];
  const data = { end: formatDay(end) };
  return [
    { title: 'last-day', data, edits: setField(context, part, 'due', data.end) },
    { title: 'remove', data, edits: removeField(context, part, 'due') },
  ];
}

/** The time in which a part has to lie: its own cycle, else that of what it belongs to. */
function windowAround(part: Dated, fiscalYearStart: number): Window {
  if (part.thing === 'objective' && part.cycle)
    return { ...periodOf(part.cycle.value, fiscalYearStart), ongoing: false };
  return windowOf(part.parent, fiscalYearStart);
}
