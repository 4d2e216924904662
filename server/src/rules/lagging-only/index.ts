// An objective whose results all show late what was done long ago.
import { levelOf } from '../../language/inherit.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { okr } from '../example.ts';
import { isGuardedElsewhere, kpiOf } from '../kpi-links.ts';
import { measureWords } from '../measure-words.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { timingWords } from './words.ts';

export const laggingOnly: Rule = {
  id: 'lagging-only',
  smart: 'R',
  scope: 'workspace',
  source: ['OpenOKR method, KR-4', 'LogRocket, OKRs vs. KPIs: leading and lagging indicators'],
  levels: { standard: 'info', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'All key results of an objective are lagging.',
      why: 'Revenue, margin and churn tell at the end of the quarter what was decided at its beginning: when they move, it is too late to steer. One number that moves within weeks and comes before them, such as activation, time to a first answer or qualified offers, shows in time whether the bet works. A `leading` KPI that guards the objective does as well. Nothing is said of a company’s objectives, whose early numbers stand with its teams.',
      messages: { lagging: 'All of these move late: which number tells in time if it works?' },
    },
    'zh-cn': {
      summary: '目标下的关键结果全是滞后指标。',
      why: '收入、利润率、流失率到季末才告诉你季初做的事对不对：等它们动了，已经来不及调整。请加一个几周内就会动、走在它们前面的数，比如激活率、首次答复时间、合格商机，及早看出路子对不对。守护该目标的领先（`leading`）KPI 也可以。公司级目标不提示，先行的数在各团队手里。',
      messages: { lagging: '这里全是滞后指标：哪个数能及早说明路子对不对？' },
    },
  },
  on: {
    objective(objective, context) {
      const results = objective.key_results.filter(isAsked);
      if (!isAsked(objective) || results.length < 2 || levelOf(objective)?.value === 'company') return;
      if (!results.every(isLagging) || hasLeadingGuard(objective)) return;
      if (isGuardedElsewhere(objective, context)) return;
      context.report({ at: objective.at, message: 'lagging' });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The online shop carries itself
            key_results:
              - title: Raise revenue from $400K to $460K
              - title: Cut churn from 8% to 6%
      `,
      finds: ['The online shop carries itself'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 网店能养活自己
            key_results:
              - title: 季度营收从 400 万元提升到 460 万元
              - title: 净推荐值从 40 分提升到 60 分
      `,
      finds: ['网店能养活自己'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The online shop carries itself
            key_results:
              - title: Raise revenue from $400K to $460K
              - title: Raise first visits that end in an order from 2% to 3%
          - id: margin
            title: Every order earns something
            key_results:
              - title: Raise the gross margin from 31% to 34%
              - title: Raise profit from $20K to $30K a month
        kpis:
          - { title: Average discount, kind: leading, max: 8%, owner: cy, guards: [margin] }
      `,
    },
    {
      good: okr`
        cycle: 2026
        level: company
        owner: 李雷
        objectives:
          - title: 做成一家能长久盈利的公司      # 先行的数在各团队手里
            key_results:
              - title: 年收入从 1200 万元提升到 1500 万元
              - title: 利润率从 4% 提升到 9%
          - title: 网店能养活自己
            level: team
            key_results:
              - title: 季度营收从 400 万元提升到 460 万元
              - title: 首次下单转化率从 2% 提升到 3%
      `,
    },
    {
      files: {
        'metrics.okr.yaml': okr`
          cycle: 2026-Q1
          objectives: []
          kpis:
            - { title: Baskets that reach the till, kind: leading, min: 30%, current: 34%, guards: example#shop }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: shop
            title: The online shop carries itself
            key_results:
              - title: Raise revenue from $400K to $460K
              - title: Cut churn from 8% to 6%
      `,
    },
  ],
};

/** By the KPI that measures it, else by its words. */
function isLagging(keyResult: KeyResult): boolean {
  const kpi = kpiOf(keyResult);
  if (kpi?.kind) return kpi.kind.value === 'lagging';
  const words = measureWords(keyResult, timingWords);
  return words.some(({ tags }) => tags.has('lagging')) && !words.some(({ tags }) => tags.has('leading'));
}

/** A KPI that moves early and watches over the objective, one of its results, or the whole file. */
function hasLeadingGuard({ id, index, parent }: Objective): boolean {
  const name = id?.value ?? `o${index + 1}`;
  return parent.kpis.some(
    ({ kind, guards }) =>
      kind?.value === 'leading' &&
      (guards.length === 0 || guards.some(({ value }) => value.objective === name)),
  );
}
