// Targets that are surely out of reach: a hundred times the baseline, or a band that no number can be inside.
import { setField } from '../../language/edit.ts';
import type { Field, KeyResult, Kpi } from '../../language/model.ts';
import { amountOf, type Quantity } from '../../language/quantity.ts';
import { compares, distance, unitOf } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked, isOver } from '../standing.ts';

export const unreachableTarget: Rule = {
  id: 'unreachable-target',
  smart: 'A',
  source: ['SMART: achievable', 'GitLab, objectives of past quarters: “MTBF to infinity”'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A target is a hundred times its baseline, or min is above max.',
      why: 'An aspiration is worth having when people can see a way to it. A hundredfold is mostly a slip: K written for a single number, or two different units. Where it is meant, a first step that can be reached within the cycle says more. Small beginnings (below 10) and shares are left alone, and so is what is already on its way.',
      messages: {
        times: '{target} is {times} times the baseline: a slip, or out of reach?',
        band: 'No number is at least {min} and at most {max}.',
        min: 'The lower limit',
        swap: 'Swap min and max',
      },
    },
    'zh-cn': {
      summary: '目标值是基线的一百倍，或者下限高于上限。',
      why: '有挑战的目标，要让人看得见路才有意义。一百倍多半是笔误：多写了“万”，或两个数的单位不同。如果确实是这个意思，不如先写一个本周期够得着的目标。起点很小（不到 10）、比率，以及已经走了一段的，都不提示。',
      messages: {
        times: '{target} 是基线的 {times} 倍：是笔误，还是遥不可及？',
        band: '没有数能既不低于 {min}，又不高于 {max}。',
        min: '下限在这里',
        swap: '对调 min 和 max',
      },
    },
  },
  options: {
    times: {
      default: 100,
      doc: { en: 'How many times the baseline is too much.', 'zh-cn': '达到基线的多少倍视为过高。' },
    },
  },
  on: {
    key_result(keyResult, context) {
      checkTimes(keyResult, context);
      checkBand(keyResult, context);
    },
    kpi: checkBand,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Everybody in town knows our bread
            key_results:
              - title: Loaves sold in a week
                type: increase
                baseline: 400
                target: 600K
              - title: Oven temperature while baking
                type: maintain
                min: 240
                max: 220
      `,
      finds: ['600K', '220'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 全城都认得我们的面包
            key_results:
              - title: 烤炉温度
                type: maintain
                min: 240
                max: 220
              - title: 每周卖出的面包
                type: increase
                baseline: 400
                target: 60 万
      `,
      finds: ['220', '60 万'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 全城都认得我们的面包
            key_results:
              - title: 烤炉温度
                type: maintain
                min: 220
                max: 240
              - title: 每周卖出的面包
                type: increase
                baseline: 400
                target: 60 万
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Everybody in town knows our bread
            key_results:
              - title: Loaves sold in a week
                type: increase
                baseline: 400
                target: 1.2K
              - title: Regulars with a bread card
                type: increase
                baseline: 2             # has only just begun
                target: 300
              - title: Orders over the new web page
                type: increase
                baseline: 0.5%
                target: 60%
              - title: Followers of the bakery
                type: increase
                baseline: 20
                target: 5000
                current: 3000           # it can be done
              - title: Wait at the counter
                type: decrease
                baseline: 15 min
                target: 5 s
              - title: Flour on stock
                type: maintain
                min: 800 kg
                max: 1200 kg
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 全城都认得我们的面包
            key_results:
              - title: 年销售额
                type: increase
                baseline: 8000 万元
                target: 1.2 亿元
              - title: 订购面包卡的老客
                type: increase
                baseline: 2             # 刚刚起步
                target: 300
      `,
    },
  ],
};

function checkTimes(keyResult: KeyResult, context: RuleContext) {
  const goal = keyResult.target ?? keyResult.change;
  if (!goal || !isAsked(keyResult)) return;
  const { type, baseline, target, raw } = context.progressOf(keyResult);
  if (type !== 'increase' || !baseline || !target || !compares(baseline, target)) return;
  if (isShare(baseline) || baseline.value < least || (raw !== null && raw >= onItsWay)) return;
  const times = Math.floor(amountOf(target) / amountOf(baseline));
  if (times < (context.options.times ?? Infinity)) return;
  context.report({ at: goal.range, message: 'times', data: { target: target.text, times } });
}

/** What begins small may well grow a hundredfold. */
const least = 10;

/** Who has come a tenth of the way will not be told that there is none. */
const onItsWay = 0.1;

const isShare = ({ dimension }: Quantity) => dimension === 'percent' || dimension === 'points';

function checkBand(part: KeyResult | Kpi, context: RuleContext) {
  const { min, max } = part;
  if (!min || !max || isOver(part) || !isUpsideDown(part, min, max)) return;
  const [low, high] = [min.value.text, max.value.text];
  context.report({
    at: max.range,
    message: 'band',
    data: { min: low, max: high },
    level: 'warning',
    related: [{ at: min.range, message: 'min' }],
    suggest: [
      {
        title: 'swap',
        edits: [...setField(context, part, 'min', high), ...setField(context, part, 'max', low)],
      },
    ],
  });
}

function isUpsideDown(part: KeyResult | Kpi, min: Field<Quantity>, max: Field<Quantity>): boolean {
  const inUnit = unitOf(part);
  const [low, high] = [inUnit(min.value), inUnit(max.value)];
  return compares(low, high) && distance(low, high) < 0;
}
