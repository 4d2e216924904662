// An objective without key results: nobody will know whether it was reached.
import { addItem } from '../../language/edit.ts';
import { entryOf, type Objective } from '../../language/model.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const unmeasuredObjective: Rule = {
  id: 'unmeasured-objective',
  waitsForTyping: true,
  smart: 'M',
  source: ['Microsoft, OKR guide: three to five key results'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'An objective has no key result.',
      why: 'An objective says where you want to go, its key results say how you will know that you got there. Without any, it is a wish: it has no progress, and its end is a matter of opinion. Two to five key results are usual. While you are still collecting, `status: draft` keeps this rule quiet.',
      messages: {
        unmeasured: 'No key results: how will you know you got there?',
        add: 'Add a first key result',
      },
    },
    'zh-cn': {
      summary: '目标没有关键结果。',
      why: '目标说明想去哪里，关键结果说明怎样知道到达了。一个都没有，目标就只是愿望：没有进度，做没做到也各说各话。通常写两到五个。还在酝酿时，可写 `status: draft`，本规则就不再提示。',
      messages: {
        unmeasured: '没有关键结果：怎样知道到达了？',
        add: '添加第一个关键结果',
      },
    },
  },
  on: {
    objective(objective, context) {
      if (objective.key_results.length > 0 || isBegun(objective) || !isAsked(objective)) return;
      const title = /\p{Script=Han}/u.test(objective.title?.value ?? '') ? '待定' : 'TBD';
      const edits = addItem(context, objective, 'key_results', [['title', title]]);
      context.report({ at: objective.at, message: 'unmeasured', suggest: [{ title: 'add', edits }] });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Colleagues invite their friends to work here
            why: We hire slowly, and the best came through friends.
      `,
      finds: ['Colleagues invite their friends to work here'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Colleagues invite their friends to work here
            why: We hire slowly, and the best came through friends.
            key_results:
              - title: TBD
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 同事愿意把朋友介绍来上班
            key_results: []
      `,
      finds: ['同事愿意把朋友介绍来上班'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Colleagues invite their friends to work here
            key_results:
              - title: Raise hires through friends from 2 to 6
              - title: Raise the share of people who would recommend us from 60% to 75%
          - title: The office is a place to show around
            status: draft               # still being written
          - title: Open a second office
            status: cancelled
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 同事愿意把朋友介绍来上班
            key_results:
              -                         # 正在输入
      `,
    },
  ],
};

/** Something is being typed below `key_results:`, or stands there that could not be read. */
function isBegun(objective: Objective): boolean {
  const style = entryOf(objective, 'key_results')?.style;
  return style !== undefined && style !== 'none' && style !== 'flow';
}
