// Check-ins dated on a day that is still to come.
import { setField } from '../../language/edit.ts';
import type { CheckIn } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isToCome, tells } from '../told.ts';
import { withYear } from '../year.ts';

export const checkInInTheFuture: Rule = {
  id: 'check-in-in-the-future',
  smart: 'T',
  source: ['SMART: time-bound'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A check-in is dated on a day that is still to come.',
      why: 'A check-in says how things were on a day, so the newest one counts as the state of today. One from the future passes for it until that day is over. What you expect later belongs in `plan`. Dates alone may be filled in beforehand, and tomorrow is allowed: somewhere it has begun.',
      messages: {
        future: '{date} is still to come: is the date right?',
        change: 'Change it to {date}',
        today: 'Set it to today, {date}',
      },
    },
    'zh-cn': {
      summary: '检视记录的日期还没有到。',
      why: '检视记的是某一天的实际情况，最近的一条就代表现在。写成将来的日期，它会一直被当作现状。预期以后达到的数值请写进 `plan`。只预填日期不算；写成明天也可以，因为时区不同。',
      messages: {
        future: '{date} 还没有到：日期写对了吗？',
        change: '改为 {date}',
        today: '改为今天 {date}',
      },
    },
  },
  on: {
    check_in(checkIn, context) {
      const { date } = checkIn;
      if (!date || !isToCome(date.value, context.today) || !tells(checkIn)) return;
      context.report({
        at: date.range,
        message: 'future',
        data: { date: formatDay(date.value) },
        suggest: daysFor(checkIn, date.value, context),
      });
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
              - title: Raise answers found in the handbook from 40% to 65%
                check_ins:
                  - { date: 2026-01-19, value: 44% }
                  - { date: 2027-02-16, value: 51% }
              - title: Cut open questions from 120 to 30
      `,
      finds: ['2027-02-16'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                check_ins:
                  - { date: 2026-01-19, value: 44% }
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
                  - date: 2026-02-16
                    value: 51%
                  - date: 2026-03-02
                    value: 60%
              - title: 未答复的问题从 120 个降到 30 个
      `,
      finds: ['2026-03-02'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
                check_ins:
                  - date: 2026-02-16
                    value: 51%
                  - date: 2026-02-20
                    value: 60%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                plan:                   # what is expected may lie ahead
                  - { date: 2026-02-28, value: 50% }
                  - { date: 2026-03-31, value: 65% }
                check_ins:
                  - { date: 2026-01-19, value: 44% }
                  - { date: 2026-02-21, value: 51% }    # tomorrow, or today in Auckland
                  - { date: 2026-03-16 }                # to be filled in
              - title: Cut open questions from 120 to 30
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
                check_ins:
                  - { date: 2026-02-16, value: 51% }
                  - { date: 2026-03-16, value: }        # 到时再填
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
  ],
};

/** The same day of this year or the last where that has come, for a slip in the year; else today. */
function daysFor(checkIn: CheckIn, date: Day, context: RuleContext): readonly Repair[] {
  const { today } = context;
  const to = (title: string, day: Day): Repair => {
    const data = { date: formatDay(day) };
    return { title, data, edits: setField(context, checkIn, 'date', data.date) };
  };
  const meant = withYear(date, -1);
  const isRecent = meant !== undefined && meant <= today && today - meant < recent;
  return [...(isRecent ? [to('change', meant)] : []), to('today', today)];
}

/** Days: what was checked in longer ago is hardly written down now. */
const recent = 100;
