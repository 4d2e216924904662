// Aspirations that ask for next to nothing.
import { setField } from '../../language/edit.ts';
import { windowOf } from '../../language/inherit.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { amountOf, type Quantity } from '../../language/quantity.ts';
import { rounded } from '../../language/rounding.ts';
import { compares, distance } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const timidAspiration: Rule = {
  id: 'timid-aspiration',
  smart: 'A',
  source: ['Google OKR Playbook, trap 3: timid aspirational OKRs'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An aspirational objective has a target that changes its number by hardly 5%.',
      why: 'An aspiration begins with what customers would want if we were free of today’s limits; a few percent more is what happens anyway. Aim farther, or call the objective `committed`: that is no shame, and says that it will be reached. Shares are left alone, for one point of margin may be a feat, and so are cycles shorter than two months and results that people are not sure of. Numbers close to a ceiling, such as 4.6 of 5 stars, are judged by what is left.',
      messages: {
        timid: 'Called aspirational, but it changes by {change} only.',
        commit: 'Call the objective committed',
      },
    },
    'zh-cn': {
      summary: '愿景型（挑战型）目标，数值变化却不到 5%。',
      why: '有挑战的目标，应从“假如没有眼前的限制，客户想要什么”出发；只多百分之几，不用定目标也会发生。可以定得更远，也可以改为承诺型（`committed`）：这并不丢人，只是说明它一定会完成。比率不提示，因为毛利率多一个百分点也可能很难；不足两个月的周期、大家并没有把握的结果也不提示。接近上限的数（如满分 5 分里的 4.6 分）按剩下的空间算。',
      messages: {
        timid: '称为愿景型，数值却只变化 {change}。',
        commit: '把目标改为承诺型（committed）',
      },
    },
  },
  options: {
    growth: {
      default: 5,
      doc: {
        en: 'Percent of change up to which a target is timid.',
        'zh-cn': '变化不超过多少百分比视为保守。',
      },
    },
  },
  on: {
    objective(objective, context) {
      if (objective.commitment?.value !== 'aspirational' || !isAsked(objective)) return;
      const asked = objective.key_results.filter(isAsked);
      const timid = asked.flatMap(keyResult => timidly(keyResult, context) ?? []);
      const suggest = timid.length === asked.length ? [committed(objective, context)] : [];
      for (const { at, change } of timid) {
        context.report({ at, message: 'timid', data: { change: `${rounded(change * 100, 1)}%` }, suggest });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Nobody in the valley throws food away
            commitment: aspirational
            key_results:
              - title: Raise meals saved a month
                type: increase
                baseline: 2400
                target: 2500
              - title: Cut waste from the kitchens
                type: decrease
                baseline: 900 kg
                change: -3%
      `,
      finds: ['2500', '-3%'],
      chosen: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Nobody in the valley throws food away
            commitment: committed
            key_results:
              - title: Raise meals saved a month
                type: increase
                baseline: 2400
                target: 2500
              - title: Cut waste from the kitchens
                type: decrease
                baseline: 900 kg
                change: -3%
      `,
    },
    {
      bad: okr`
        cycle: 2026-H1
        owner: 李雷
        objectives:
          - title: 全区不再浪费食物
            commitment: aspirational
            key_results:
              - title: 每月救下的餐食从 2400 份增加到 2500 份
                type: increase
                baseline: 2400
                target: 2500
                unit: 份
              - title: 合作餐厅从 20 家增加到 60 家
      `,
      finds: ['2500'],
    },
    {
      good: okr`
        cycle: 2026-H1
        owner: dana
        objectives:
          - title: Nobody in the valley throws food away
            commitment: aspirational
            key_results:
              - title: Raise meals saved a month
                type: increase
                baseline: 2400
                target: 2500
                stretch: 6000           # this is the aspiration
              - title: Raise meals handed on within the day
                type: increase
                baseline: 95%
                target: 99%             # four of five late meals fewer
              - title: Raise cooks who take part
                type: increase
                baseline: 150
                target: 156
                confidence: 0.4         # hard enough
              - title: Raise what guests say of the food
                type: increase
                baseline: 4.6
                target: 4.8
                unit: stars
              - title: Keep helpers
                type: maintain
                baseline: 200
                target: 200
                min: 195
          - title: The vans are on the road
            commitment: committed
            key_results:
              - title: Raise days on the road
                type: increase
                baseline: 250
                target: 260
              - title: Cut repairs from 20 to 8
      `,
    },
    {
      good: okr`
        cycle: 2026-02                  # 一个月 4%，一年就是六成
        owner: 李雷
        objectives:
          - title: 全区不再浪费食物
            commitment: aspirational
            key_results:
              - title: 每月救下的餐食从 2400 份增加到 2500 份
                type: increase
                baseline: 2400
                target: 2500
                unit: 份
              - title: 合作餐厅从 20 家增加到 24 家
      `,
    },
  ],
};

/** In days: growth adds up over short cycles. */
const shortest = 60;

/** Whoever doubts is not timid. */
const sure = 0.7;

function timidly(keyResult: KeyResult, { progressOf, settings, options }: RuleContext) {
  const { start, end } = windowOf(keyResult, settings.fiscalYearStart);
  if (start === undefined || end === undefined || end - start < shortest) return undefined;
  const { type, baseline, target, stretch, confidence } = progressOf(keyResult);
  const goal = stretch ?? target;
  const at = (keyResult.stretch ?? keyResult.target ?? keyResult.change)?.range;
  if ((type !== 'increase' && type !== 'decrease') || !baseline || !goal || !at) return undefined;
  const from = amountOf(baseline);
  if (!compares(baseline, goal) || from <= 0 || baseline.dimension === 'percent') return undefined;
  if (confidence !== null && confidence < sure) return undefined;
  const way = Math.abs(distance(baseline, goal));
  const isTimid = way > 0 && (way / roomAround(baseline, goal)) * 100 <= (options.growth ?? 0);
  return isTimid ? { at, change: way / from } : undefined;
}

/** What a change is measured by, in base units: the number itself or, where that is less, what is left up to its ceiling. */
function roomAround(baseline: Quantity, goal: Quantity): number {
  const from = amountOf(baseline);
  const ceiling = hasNoCeiling.has(baseline.dimension)
    ? undefined
    : ceilings.find(top => top >= Math.max(from, amountOf(goal)));
  return ceiling === undefined ? from : Math.min(from, ceiling - from);
}

/** Of stars, marks and scores: any number below could be one of these. */
const ceilings = [5, 10, 100];

const hasNoCeiling: ReadonlySet<Quantity['dimension']> = new Set(['currency', 'duration']);

function committed(objective: Objective, context: RuleContext) {
  return { title: 'commit', edits: setField(context, objective, 'commitment', 'committed') };
}
