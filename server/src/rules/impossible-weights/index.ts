// Weights that are told as parts of a whole and do not make one; and a weight that leaves nothing to say.
import { removeField, setField } from '../../language/edit.ts';
import type { Field, KeyResult, Milestone, Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { denoised } from '../../language/rounding.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isOver } from '../standing.ts';

export const impossibleWeights: Rule = {
  id: 'impossible-weights',
  smart: 'A',
  source: ['Feishu OKR: weights must add up to 1', 'Microsoft Viva Goals: contributions'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'All neighbours have a weight, and the weights do not add up to 100% or 1.',
      why: 'Whoever writes 40, 40 and 40 has changed one of them and forgotten the others. Shares are told with `%`, as parts of 1 (0.4), or as plain numbers that look like percentages; proportions such as 3, 2 and 1 are fine as they are. Without any weight all count the same. A hint where one has all the weight, or none: then the others, or that one, could as well be left out.',
      messages: {
        sum: 'The weights add up to {sum}, not to {whole}.',
        'too-much': 'The weights given are {sum} of {whole}: nothing is left for the others.',
        zero: 'A weight of 0 does not count at all.',
        alone: 'It has all the weight: the others ({count}) do not count at all.',
        remove: 'Remove the weights: all count the same',
        rest: 'Make this one {rest}',
      },
    },
    'zh-cn': {
      summary: '同级都写了权重，合计却不是 100% 或 1。',
      why: '写成 40、40、40 的，多半是改了其中一个，忘了其他的。占比可以带 `%`，可以是 1 的一部分（0.4），也可以是看起来像百分比的数；3、2、1 这样的比例没有问题。都不写权重，就一视同仁。如果权重全在一项上，或有一项为 0，只作轻微提示：不计入的，不如不写。',
      messages: {
        sum: '权重合计为 {sum}，而不是 {whole}。',
        'too-much': '已写的权重合计为 {sum}（共 {whole}），其余的没有份额。',
        zero: '权重为 0 就完全不计入。',
        alone: '权重全在这一项上，其余 {count} 项完全不计入。',
        remove: '删除权重：一视同仁',
        rest: '把这一项改为 {rest}',
      },
    },
  },
  on: {
    document(document, context) {
      if (context.each(hasWeight).all.includes(true)) check(document.objectives, context);
    },
    objective: (objective, context) => check(objective.key_results, context),
    key_result: (keyResult, context) => check(keyResult.milestones, context),
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: A café that neighbours like to sit in
            key_results:
              - title: Raise guests a day from 150 to 200
                weight: 40%
              - title: Raise regulars from 30% to 40%
                weight: 40%
              - title: Cut the wait from 15 to 8 minutes
                weight: 40%
      `,
      finds: ['40%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: A café that neighbours like to sit in
            key_results:
              - title: Raise guests a day from 150 to 200
                weight: 40%
              - title: Raise regulars from 30% to 40%
                weight: 40%
              - title: Cut the wait from 15 to 8 minutes
                weight: 20%
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门店成为街坊愿意来坐坐的地方
            key_results:
              - { title: 每天的客人从 150 位增加到 200 位, weight: 50 }
              - { title: 老客占比从 30% 提升到 40%, weight: 50 }
              - { title: 等位时间从 15 分钟缩短到 8 分钟, weight: 50 }
      `,
      finds: ['50'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门店成为街坊愿意来坐坐的地方
            key_results:
              - { title: 每天的客人从 150 位增加到 200 位 }
              - { title: 老客占比从 30% 提升到 40% }
              - { title: 等位时间从 15 分钟缩短到 8 分钟 }
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: A café that neighbours like to sit in
            key_results:
              - { title: Raise guests a day from 150 to 200, weight: 100% }
              - { title: Raise regulars from 30% to 40%, weight: 0% }
          - title: Coffee that people talk about
            key_results:
              - { title: Raise bags sold from 200 to 350 a month, weight: 2 }
              - { title: Raise reviews with five stars from 60% to 75%, weight: 1 }
              - { title: Raise tastings from 2 to 6 a month, weight: 0 }
      `,
      finds: ['100%', '0'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: A café that neighbours like to sit in
            key_results:
              - { title: Raise guests a day from 150 to 200 }
              - { title: Raise regulars from 30% to 40% }
          - title: Coffee that people talk about
            key_results:
              - { title: Raise bags sold from 200 to 350 a month, weight: 2 }
              - { title: Raise reviews with five stars from 60% to 75%, weight: 1 }
              - { title: Raise tastings from 2 to 6 a month, weight: 0 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: A café that neighbours like to sit in
            weight: 3                   # proportions: three to one
            key_results:
              - { title: Raise guests a day from 150 to 200, weight: 33% }
              - { title: Raise regulars from 30% to 40%, weight: 33% }
              - { title: Cut the wait from 15 to 8 minutes, weight: 33% }   # thirds, rounded
          - title: Coffee that people talk about
            weight: 1
            key_results:
              - { title: Raise bags sold from 200 to 350 a month, weight: 0.7 }
              - { title: Raise reviews with five stars from 60% to 75%, weight: 0.3 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门店成为街坊愿意来坐坐的地方
            key_results:
              - { title: 每天的客人从 150 位增加到 200 位, weight: 40 }
              - { title: 老客占比从 30% 提升到 40%, weight: 40 }
              - { title: 等位时间从 15 分钟缩短到 8 分钟, weight: 20 }
          - title: 让人回味的咖啡
            key_results:
              - { title: 每月卖出的豆子从 200 包增加到 350 包, weight: 60% }
              - { title: 五星评价从 60% 提升到 75% }   # 没写的分得剩下的 40%
      `,
    },
  ],
};

