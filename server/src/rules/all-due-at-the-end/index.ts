// Objectives of which every key result is written down as due on the last day.
import { windowOf } from '../../language/inherit.ts';
import type { KeyResult } from '../../language/model.ts';
import { dueDay, formatDay } from '../../language/period.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';

export const allDueAtTheEnd: Rule = {
  id: 'all-due-at-the-end',
  smart: 'T',
  source: [
    'Google OKR Playbook: if all happens on the last day, there is likely no real plan',
    'GitLab handbook: target dates',
  ],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Every key result of an objective is due on its very last day.',
      why: 'What is all due at the end is all looked at in the end, when nothing can be changed any more. Give some results an earlier `due`, or steps on the way: a `plan` or dated `milestones`. Results without a `due` of their own are left alone, and so are cycles of six weeks or less.',
      messages: { 'all-at-once': 'All {count} are due on the last day, {end}: what comes first?' },
    },
    'zh-cn': {
      summary: '目标的每条关键结果都写着最后一天到期。',
      why: '全都排在最后一天，就要到最后才看得出结果，那时已来不及调整。请把其中几条的 `due` 提前，或用 `plan`、带日期的 `milestones` 写出中间的步骤。没有单独写 `due` 的不算；六周以内的周期也不提示。',
      messages: { 'all-at-once': '{count} 条都在最后一天 {end} 到期：先完成哪一条？' },
    },
  },
  on: {
    objective(objective, context) {
      const year = context.settings.fiscalYearStart;
      const { start, end } = windowOf(objective, year);
      const results = objective.key_results.filter(counts);
      if (!isAsked(objective) || end === undefined || results.length < fewest) return;
      if (start !== undefined && end - start < shortest) return;
      const isAtTheEnd = ({ due }: KeyResult) => due !== undefined && dueDay(due.value, year) === end;
      if (!results.every(isAtTheEnd) || results.some(hasSteps)) return;
      const data = { count: results.length, end: formatDay(end) };
      context.report({ at: objective.at, message: 'all-at-once', data });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - { title: Raise answers found in the handbook from 40% to 65%, due: 2026-03-31 }
              - { title: Cut open questions from 120 to 30, due: 2026-03-31 }
              - { title: Cut questions asked twice from 25% to 15%, due: 2026-Q1 }
      `,
      finds: ['Customers find help before they ask for it'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - { title: 自助解决率从 40% 提升到 65%, due: 2026-03-31 }
              - { title: 未答复的问题从 120 个降到 30 个, due: 2026-03-31 }
              - { title: 重复提问率从 25% 降到 15%, due: 2026-03-31 }
              - { title: 首次答复从 8 小时缩短到 2 小时, due: 2026-02-27, status: postponed }
      `,
      finds: ['客户不用问就能找到答案'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - { title: Raise answers found in the handbook from 40% to 65%, due: 2026-03-31 }
              - { title: Cut open questions from 120 to 30, due: 2026-03-31 }
              - { title: Cut questions asked twice from 25% to 15%, due: 2026-02-27 }
          - title: Everybody knows where we stand
            key_results:                # no dates of their own: the cycle's last day is a default
              - { title: Raise readers of the weekly letter from 30% to 70% }
              - { title: Cut meetings about status from 9 to 3 a week }
              - { title: Raise answers to the survey from 20% to 60%, due: 2026-03-31 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
                due: 2026-03-31
                plan:                   # 中间有分步
                  - { date: 2026-01-31, value: 46% }
                  - { date: 2026-02-28, value: 55% }
              - { title: 未答复的问题从 120 个降到 30 个, due: 2026-03-31 }
              - { title: 重复提问率从 25% 降到 15%, due: 2026-03-31 }
          - title: 春节期间服务不断档
            cycle: 2026-02              # 周期很短
            key_results:
              - { title: 平均等待从 9 分钟降到 5 分钟, due: 2026-02-28 }
              - { title: 值班缺岗从 6 次降到 1 次, due: 2026-02-28 }
              - { title: 节日投诉从 40 件降到 20 件, due: 2026-02-28 }
      `,
    },
  ],
};

/** Two that end together are no pattern. */
const fewest = 3;

/** Days; a shorter cycle has no time to stagger in. */
const shortest = 42;

const hasSteps = ({ plan, milestones }: KeyResult) => plan.length > 0 || milestones.some(({ due }) => due);
