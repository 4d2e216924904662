// Objectives without an end: no cycle and no due date, here or above.
import { setField } from '../../language/edit.ts';
import { windowOf } from '../../language/inherit.ts';
import { type Document, isWritten, type KeyResult, type Objective } from '../../language/model.ts';
import { cyclesAround, type Day, formatDay, parseCycle, periodOf } from '../../language/period.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import { lacking, lacksIn } from '../lack.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const missingDeadline: Rule = {
  id: 'missing-deadline',
  waitsForTyping: true,
  smart: 'T',
  source: ['SMART: time-bound', 'Microsoft, OKR guide: each result has a date of completion or report'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'info' },
  text: {
    en: {
      summary:
        'An objective has no end: no cycle and no due date, here or above, nor on each of its key results.',
      why: 'Without an end nothing is ever late, and nothing is ever looked back on. `cycle` at the top of the file is enough for all of it; `due` sets an earlier day where one is needed. What never ends, such as a guardrail, says `due: ongoing`.',
      messages: {
        'never-anywhere': 'No cycle: when should these objectives be reached?',
        never: 'No cycle and no due date: when should it be reached?',
        cycle: 'Set the cycle to {cycle}',
        'due-with-results': 'Make it due on {due}, with the last of its results',
        'due-with-cycle': 'Make it due on {due}, the end of {cycle}',
      },
    },
    'zh-cn': {
      summary: '目标没有期限：自己和上层都没有周期和截止日期，关键结果也没有逐条写明。',
      why: '没有期限，就无所谓早晚，也不会有人回头复盘。在文件开头写 `cycle` 就够了；需要更早的日子再用 `due`。一直要守住的（如护栏指标）写 `due: ongoing`。',
      messages: {
        'never-anywhere': '没有周期：这些目标何时达成？',
        never: '没有周期和截止日期：何时达成？',
        cycle: '把周期设为 {cycle}',
        'due-with-results': '截止日期设为 {due}，与最晚的关键结果一致',
        'due-with-cycle': '截止日期设为 {due}，即 {cycle} 的最后一天',
      },
    },
  },
  on: {
    document(document, context) {
      if (isWritten(document, 'cycle')) return;
      for (const { at, part, everywhere } of lacksIn(document, context.each(lacksEnd))) {
        const cycles = cyclesFor(document, context);
        const suggest = cycles.map(cycle => ({
          title: 'cycle',
          data: { cycle },
          edits: setField(context, part, 'cycle', cycle),
        }));
        const dues = part.thing === 'objective' ? duesFor(part, cycles[0], context) : [];
        const message = everywhere ? 'never-anywhere' : 'never';
        context.report({ at, message, suggest: [...suggest, ...dues] });
      }
    },
  },
  examples: [
    {
      bad: okr`
        team: Archive
        owner: dana
        objectives:
          - title: Our archive is a pleasure to search
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Cut documents without a date from 700 to 100
          - title: Nobody loses a document again
            key_results:
              - title: Cut reported losses from 9 to 0 a month
              - title: Raise documents with a copy elsewhere from 70% to 99%
      `,
      finds: ['objectives'],
      chosen: okr`
        cycle: 2026-Q1
        team: Archive
        owner: dana
        objectives:
          - title: Our archive is a pleasure to search
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Cut documents without a date from 700 to 100
          - title: Nobody loses a document again
            key_results:
              - title: Cut reported losses from 9 to 0 a month
              - title: Raise documents with a copy elsewhere from 70% to 99%
      `,
    },
    {
      bad: okr`
        owner: 李雷
        objectives:
          - title: 资料一搜就能找到
            cycle: 2026-Q1
            key_results:
              - title: 搜索命中率从 60% 提升到 85%
              - title: 没有日期的文档从 700 份降到 100 份
          - title: 再也不丢文件
            key_results:
              - title: 每月报失从 9 份降到 3 份
              - title: 异地备份率从 70% 提升到 99%
      `,
      finds: ['再也不丢文件'],
      chosen: okr`
        owner: 李雷
        objectives:
          - title: 资料一搜就能找到
            cycle: 2026-Q1
            key_results:
              - title: 搜索命中率从 60% 提升到 85%
              - title: 没有日期的文档从 700 份降到 100 份
          - title: 再也不丢文件
            cycle: 2026-Q1
            key_results:
              - title: 每月报失从 9 份降到 3 份
              - title: 异地备份率从 70% 提升到 99%
      `,
    },
    {
      good: okr`
        owner: dana
        objectives:
          - title: Our archive is a pleasure to search
            due: 2026-06-30
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Cut documents without a date from 700 to 100
          - title: Nobody loses a document again
            key_results:                # each has its own end, or none on purpose
              - { title: Cut reported losses from 9 to 3 a month, due: 2026-H1 }
              - { title: Keep 99% of documents copied, type: maintain, min: 99%, due: ongoing }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1                  # 对下面所有条目有效
        owner: 李雷
        objectives:
          - title: 资料一搜就能找到
            key_results:
              - title: 搜索命中率从 60% 提升到 85%
              - title: 没有日期的文档从 700 份降到 100 份
      `,
    },
  ],
};

const mostCycles = 3;

/** Those in which its other objectives run, if they are not over, then the current quarter and the cycles around it. */
function cyclesFor({ objectives }: Document, { today, settings }: RuleContext): readonly string[] {
  const used = objectives
    .flatMap(({ cycle }) => cycle?.value ?? [])
    .filter(cycle => periodOf(cycle, settings.fiscalYearStart).end >= today)
    .map(({ text }) => text);
  return [...new Set([...used, ...cyclesAround(today)])].slice(0, mostCycles);
}

/** The last day of its results that have one; else that of the likeliest cycle, for what ends but belongs to none. */
function duesFor(objective: Objective, name: string | undefined, context: RuleContext): readonly Repair[] {
  const { fiscalYearStart } = context.settings;
  const set = (title: string, day: Day, cycle: string): Repair => ({
    title,
    data: { due: formatDay(day), cycle },
    edits: setField(context, objective, 'due', formatDay(day)),
  });
  const last = Math.max(
    ...objective.key_results.map(keyResult => windowOf(keyResult, fiscalYearStart).end ?? -Infinity),
  );
  if (Number.isFinite(last)) return [set('due-with-results', last, '')];
  const cycle = parseCycle(name ?? '');
  return cycle ? [set('due-with-cycle', periodOf(cycle, fiscalYearStart).end, cycle.text)] : [];
}

/** Neither it nor each of its key results ends. What is written and cannot be read is said elsewhere. */
function isEndless(objective: Objective, { settings: { fiscalYearStart } }: RuleContext): boolean {
  const { key_results } = objective;
  const ends = (part: Objective | KeyResult) => {
    const { end, ongoing } = windowOf(part, fiscalYearStart);
    return end !== undefined || ongoing || isWritten(part, 'due') || isWritten(part, 'cycle');
  };
  return !ends(objective) && (key_results.length === 0 || !key_results.every(ends));
}

const lacksEnd = lacking(isEndless);
