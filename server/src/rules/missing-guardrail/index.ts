// Steep growth with nothing that shows what it costs.
import { addItem } from '../../language/edit.ts';
import type { KeyResult, Kpi, Objective } from '../../language/model.ts';
import { okr } from '../example.ts';
import { isGuardedElsewhere, kpiOf } from '../kpi-links.ts';
import { measureWords } from '../measure-words.ts';
import { percent } from '../percent.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';
import { statementOf } from '../title-numbers.ts';
import { growthOf } from './growth.ts';
import { pushWords } from './words.ts';

export const missingGuardrail: Rule = {
  id: 'missing-guardrail',
  waitsForTyping: true,
  smart: 'R',
  scope: 'workspace',
  source: [
    'John Doerr, Measure What Matters: pair an effect with its counter-effect',
    'Christina Wodtke, Radical Focus: health metrics',
  ],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A result grows steeply, and nothing watches over what could suffer.',
      why: 'Told to double sales, people grant discounts; told to release twice as often, they skip tests. A guardrail names what must not suffer: a key result with `type: maintain` and `min` or `max`, or a KPI, best one that `guards` the objective. Where the file watches any KPI other than the one that grows, nothing is said. Asked only where revenue, speed or volume is to grow by a quarter or more and no result of the objective shows another side of it: quality, cost, loyalty, a share of those who get something out of it, a number that is to fall.',
      messages: {
        growth: '{change} and no guardrail: what must not suffer for it?',
        add: 'Add a guardrail (type: maintain)',
      },
    },
    'zh-cn': {
      summary: '增长很猛，却没有盯住可能因此受损的一面。',
      why: '销售额要翻倍，可以靠打折；发布要快一倍，可以不测试。护栏写明什么不能因此变坏：一条 `type: maintain` 并带 `min` 或 `max` 的关键结果，或者一个 KPI，最好用 `guards` 写明守护该目标。文件里只要还盯着别的 KPI（不是正在冲的那个数），就不提示。只在收入、速度、数量要增长四分之一以上，而目标下没有结果反映另一面时提示：质量、成本、留存、真正受益者的比例、要降下来的数，都算另一面。',
      messages: {
        growth: '{change}，却没有护栏：什么不能因此变坏？',
        add: '添加一条护栏（type: maintain）',
      },
    },
  },
  options: {
    growth: {
      default: 25,
      doc: {
        en: 'Percent of growth from which a guardrail is missed.',
        'zh-cn': '增长达到多少百分比时需要护栏。',
      },
    },
  },
  on: {
    objective(objective, context) {
      if (!isAsked(objective) || isGuarded(objective, context)) return;
      const steepest = objective.key_results
        .filter(isAsked)
        .map(keyResult => ({ keyResult, growth: growthOf(keyResult, context) }))
        .sort((a, b) => b.growth - a.growth)[0];
      if (!steepest || steepest.growth * 100 < (context.options.growth ?? Infinity)) return;
      const { keyResult, growth } = steepest;
      const title = /\p{Script=Han}/u.test(keyResult.title?.value ?? '') ? '待定' : 'TBD';
      const edits = addItem(context, objective, 'key_results', [
        ['title', title],
        ['type', 'maintain'],
      ]);
      context.report({
        at: keyResult.at,
        message: 'growth',
        data: { change: `+${percent(growth)}` },
        suggest: [{ title: 'add', edits }],
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Small firms buy from us without a second thought
            key_results:
              - title: Raise sales from $200K to $320K a month
              - title: Raise firms that we visit from 40 to 60
      `,
      finds: ['Raise sales from $200K to $320K a month'],
      chosen: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Small firms buy from us without a second thought
            key_results:
              - title: Raise sales from $200K to $320K a month
              - title: Raise firms that we visit from 40 to 60
              - title: TBD
                type: maintain
      `,
    },
    {
      bad: okr`
        cycle: 2026-H1
        owner: 李雷
        objectives:
          - title: 客户当天就用上新功能
            key_results:
              - title: 发布频率翻倍
              - title: 从提交到上线的等待从 6 天缩短到 3 天
      `,
      finds: ['发布频率翻倍'],
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Small firms buy from us without a second thought
            key_results:
              - title: Raise sales from $200K to $320K a month
              - title: Cut returned goods from 4% to 3%           # the other side
          - title: Customers have new features the same day
            key_results:
              - title: Double release frequency
              - title: Failed releases stay below 5%
                type: maintain
                max: 5%
          - title: Offices know what plants do for them
            key_results:
              - title: Raise sales of plants for offices by 10%   # steady
              - title: Raise offices that ask us back from 20 to 30
          - title: New teams find their way around on their own
            key_results:
              - title: Weekly trial sign-ups from 40 to 60
              - title: Trials that invite a colleague from 20% to 35%   # those who got something out of it
      `,
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Shops recommend us to other shops
            key_results:
              - title: Monthly releases used by 60% of customers        # a share, no growth
              - title: Shops that order twice a week from 20 to 45      # who comes back
              - title: Sales floors with a bench to sit on from 4 to 12
          - title: Shops have what they asked for the same week
            key_results:
              - title: Weekly deployments from 10 to 40
              - title: Time to restore from 60 to 20 minutes            # speed with a way back
      `,
    },
    {
      bad: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Small firms buy from us without a second thought
            key_results:
              - title: Raise sales from $200K to $320K a month
                kpi: sales
              - title: Raise firms that we visit from 40 to 60
        kpis:                                   # what is pushed guards nothing
          - { id: sales, title: Monthly sales, min: $200K, current: $240K, owner: bo }
      `,
      finds: ['Raise sales from $200K to $320K a month'],
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: 李雷
        objectives:
          - id: 快
            title: 客户当天就用上新功能
            key_results:
              - title: 发布频率翻倍
              - title: 从提交到上线的等待从 6 天缩短到 3 天
        kpis:
          - { title: 变更失败率, max: 5%, current: 3%, owner: 韩梅, guards: [快] }
      `,
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: 李雷
        objectives:
          - title: 小店不用犹豫就来订货
            key_results:
              - title: 每月订单从 800 单增加到 1200 单
              - title: 每周上新从 5 款增加到 8 款
        kpis:                                   # 另一面有人盯着
          - { title: 当天答复的提问, min: 90%, current: 93%, owner: 韩梅 }
      `,
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: 李雷
        objectives:
          - title: 新用户自己就能上手
            key_results:
              - title: 每周试用注册从 40 人增加到 60 人
              - title: 邀请同事一起用的试用者从 20% 提升到 35%   # 真正用起来的比例
      `,
    },
  ],
};

/** A KPI that watches over it, a result that is to be held, one about another side, or a condition in a title. */
function isGuarded(objective: Objective, context: RuleContext): boolean {
  return (
    objective.parent.kpis.some(kpi => watches(kpi, objective)) ||
    objective.key_results.filter(counts).some(keyResult => guards(keyResult, context)) ||
    isGuardedElsewhere(objective, context)
  );
}

/** Whatever it says that it guards, somebody looks at more than what the objective pushes. */
function watches(kpi: Kpi, objective: Objective): boolean {
  return !objective.key_results.some(keyResult => kpiOf(keyResult) === kpi);
}

function guards(keyResult: KeyResult, { progressOf }: RuleContext): boolean {
  const { type, baseline, target } = progressOf(keyResult);
  const statement = statementOf(keyResult);
  if (type === 'maintain' || statement?.direction === 'maintain') return true;
  if (measureWords(keyResult, pushWords).some(({ tags }) => tags.has('balance'))) return true;
  const dimension = (target ?? baseline ?? statement?.target ?? statement?.baseline)?.dimension;
  // Less time is but another word for more speed.
  const isToFall = type === 'decrease' || statement?.direction === 'decrease';
  return dimension === 'percent' || (isToFall && dimension !== 'duration');
}
