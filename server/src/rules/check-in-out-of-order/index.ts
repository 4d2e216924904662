// Check-ins whose dates go neither up nor down, which most often is a mistyped date.
import { setField } from '../../language/edit.ts';
import { type CheckIn, entryOf, type KeyResult, type Kpi, type Objective } from '../../language/model.ts';
import { formatDay } from '../../language/period.ts';
import { okr } from '../example.ts';
import { orderly } from '../orderly.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isToCome } from '../told.ts';
import { withYear } from '../year.ts';

export const checkInOutOfOrder: Rule = {
  id: 'check-in-out-of-order',
  smart: 'T',
  source: ['SMART: time-bound'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A check-in stands out of the order of the others.',
      why: 'Check-ins count by their dates, wherever they stand: one that is mistyped by a month or a year makes an old number the newest, and bends the forecast. Oldest first and newest first are both fine, as long as it is one of them.',
      messages: {
        'out-of-order': '{date} is out of order here: is the date right?',
        mixed: '{count} of these check-ins are out of order: are the dates right?',
        change: 'Change it to {date}',
      },
    },
    'zh-cn': {
      summary: '检视记录没有按日期排列。',
      why: '检视按日期计算，与写在哪里无关：月份或年份写错一条，旧数就会被当成最新的，预测也会跟着偏。从旧到新、从新到旧都可以，只要前后一致。',
      messages: {
        'out-of-order': '{date} 与前后顺序不符：日期写对了吗？',
        mixed: '有 {count} 条检视记录顺序不对：日期写对了吗？',
        change: '改为 {date}',
      },
    },
  },
  on: { objective: check, key_result: check, kpi: check },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                check_ins:
                  - { date: 2026-01-19, value: 44% }
                  - { date: 2025-02-02, value: 47% }
                  - { date: 2026-02-16, value: 51% }
              - title: Cut open questions from 120 to 30
      `,
      finds: ['2025-02-02'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                check_ins:
                  - { date: 2026-01-19, value: 44% }
                  - { date: 2026-02-02, value: 47% }
                  - { date: 2026-02-16, value: 51% }
              - title: Cut open questions from 120 to 30
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
                check_ins:
                  - { date: 2026-01-12, value: 42% }
                  - { date: 2026-02-09, value: 47% }
                  - { date: 2026-01-26, value: 44% }
              - title: 未答复的问题从 120 个降到 30 个
        kpis:
          - title: 门店客流
            min: 300
            check_ins:
              - { date: 2026-02-12, value: 320 }
              - { date: 2026-01-09, value: 310 }
              - { date: 2026-02-05, value: 315 }
              - { date: 2025-12-19, value: 300 }
              - { date: 2026-01-30, value: 330 }
              - { date: 2025-12-05, value: 305 }
              - { date: 2026-02-19, value: 340 }
      `,
      finds: ['2026-01-26', 'check_ins'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                check_ins:
                  - { date: 2026-01-19, value: 44% }
                  - { date: 2026-02-16, value: 52% }
                  - { date: 2026-02-16, value: 51%, note: Counted again }
              - title: Cut open questions from 120 to 30
                check_ins:              # newest first
                  - { date: 2026-02-16, value: 70 }
                  - { date: 2026-02-02, value: 90 }
                  - { date: 2026-01-19, value: 110 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
                check_ins:              # 最新的在最上面
                  - { date: 2026-02-16, value: 51% }
                  - { date: 2026-01-26, value: 46% }
                  - { date: 2025-12-29, value: 40% }
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
  ],
};

type Dated = CheckIn & { readonly date: NonNullable<CheckIn['date']> };

function check(part: Objective | KeyResult | Kpi, context: RuleContext) {
  // What is still to come is said elsewhere.
  const dated = part.check_ins.filter(
    (checkIn): checkIn is Dated => checkIn.date !== undefined && !isToCome(checkIn.date.value, context.today),
  );
  const days = dated.map(({ date }) => date.value);
  const kept = orderly(days);
  const out = dated.filter((_, index) => !kept.has(index));
  if (out.length > mostSingly) {
    const at = entryOf(part, 'check_ins')?.key ?? part.at;
    context.report({ at, message: 'mixed', data: { count: out.length } });
    return;
  }
  for (const checkIn of out) {
    const { date } = checkIn;
    const index = dated.indexOf(checkIn);
    const meant = [1, -1].flatMap(years => withYear(date.value, years) ?? []);
    const fitting = meant.filter(
      day => day <= context.today && orderly(days.with(index, day)).size > kept.size,
    );
    context.report({
      at: date.range,
      message: 'out-of-order',
      data: { date: formatDay(date.value) },
      suggest: fitting.map(day => {
        const data = { date: formatDay(day) };
        return { title: 'change', data, edits: setField(context, checkIn, 'date', data.date) };
      }),
    });
  }
}

/** More than this many out of order are a list that nobody keeps in order. */
const mostSingly = 2;
