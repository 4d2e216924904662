// Chinese punctuation where YAML wants its own; ../../language/slips.ts knows the places.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const fullWidthPunctuation = readingRule({
  id: 'full-width-punctuation',
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A full-width colon, comma or space stands where YAML wants its own.',
      why: 'With a Chinese keyboard `：`, `，` and `　` come by themselves. In titles and notes they are good Chinese; after a field name, between the fields in `{ }` or in front of a line they make YAML read something else.',
      messages: {
        'wide-colon': 'A field is followed by a half-width colon: “{key}:”.',
        'fix-wide-colon': 'Write “{key}:”',
        'wide-in-flow': 'Inside { } and [ ] colons and commas are half-width.',
        'fix-wide-in-flow': 'Use half-width punctuation',
        'wide-indent': 'Lines are indented with ordinary spaces.',
        'fix-wide-indent': 'Use ordinary spaces',
        'wide-space': 'An ordinary space belongs here.',
        'fix-wide-space': 'Use an ordinary space',
      },
    },
    'zh-cn': {
      summary: '在 YAML 需要半角标点的地方用了全角的冒号、逗号或空格。',
      why: '用中文输入法时很容易打出 `：`、`，` 和 `　`。写在标题和备注里没有问题；写在字段名后面、`{ }` 里的字段之间或行首，YAML 就会读成别的意思。',
      messages: {
        'wide-colon': '字段后面要用半角冒号：“{key}:”。',
        'fix-wide-colon': '改成“{key}:”',
        'wide-in-flow': '{ } 和 [ ] 里要用半角的冒号和逗号。',
        'fix-wide-in-flow': '改用半角标点',
        'wide-indent': '行首缩进要用普通空格。',
        'fix-wide-indent': '改用普通空格',
        'wide-space': '这里要用普通空格。',
        'fix-wide-space': '改用普通空格',
      },
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        objectives:
          - title: 让新员工第一周就能上手
            owner：韩梅
      `,
      finds: ['：'],
      fixed: okr`
        cycle: 2026-Q1
        objectives:
          - title: 让新员工第一周就能上手
            owner: 韩梅
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        objectives:
          - title: New colleagues feel at home in a week
            contributors: [ann，bob]
      `,
      finds: ['，'],
      fixed: okr`
        cycle: 2026-Q1
        objectives:
          - title: New colleagues feel at home in a week
            contributors: [ann, bob]
      `,
    },
    {
      good: okr`
        objectives:
          - title: 一句话：让新员工，第一周就能上手
            owner: 韩梅
      `,
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            note: "They said：welcome，that helped"
      `,
    },
  ],
});
