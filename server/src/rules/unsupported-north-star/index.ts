// A north star that no objective or key result speaks of.
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const unsupportedNorthStar: Rule = {
  id: 'unsupported-north-star',
  smart: 'R',
  scope: 'workspace',
  source: ['Amplitude, North Star Playbook: the inputs move the star'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A north star that no objective or key result speaks of.',
      why: 'The north star is the one number that tells whether all the work comes to something. Where nothing in any file has to do with it, it shines on nobody: let a key result move it or what it is made of, or name another number. Its words are looked for in the titles and metrics of all files, and half of them are enough.',
      messages: { alone: 'No objective or key result speaks of it: what will move it?' },
    },
    'zh-cn': {
      summary: '没有任何目标或关键结果提到北极星指标。',
      why: '北极星指标是用一个数说明所有努力有没有意义。如果所有文件里都没有与它有关的内容，它就谁也照不到：请让某条关键结果推动它或它的组成部分，或换一个指标。会在所有文件的标题和 `metric` 里找它的用词，提到其中一部分就算。',
      messages: { alone: '没有目标或关键结果提到它：靠什么来推动？' },
    },
  },
  on: {
    north_star({ title, at }, { around, each, report }) {
      if (!title || !each(isAsked).all.includes(true) || !around.isComplete()) return;
      if (!around.isPursued(title.value)) report({ at, message: 'alone' });
    },
  },
  examples: [
    {
      files: {},
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        north_star: { title: Nights slept in our hostels, current: 41000, target: 52000 }
        objectives:
          - title: Cooks want to stay with us
            key_results:
              - title: Cut cooks who leave within a year from 9 to 3
              - title: Raise cooks who like their shifts from 55% to 80%
      `,
      finds: ['Nights slept in our hostels'],
    },
    {
      files: {},
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        north_star: { title: 全年入住间夜数, current: 41000, target: 52000 }
        objectives:
          - title: 厨师愿意留下来
            key_results:
              - title: 一年内离职的厨师从 9 人降到 3 人
              - title: 对排班满意的厨师占比从 55% 提升到 80%
      `,
      finds: ['全年入住间夜数'],
    },
    {
      files: {
        'sales.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - title: Groups come in the quiet months
              key_results:
                - { title: Raise nights that groups sleep with us from 900 to 2400 }
                - { title: Raise schools that come back from 6 to 14 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        north_star: { title: Nights slept, current: 41000, target: 52000 }
        objectives:
          - title: Cooks want to stay with us
            key_results:
              - title: Cut cooks who leave within a year from 9 to 3
              - title: Raise cooks who like their shifts from 55% to 80%
      `,
    },
    {
      files: {},
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        north_star: { title: 全年入住间夜数, current: 41000, target: 52000 }
        objectives:
          - title: 淡季也有团队来
            key_results:
              - title: 团队入住的间夜从 900 增加到 2400
              - title: 回头的学校从 6 所增加到 14 所
      `,
    },
  ],
};
