// More than all of something, or less than nothing of it.
import type { Field, KeyResult, Kpi } from '../../language/model.ts';
import type { Quantity } from '../../language/quantity.ts';
import { unitOf } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import { measureIn } from '../measures.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import { quantityOf, statementOf } from '../title-numbers.ts';

export const percentOutOfRange: Rule = {
  id: 'percent-out-of-range',
  smart: 'M',
  source: ['SMART: measurable, achievable'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A share is above 100% or below 0%.',
      why: 'Of tests, visitors or orders there are never more than all. Mostly a digit slipped in, or growth is meant: then write it as `change: +20%`. Nothing is said of what may pass 100%: growth, net retention, attainment of a plan, ratios, utilisation.',
      messages: {
        above: '{value} of something that ends at 100%?',
        below: '{value} of something that begins at 0%?',
      },
    },
    'zh-cn': {
      summary: '比率超过 100%，或者低于 0%。',
      why: '用例、访客、订单，再多也只有全部。多半是多写了一位，或者本意是增长：那就写成 `change: +20%`。本来就可以超过 100% 的不提示：增长率、净留存、完成率、达成率、比值、产能利用率。',
      messages: { above: '{value}？这个比率最高只有 100%。', below: '{value}？这个比率最低是 0%。' },
    },
  },
  on: {
    key_result(keyResult, context) {
      check(keyResult, context);
      checkTitle(keyResult, context);
    },
    kpi: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody is afraid of a release
            key_results:
              - title: Raise test coverage of the billing code
                type: increase
                baseline: 64%
                target: 120%
              - title: Raise the success rate of deployments from 88% to 105%
      `,
      finds: ['120%', '105%'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 发版不再提心吊胆
            key_results:
              - title: 提升计费模块的测试覆盖率
                type: increase
                baseline: 64%
                target: 120%
      `,
      finds: ['120%'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody is afraid of a release
            key_results:
              - title: Raise net revenue retention from 108% to 115%
                type: increase
                baseline: 108%
                target: 115%
              - title: Raise pipeline coverage to 300% of the quota
                type: reach
                target: 300%
              - title: Raise quota attainment from 90% to 110%
              - title: Raise the conversion rate by 150%
                type: increase
                change: +150%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 发版不再提心吊胆
            key_results:
              - title: 销售目标完成率达到 120%
                type: reach
                target: 120%
              - title: 新客增长率从 80% 提升到 150%
                type: increase
                baseline: 80%
                target: 150%
              - title: 测试覆盖率从 64% 提升到 100%
                type: increase
                baseline: 64%
                target: 100%
      `,
    },
  ],
};

const keys = ['target', 'baseline', 'min', 'max', 'commit', 'stretch', 'current'] as const;

function check(part: KeyResult | Kpi, context: RuleContext) {
  if (isOver(part)) return;
  const metric = 'metric' in part ? part.metric?.value : undefined;
  const fields = part as Partial<Record<(typeof keys)[number], Field<Quantity | 'unknown'>>>;
  for (const key of keys) {
    const field = fields[key];
    if (!field || field.value === 'unknown') continue;
    const message = outOf(unitOf(part)(field.value));
    if (!message) continue;
    if (!isWhole([part.title?.value, metric])) return;
    return context.report({ at: field.range, message, data: { value: field.value.text } });
  }
}

function checkTitle(keyResult: KeyResult, context: RuleContext) {
  const { title, metric, baseline, target, change } = keyResult;
  const statement = statementOf(keyResult);
  if (!title || !statement?.certain || baseline || target || change || isOver(keyResult)) return;
  for (const number of [statement.target, statement.baseline]) {
    const read = number && quantityOf(number);
    const message = read && outOf(read);
    if (number && message && isWhole([title.value, metric?.value]))
      return context.report({
        at: inTitle(title, context.text, number),
        message,
        data: { value: number.text },
      });
  }
}

/** A share of a whole, and nothing that may be more than the whole. */
function isWhole(texts: readonly (string | undefined)[]): boolean {
  const told = texts.filter(text => text !== undefined);
  return told.some(text => measureIn(text) === 'share') && !told.some(text => open.test(text));
}

function outOf({ dimension, value }: Quantity): 'above' | 'below' | undefined {
  if (dimension !== 'percent') return undefined;
  return value > 100 ? 'above' : value < 0 ? 'below' : undefined;
}

/** What may pass 100%, or fall below 0%: growth, comparisons, plans, money, loads. */
const open =
  /growth|growing|increase|retention|renewal|nrr|grr|ndr|attainment|quota|ratio|return on|roi|roas|yield|utili[sz]ation|capacity|load|occupancy|margin|pipeline|plan|target|budget|forecast|compared|versus|\bvs\b|year|yoy|qoq|month-over|completion|fulfil|recovery|turnover|efficiency|productivity|leverage|reserve|interest|增长|增幅|增速|增加|同比|环比|完成率|达成率|达标率|执行率|留存|续费|续约|比值|比率|负荷|负载|产能|利用率|稼动|回报|收益|利润率|毛利|净利|溢价|周转|换手|负债|杠杆|拨备|储备|预算|计划|目标|上年|去年|回收率|入住率|上座率/i;