type Weighted = Objective | KeyResult | Milestone;
type WithWeight = Weighted & { readonly weight: Field<number> };

function check(parts: readonly Weighted[], context: RuleContext) {
  const counting = parts.filter(counts);
  const given = counting.filter(hasWeight);
  const last = given.at(-1);
  if (!last || counting.length < 2 || isOver(last.parent)) return;
  reportWeightless(given, counting.length, context);

  const whole = wholeOf(given, context.text);
  if (!whole || sumOf(parts.filter(hasWeight)) === whole.value) return;
  const sum = sumOf(given);
  const at = last.weight.range;
  const data = { sum: whole.print(sum), whole: whole.print(whole.value) };
  const remove = withoutWeights(given, context);
  if (given.length < counting.length) {
    if (sum >= whole.value) context.report({ at, message: 'too-much', data, suggest: [remove] });
    return;
  }
  // Thirds are written as 33 %: each may be off by half a percent.
  const slack = (whole.value / 100) * (given.length / 2);
  if (Math.abs(sum - whole.value) < slack) return;
  context.report({ at, message: 'sum', data, suggest: [...restFor(last, given, whole, context), remove] });
}

/** Said where it leads to: at the one that is left to count, if only one is. Weights that are all 0 count as equal. */
function reportWeightless(given: readonly WithWeight[], counting: number, context: RuleContext) {
  const zeros = given.filter(({ weight }) => weight.value === 0);
  const [zero] = zeros;
  if (!zero || zeros.length === given.length) return;
  const heavy = given.find(({ weight }) => weight.value > 0);
  const isAlone = heavy && zeros.length === counting - 1;
  context.report({
    at: (isAlone ? heavy : zero).weight.range,
    message: isAlone ? 'alone' : 'zero',
    data: { count: zeros.length },
    level: 'hint',
    ...(isAlone && { suggest: [withoutWeights(given, context)] }),
  });
}

const hasWeight = (part: Weighted): part is WithWeight => part.weight !== undefined;

interface Whole {
  readonly value: 1 | 100;
  print(share: number): string;
}

const one: Whole = { value: 1, print: String };
const hundred: Whole = { value: 100, print: String };
const hundredPercent: Whole = { value: 100, print: share => `${share}%` };

/** What the weights are parts of; nothing for proportions, which need not make a whole. */
function wholeOf(given: readonly WithWeight[], text: string): Whole | undefined {
  const isPercent = ({ weight }: WithWeight) =>
    /[%％]/.test(text.slice(weight.range.start, weight.range.end));
  if (given.some(isPercent)) return given.every(isPercent) ? hundredPercent : hundred;
  const values = given.map(({ weight }) => weight.value);
  if (values.every(value => value < 1)) return one;
  // 10, 20 and 30 are proportions; 40, 40 and 40 were meant to be percentages.
  const isRound = values.every(value => value % 5 === 0);
  const sum = sumOf(given);
  return isRound && Math.max(...values) >= 10 && sum >= 75 && sum <= 150 ? hundred : undefined;
}

const sumOf = (given: readonly WithWeight[]) =>
  denoised(given.reduce((sum, { weight }) => sum + weight.value, 0));

/** What the others leave for the last, where they leave anything. */
function restFor(
  last: WithWeight,
  given: readonly WithWeight[],
  whole: Whole,
  context: RuleContext,
): readonly Repair[] {
  const rest = denoised(whole.value - (sumOf(given) - last.weight.value));
  if (rest <= 0) return [];
  const data = { rest: whole.print(rest) };
  return [{ title: 'rest', data, edits: setField(context, last, 'weight', data.rest) }];
}

function withoutWeights(given: readonly WithWeight[], context: RuleContext): Repair {
  return { title: 'remove', edits: given.flatMap(part => removeField(context, part, 'weight')) };
}
