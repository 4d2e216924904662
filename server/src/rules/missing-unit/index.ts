// Bare numbers of a measure that has units, where nothing tells which.
import { setField } from '../../language/edit.ts';
import { type Field, isWritten, type KeyResult, type Kpi } from '../../language/model.ts';
import type { Quantity } from '../../language/quantity.ts';
import { unitOf } from '../../progress/unit.ts';
import { analyse } from '../../text/analyse.ts';
import { okr } from '../example.ts';
import { measureIn, unitsOfMeasure } from '../measures.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const missingUnit: Rule = {
  id: 'missing-unit',
  waitsForTyping: true,
  smart: 'M',
  cause: 'measurement',
  source: ['Google OKR Playbook: make sure the metrics are unambiguous'],
  levels: { standard: 'hint', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A number of money, time or a share has no unit.',
      why: 'A response time of 8 may be hours or minutes. Write the unit once, in `unit`, or with each number: `8 hours`. Counts of things that the title names, scores, ratios and NPS need none.',
      messages: {
        share: '{value}: is it percent?',
        money: '{value}: in which currency?',
        time: '{value}: hours, days, minutes?',
        set: 'Write unit: {unit}',
      },
    },
    'zh-cn': {
      summary: '金额、时间或比率没有写单位。',
      why: '响应时间 8，可能是小时，也可能是分钟。请在 `unit` 里写一次单位，或者写在每个数后面，如 `8 小时`。标题里点明的个数、评分、比值和 NPS 不需要单位。',
      messages: {
        share: '{value} 是百分比吗？',
        money: '{value} 是多少钱：元还是万元？',
        time: '{value} 是小时、天还是分钟？',
        set: '写上 unit: {unit}',
      },
    },
  },
  on: { key_result: check, kpi: check },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody has to ask us twice
            key_results:
              - title: Shorten the response time
                type: decrease
                baseline: 24
                target: 8
              - title: Raise the share of questions solved at once
                type: increase
                baseline: 42
                target: 60
      `,
      finds: ['8', '60'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody has to ask us twice
            key_results:
              - title: Shorten the response time
                type: decrease
                unit: hours
                baseline: 24
                target: 8
              - title: Raise the share of questions solved at once
                type: increase
                baseline: 42
                target: 60
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 一次就把问题解决
            key_results:
              - title: 提升年销售额
                type: increase
                baseline: 1800
                target: 2400
              - title: 缩短首次响应时间
                type: decrease
                baseline: 24
                target: 8
      `,
      finds: ['2400', '8'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody has to ask us twice
            key_results:
              - title: Cut the response time from 24 hours to 8 hours
                type: decrease
                baseline: 24
                target: 8
              - title: Raise the conversion rate
                type: increase
                baseline: 0.02          # a ratio
                target: 0.05
              - title: Raise the net promoter score
                type: increase
                baseline: 32
                target: 50
              - title: Grow weekly sign-ups
                type: increase
                baseline: 40
                target: 60
              - title: Shorten the wait at the door
                metric: Minutes from ringing to the first greeting
                type: decrease
                baseline: 4
                target: 1
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 一次就把问题解决
            key_results:
              - title: 提升年销售额
                type: increase
                baseline: 1800
                target: 2400
                unit: 万元
              - title: 提升试用注册数
                type: increase
                baseline: 40
                target: 60
              - title: 客户满意度评分从 4.1 提升到 4.6
                type: increase
                baseline: 4.1
                target: 4.6
      `,
    },
  ],
};

function check(part: KeyResult | Kpi, context: RuleContext) {
  if (!part.title || !isAsked(part) || isWritten(part, 'unit') || isWritten(part, 'kpi')) return;
  const [first] = bareNumbers(part);
  const texts = [part.title, ...('metric' in part ? [part.metric, part.measured_by] : [])].flatMap(
    text => text?.value ?? [],
  );
  if (!first || texts.some(isTold)) return;
  const measure = texts.map(measureIn).find(found => found !== undefined);
  if (!measure || (measure === 'share' && Math.abs(first.value.value) <= 1)) return;
  const { language } = analyse(part.title.value, 'key_result');
  context.report({
    at: first.range,
    message: measure,
    data: { value: first.value.text },
    suggest: unitsOfMeasure[measure][language].map(unit => ({
      title: 'set',
      data: { unit },
      edits: setField(context, part, 'unit', unit),
    })),
  });
}

/** The numbers that say where it is to go, the target first; none where one of them has a unit. */
function bareNumbers(part: KeyResult | Kpi): readonly Field<Quantity>[] {
  const inUnit = unitOf(part);
  const fields = [
    part.target,
    'baseline' in part ? part.baseline : undefined,
    part.min,
    part.max,
    part.current,
  ];
  const numbers = fields.flatMap(field =>
    field === undefined || field.value === 'unknown' ? [] : [{ ...field, value: field.value }],
  );
  return numbers.every(({ value }) => inUnit(value).dimension === 'plain' && value.of === undefined)
    ? numbers
    : [];
}

/** A unit stands in the words, or one that needs none: a score, a ratio, an index, a number of things. */
const isTold = (text: string) => unitWords.test(text);

const unitWords =
  /[%％‰$€£¥₹]|\b(?:per ?cent|pp|usd|eur|rmb|dollars?|euros?|seconds?|secs?|ms|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|scores?|index|ratio|rating|points?|stars?|nps|number of|count of|thousands?|millions?|[hsmd](?=\)))\b|[元万亿秒天分]|[（(][周月年][）)]|小时|百分|美金|欧|指数|比值|系数|倍|个数|数量|次数/i;
