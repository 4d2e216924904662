// A cycle that names no stretch of time.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const invalidCycle = readingRule({
  id: 'invalid-cycle',
  waitsForTyping: true,
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A cycle is not written in one of the known ways.',
      why: 'The cycle says from when to when everything below it runs; deadlines and pace are counted from it. It is 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W14, FY26-Q2 or two dates: 2026-01-05/2026-04-03.',
      messages: {
        cycle: 'A cycle is written as 2026-Q1, 2026-H1, 2026-03 or 2026, not “{text}”.',
        replace: 'Write {instead}',
      },
    },
    'zh-cn': {
      summary: '周期的写法无法识别。',
      why: '周期说明下面的一切从何时到何时，截止日期和进度快慢都由它推算。可以写 2026、2026-H1、2026-Q1、2026-03、2026-W14、FY26-Q2，或两个日期：2026-01-05/2026-04-03。',
      messages: {
        cycle: '周期写作 2026-Q1、2026-H1、2026-03 或 2026，而不是“{text}”。',
        replace: '改成 {instead}',
      },
    },
  },
  examples: [
    {
      bad: okr`
        cycle: Q1 2026
        objectives:
          - title: New colleagues feel at home in a week
      `,
      finds: ['Q1 2026'],
      fixed: okr`
        cycle: 2026-Q1
        objectives:
          - title: New colleagues feel at home in a week
      `,
    },
    {
      bad: okr`
        cycle: 2026年第一季度
        objectives:
          - title: 让新员工第一周就能上手
      `,
      finds: ['2026年第一季度'],
      fixed: okr`
        cycle: 2026-Q1
        objectives:
          - title: 让新员工第一周就能上手
      `,
    },
    {
      good: okr`
        cycle: FY26-Q2
        objectives:
          - title: New colleagues feel at home in a week
            cycle: 2026-01-05/2026-04-03
      `,
    },
    {
      good: okr`
        cycle: 2026-W14
        objectives:
          - title: 让新员工第一周就能上手
            cycle: 2026
      `,
    },
  ],
});
