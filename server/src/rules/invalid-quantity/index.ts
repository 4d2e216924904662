// A number that cannot be read as one.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const invalidQuantity = readingRule({
  id: 'invalid-quantity',
  waitsForTyping: true,
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A value is not a number, or not in the range that its field has.',
      why: 'Numbers may be written as people write them: 30%, 1,200, $1.2M, 2:37, 3 days. What cannot be read as one number cannot be counted with; a note beside it has its own field, `note`.',
      messages: {
        quantity: '“{text}” is not a number such as 30, 30%, 1.2M or 2:37.',
        baseline: '“{text}” is no number; if nobody knows it yet, write unknown.',
        change: 'A change is written as +20%, -8, +5 pp or x2, not “{text}”.',
        fraction: '“{key}” is a number from 0 to 1, such as 0.7.',
        percent: '“{key}” is a number from 0 to 100%.',
        weight: '“{key}” is a number such as 2, 0.4 or 40%.',
        every: '“{key}” is a rhythm such as 7 days or 2 weeks.',
        replace: 'Change it to “{instead}”',
      },
    },
    'zh-cn': {
      summary: '值不是数字，或超出字段的范围。',
      why: '数字可以按平时的习惯写：30%、1,200、$1.2M、1200万、2:37、3 天。读不成一个数字，就无法计算；补充说明请写在 `note` 里。',
      messages: {
        quantity: '“{text}”不是数值，应如 30、30%、1200万 或 2:37。',
        baseline: '“{text}”不是数值；如果还不知道，请写 unknown 或 未知。',
        change: '变化写作 +20%、-8、+5 pp 或 x2，而不是“{text}”。',
        fraction: '“{key}”是 0 到 1 之间的数，如 0.7。',
        percent: '“{key}”是 0 到 100% 之间的数。',
        weight: '“{key}”是数字，如 2、0.4 或 40%。',
        every: '“{key}”是频率，如 7 days、2 weeks 或 两周。',
        replace: '改成“{instead}”',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction
                baseline: about four
                target: 4.5
                confidence: 7
      `,
      finds: ['about four', '7'],
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 提升首周满意度
                baseline: 差不多
                target: 4.5
      `,
      finds: ['差不多'],
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - { title: First call, baseline: 3 days, target: 4h }
              - { title: First sale, baseline: unknown, target: $1.2M }
              - { title: First week, baseline: '>= 3.9', target: 4.5, confidence: 70% }
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - { title: 首单, baseline: 未知, target: 1200万 }
              - { title: 上手时间, baseline: 3 天, target: 半天 }
      `,
    },
  ],
});
