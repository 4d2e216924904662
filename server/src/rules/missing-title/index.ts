// Something without words: nobody can tell what it is about.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const missingTitle = readingRule({
  id: 'missing-title',
  waitsForTyping: true,
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'An objective, key result or other item has no title.',
      why: 'The title is what people read, in the tree, in reviews and in reports. Numbers alone do not say what they count.',
      messages: {
        objective: 'This objective has no title: where do you want to go?',
        key_result: 'This key result has no title: how will you know you got there?',
        initiative: 'This initiative has no title: what will be done?',
        milestone: 'This milestone has no title: what will be ready?',
        kpi: 'This KPI has no title: what does it measure?',
        north_star: 'The north star has no title: what does it measure?',
      },
    },
    'zh-cn': {
      summary: '目标、关键结果或其他条目没有标题。',
      why: '标题是给人看的，目标树、评审和报告里都用它。只有数字，没人知道在数什么。',
      messages: {
        objective: '这个目标没有标题：想去哪里？',
        key_result: '这条关键结果没有标题：怎样知道到达了？',
        initiative: '这项计划没有标题：要做什么？',
        milestone: '这个里程碑没有标题：要完成什么？',
        kpi: '这个 KPI 没有标题：衡量什么？',
        north_star: '北极星指标没有标题：衡量什么？',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - { id: satisfaction, baseline: 3.9, target: 4.5 }
      `,
      finds: ['id: satisfaction'],
    },
    {
      bad: okr`
        objectives:
          - title:
            owner: 韩梅
      `,
      finds: ['title'],
    },
    {
      good: okr`
        objectives:
          - title: New colleagues feel at home in a week
      `,
    },
    {
      good: okr`
        objectives:
          - title: 让新员工第一周就能上手
      `,
    },
  ],
});
