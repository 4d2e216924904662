// A key of the language in a place where it means nothing.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const misplacedKey = readingRule({
  id: 'misplaced-key',
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A field stands where it means nothing.',
      why: 'Each field belongs to certain things: a `target` to a key result, `objectives` to the file. Elsewhere it is not read. Often the line is only indented too little or too much.',
      messages: {
        misplaced: '“{key}” is a field of {places}, not of {here}.',
        move: 'Move it to {place}',
      },
    },
    'zh-cn': {
      summary: '字段写在了不起作用的位置。',
      why: '每个字段都有自己的归属：`target` 属于关键结果，`objectives` 属于文件。写在别处不会被读取，多半只是缩进多了或少了。',
      messages: {
        misplaced: '“{key}”是{places}的字段，不是{here}的字段。',
        move: '移到{place}',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            target: 4.5
      `,
      finds: ['target'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        objectives:
          - title: New colleagues feel at home in a week
            kpis:
              - { title: Regretted leavers, max: 2 }
            owner: ann
      `,
      finds: ['kpis'],
      chosen: okr`
        cycle: 2026-Q1
        objectives:
          - title: New colleagues feel at home in a week
            owner: ann
        kpis:
          - { title: Regretted leavers, max: 2 }
      `,
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            baseline: 3.9
            key_results:
              - title: 提升首周满意度
                target: 4.5
      `,
      finds: ['baseline'],
      chosen: okr`
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 提升首周满意度
                baseline: 3.9
                target: 4.5
      `,
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
                target: 4.5
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 首周满意度从 3.9 提升到 4.5
                baseline: 3.9
      `,
    },
  ],
});
