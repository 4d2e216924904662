// One key twice in one thing: only the first is read.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const duplicateKey = readingRule({
  id: 'duplicate-key',
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A field is given twice in one place.',
      why: 'Only the first counts. Often the second should begin an item of its own, and only its “- ” is missing.',
      messages: {
        duplicate: '“{key}” is given twice; only the first counts.',
        first: 'It is given here first.',
        remove: 'Remove this one',
        'new-item': 'Begin a new item here',
      },
    },
    'zh-cn': {
      summary: '同一处重复写了一个字段。',
      why: '只有第一个有效。多半是第二个本应另起一项，只差开头的“- ”。',
      messages: {
        duplicate: '“{key}”写了两次，只有第一个有效。',
        first: '最先写在这里。',
        remove: '删除这一个',
        'new-item': '从这里另起一项',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
            owner: bob
      `,
      finds: ['owner'],
      chosen: okr`
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
      `,
    },
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
            title: Managers are worth staying for
      `,
      finds: ['title'],
      chosen: okr`
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
          - title: Managers are worth staying for
      `,
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            owner: 韩梅
            owner: 李雷
      `,
      finds: ['owner'],
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
          - title: Managers are worth staying for
            owner: bob
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
            owner: 韩梅
            contributors: 李雷
      `,
    },
  ],
});
