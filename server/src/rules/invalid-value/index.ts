// A value of a kind that its field cannot hold.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const invalidValue = readingRule({
  id: 'invalid-value',
  waitsForTyping: true,
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A value is not one that its field can hold.',
      why: 'A value that cannot be read is as good as missing. The message says what is accepted, and where it is clear what was meant, a fix is offered.',
      messages: {
        choice: '“{key}” is one of: {accepted}.',
        id: 'An id has letters, digits, “-”, “_” and “.”, and no spaces.',
        reference: 'A reference is written as objective, or document#objective/key-result.',
        replace: 'Change it to “{instead}”',
        'text-wanted': '“{key}” takes one value, not a list or fields.',
        'text-or-list-wanted': '“{key}” takes a value or a list of values.',
        'list-wanted': '“{key}” takes a list: one line with “- ” for each item.',
        'fields-wanted': '“{key}” takes fields of its own, such as title.',
        'item-wanted': 'Each item of “{key}” has fields of its own, such as date.',
        'item-text': 'An item of “{key}” begins with “title:”.',
        'fix-item-text': 'Add “title:”',
        key: 'This cannot be a field name.',
        'not-a-document': 'An OKR file begins with fields such as “objectives:”.',
        'too-much': '“{key}” repeats itself without end; the rest is not read.',
      },
    },
    'zh-cn': {
      summary: '值的形式不是字段能接受的。',
      why: '读不懂的值等于没写。提示里会说明可以写什么；能看出本意的，给出修复。',
      messages: {
        choice: '“{key}”只能是：{accepted}。',
        id: 'id 由字母、数字、“-”“_”“.”组成，不含空格。',
        reference: '引用写作：目标，或 文档#目标/关键结果。',
        replace: '改成“{instead}”',
        'text-wanted': '“{key}”只取一个值，不能是列表或字段。',
        'text-or-list-wanted': '“{key}”取一个值或一列值。',
        'list-wanted': '“{key}”要写成列表：每一项单独一行，以“- ”开头。',
        'fields-wanted': '“{key}”下面要写它自己的字段，如 title。',
        'item-wanted': '“{key}”的每一项都有自己的字段，如 date。',
        'item-text': '“{key}”的每一项以“title:”开头。',
        'fix-item-text': '补上“title:”',
        key: '这不能作为字段名。',
        'not-a-document': 'OKR 文件以“objectives:”这样的字段开头。',
        'too-much': '“{key}”没完没了地重复，其余不再读取。',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            initiatives:
              - Write a welcome letter
      `,
      finds: ['Write a welcome letter'],
      fixed: okr`
        objectives:
          - title: New colleagues feel at home in a week
            initiatives:
              - title: Write a welcome letter
      `,
    },
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            initiatives:
              - { title: Give everyone a buddy, status: doing }
      `,
      finds: ['doing'],
      chosen: okr`
        objectives:
          - title: New colleagues feel at home in a week
            initiatives:
              - { title: Give everyone a buddy, status: in_progress }
      `,
    },
    {
      bad: okr`
        objectives:
          - title: 让新员工第一周就能上手
            commitment: 挑战型
      `,
      finds: ['挑战型'],
      chosen: okr`
        objectives:
          - title: 让新员工第一周就能上手
            commitment: aspirational
      `,
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
            commitment: aspirational
            contributors: [ann, bob]
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
            commitment: aspirational
      `,
    },
  ],
});
