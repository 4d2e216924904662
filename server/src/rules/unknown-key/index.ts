// A key that means nothing anywhere in the language; ../../language/keys.ts knows what was meant.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const unknownKey = readingRule({
  id: 'unknown-key',
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A field name is not one of the language.',
      why: 'What is written under an unknown name is not read: a misspelt `target` is no target. Names that only differ in spelling, and words from other tools such as `deadline` or `krs`, are read as what they mean. For notes of your own, use `note`, or a name that begins with `x-`.',
      messages: {
        unknown: 'There is no field “{key}”, so this is not read.',
        'did-you-mean': 'There is no field “{key}”; did you mean “{meant}”?',
        rename: 'Change it to “{key}”',
      },
    },
    'zh-cn': {
      summary: '字段名不在约定之内。',
      why: '写在未知字段名下的内容不会被读取：拼错的 `target` 就等于没有目标值。只是写法不同的名字，以及其他工具里的说法（如 `deadline`、`krs`、负责人），会按它的意思读取。自己的备注请写在 `note` 里，或用 `x-` 开头的名字。',
      messages: {
        unknown: '没有“{key}”这个字段，内容不会被读取。',
        'did-you-mean': '没有“{key}”这个字段，是不是“{meant}”？',
        rename: '改成“{key}”',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            keyResults:
              - title: Raise first-week satisfaction from 3.9 to 4.5
                deadline: 2026-03-31
      `,
      finds: ['keyResults', 'deadline'],
      fixed: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
                due: 2026-03-31
      `,
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            负责人: 韩梅
      `,
      finds: ['负责人'],
      fixed: okr`
        objectives:
          - title: 让新员工第一周就能上手
            owner: 韩梅
      `,
    },
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
                traget: 4.5
      `,
      finds: ['traget'],
      chosen: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
                target: 4.5
      `,
    },
    {
      good: okr`
        x-source: exported on Monday
        objectives:
          - title: New colleagues feel at home in a week
      `,
    },
    {
      good: okr`
        x-来源: 周一导出
        objectives:
          - title: 让新员工第一周就能上手
      `,
    },
  ],
});
