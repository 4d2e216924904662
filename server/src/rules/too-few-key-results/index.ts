// An objective with a single key result: one number seldom tells the whole story.
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';

export const tooFewKeyResults: Rule = {
  id: 'too-few-key-results',
  smart: 'S',
  source: ['Microsoft, OKR guide: three to five', 'Google OKR Playbook: insufficient key results'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An objective has one key result only.',
      why: 'A single number can be reached in a way that misses the objective: more sign-ups, and fewer who stay. A second result, or a guardrail (`type: maintain`), keeps the first one honest.',
      messages: { few: 'One key result only: can it be reached and the objective missed?' },
    },
    'zh-cn': {
      summary: '一个目标只有一条关键结果。',
      why: '只看一个数，可能数达到了，目标却落空：注册多了，留下来的反而少了。再加一条结果或护栏指标（`type: maintain`），第一条才不会失真。',
      messages: { few: '只有一条关键结果：会不会数达到了，目标却落空？' },
    },
  },
  on: {
    objective(objective, context) {
      const [only, ...others] = objective.key_results.filter(counts);
      // Stages are several results in one; what has no title yet is being typed, and others may follow.
      if (!only?.title || others.length > 0 || only.milestones.length > 1 || !isAsked(objective)) return;
      context.report({ at: objective.at, message: 'few' });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: New colleagues feel at home quickly
            key_results:
              - title: Cut the time to a first release from 6 weeks to 3
      `,
      finds: ['New colleagues feel at home quickly'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新同事很快就有归属感
            key_results:
              - title: 首次发布用时从 6 周缩短到 3 周
              - { title: 入职满意度从 80% 提升到 90%, status: cancelled }
      `,
      finds: ['新同事很快就有归属感'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: New colleagues feel at home quickly
            key_results:
              - title: Cut the time to a first release from 6 weeks to 3
              - { title: 90% would choose us again, type: maintain, min: 90% }
          - title: Everybody works from the new office
            key_results:
              - title: We have moved
                type: milestone
                milestones:
                  - { title: Contract signed, due: 2026-02-27 }
                  - { title: Last desk moved, due: 2026-03-27 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新同事很快就有归属感
            key_results:
              - title: 首次发布用时从 6 周缩短到 3 周
              - title: 入职满意度从 80% 提升到 90%
      `,
    },
  ],
};
