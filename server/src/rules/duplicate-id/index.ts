// One id for two things: whatever refers to it may mean either.
import { okr } from '../example.ts';
import { readingRule } from '../rule.ts';

export const duplicateId = readingRule({
  id: 'duplicate-id',
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'Two things in one place have the same id.',
      why: 'An id is what others refer to. Objective and KPI ids are unique in their file, key-result ids in their objective, and initiative ids in what they stand under.',
      messages: {
        duplicate: 'The id “{id}” is taken.',
        first: 'It is given here first.',
        rename: 'Change it to “{id}”',
      },
    },
    'zh-cn': {
      summary: '同一处有两个条目用了相同的 id。',
      why: 'id 是供引用的名字。目标和 KPI 的 id 在文件内不能重复，关键结果的 id 在目标内不能重复，计划的 id 在所属条目内不能重复。',
      messages: {
        duplicate: 'id“{id}”已被使用。',
        first: '最先用在这里。',
        rename: '改成“{id}”',
      },
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          - { id: people, title: New colleagues feel at home in a week }
          - { id: people, title: Nobody leaves because of a manager }
      `,
      finds: ['people'],
      chosen: okr`
        objectives:
          - { id: people, title: New colleagues feel at home in a week }
          - { id: people-2, title: Nobody leaves because of a manager }
      `,
    },
    {
      bad: okr`
        objectives:
          - { id: 人才, title: 让新员工第一周就能上手 }
        kpis:
          - { id: 人才, title: 首月离职率 }
      `,
      finds: ['人才'],
    },
    {
      good: okr`
        objectives:
          - { id: o1, title: New colleagues feel at home, key_results: [{ id: kr1, title: Satisfaction from 3.9 to 4.5 }] }
          - { id: o2, title: Managers are worth staying for, key_results: [{ id: kr1, title: Regretted leavers from 9 to 4 }] }
      `,
    },
    {
      good: okr`
        objectives:
          - { id: 入职, title: 让新员工第一周就能上手 }
          - { id: 留任, title: 让好经理留住好员工 }
      `,
    },
  ],
});
