// A date that cannot be read as one day.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const invalidDate = readingRule({
  id: 'invalid-date',
  waitsForTyping: true,
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A date is not written as 2026-03-31, or there is no such day.',
      why: '03/04/2026 is March in one country and April in another. Dates are written year first, so that everyone reads the same day. Where only one day can be meant, a fix writes it so.',
      messages: {
        date: 'A date is written as 2026-03-31, not “{text}”.',
        due: 'Write “due” as 2026-03-31, a cycle such as 2026-Q1, or ongoing.',
        done: 'Write “done” as true, false or a date such as 2026-03-31.',
        replace: 'Write {instead}',
      },
    },
    'zh-cn': {
      summary: '日期没有写成 2026-03-31 的形式，或没有这一天。',
      why: '03/04/2026 在有的地方是三月，在有的地方是四月。日期一律先写年份，大家读到的才是同一天。只可能是某一天时，可以一键改写。',
      messages: {
        date: '日期写作 2026-03-31，而不是“{text}”。',
        due: '“due”写作 2026-03-31、周期如 2026-Q1，或“持续”。',
        done: '“done”是 true、false 或日期，如 2026-03-31。',
        replace: '改成 {instead}',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            start: 2026-02-30
            due: 31/03/2026
      `,
      finds: ['2026-02-30', '31/03/2026'],
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            due: 2026年3月31日
      `,
      finds: ['2026年3月31日'],
      fixed: okr`
        objectives:
          - title: 让新员工第一周就能上手
            due: 2026-03-31
      `,
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            due: 2026-03
            key_results:
              - { title: Quit in the first month, max: 2%, due: ongoing }
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
            due: 2026-Q1
            key_results:
              - { title: 首月离职率, max: 2%, due: 持续 }
      `,
    },
  ],
});
