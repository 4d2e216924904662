// A number that is said to go up, and goes down; or the other way round.
import { setField } from '../../language/edit.ts';
import type { KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import type { Quantity } from '../../language/quantity.ts';
import { compares, distance, numberIn, unitOf } from '../../progress/unit.ts';
import type { Statement } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import { disagreementsOf } from '../title-against-fields.ts';
import { quantityOf, statementOf } from '../title-numbers.ts';

export const directionContradiction: Rule = {
  id: 'direction-contradiction',
  smart: 'M',
  source: ['SMART: measurable', 'Microsoft Viva Goals: key result types'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'An increase ends below where it starts, or a decrease above.',
      why: 'The `type` or the verb says one direction and the two numbers go the other. Mostly the numbers were swapped, or the type was copied from a neighbour. Nothing is said of verbs that mean better rather than more, nor of ranks, times and costs: to lift an error rate from 9% to 5% may be meant well.',
      messages: {
        'type-up': 'An increase, but from {from} to {to} it goes down.',
        'type-down': 'A decrease, but from {from} to {to} it goes up.',
        'word-up': '“{word}”, but from {from} to {to} it goes down.',
        'word-down': '“{word}”, but from {from} to {to} it goes up.',
        type: 'What it is said to be',
        'set-type': 'Make it type: {type}',
        swap: 'Swap baseline and target',
      },
    },
    'zh-cn': {
      summary: '说要升的数反而降了，或者说要降的反而升了。',
      why: '`type` 或动词说的是一个方向，两个数却朝另一个方向走。多半是两个数写反了，或者类型是从别处复制来的。“改善”一类的动词、名次、时间和成本不提示：把差错率从 9% “提”到 5%，本意可能是好的。',
      messages: {
        'type-up': '类型是上升，但从 {from} 到 {to} 是下降。',
        'type-down': '类型是下降，但从 {from} 到 {to} 是上升。',
        'word-up': '“{word}”，但从 {from} 到 {to} 是下降。',
        'word-down': '“{word}”，但从 {from} 到 {to} 是上升。',
        type: '这里写的类型',
        'set-type': '改为 type: {type}',
        swap: '对调基线和目标值',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      // A number that is not the title's explains the rest.
      if (isOver(keyResult) || disagreementsOf(keyResult).length > 0) return;
      if (keyResult.baseline && keyResult.target) checkFields(keyResult, context);
      else checkTitle(keyResult, context);
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The clinic runs without queues
            key_results:
              - title: Patients seen on the day they call
                type: decrease
                baseline: 55%
                target: 80%
              - title: Increase daily active users from 50,000 to 30,000
      `,
      finds: ['80%', 'Increase daily active users from 50,000 to 30,000'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The clinic runs without queues
            key_results:
              - title: Patients seen on the day they call
                type: increase
                baseline: 55%
                target: 80%
              - title: Increase daily active users from 50,000 to 30,000
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门诊不再排长队
            key_results:
              - title: 当天就诊率
                type: increase
                baseline: 80%
                target: 55%
              - title: 将患者满意度从 90% 提升到 80%
      `,
      finds: ['55%', '90% 提升到 80%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门诊不再排长队
            key_results:
              - title: 当天就诊率
                type: decrease
                baseline: 80%
                target: 55%
              - title: 将患者满意度从 90% 提升到 80%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The clinic runs without queues
            key_results:
              - title: Improve the error rate from 9% to 5%
              - title: Lift our rank among the clinics in town from 5 to 2
              - title: Increase the speed of a first answer from 3 days to 1 day
              - title: Reduce no-shows to 30 a month, from 45 today
              - title: Noise in the waiting room
                type: decrease
                baseline: 40
                target: '<= 45'         # a limit
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 门诊不再排长队
            key_results:
              - title: 将投诉率从 9% 降到 5%
              - title: 全市排名从第 5 名提升到第 2 名
              - title: 提升响应速度，首次答复从 3 天缩短到 1 天
              - title: 将患者满意度从 80% 提升到 90%
                type: increase
                baseline: 80%
                target: 90%
      `,
    },
  ],
};

const opposite = { increase: 'decrease', decrease: 'increase' } as const;

function checkFields(keyResult: KeyResult, context: RuleContext) {
  const { type, baseline, target } = keyResult;
  const [start, end] = [numberIn(baseline), numberIn(target)];
  if ((type?.value !== 'increase' && type?.value !== 'decrease') || !target || !start || !end) return;
  const [from, to] = [start, end].map(unitOf(keyResult)) as [Quantity, Quantity];
  // At most 45 is a limit where there are 40 now.
  if (from.of !== undefined || to.of !== undefined || to.comparator !== undefined) return;
  if (!goesAgainst(type.value, from, to)) return;
  const setType: Repair = {
    title: 'set-type',
    data: { type: opposite[type.value] },
    edits: setField(context, keyResult, 'type', opposite[type.value]),
  };
  const swap: Repair = {
    title: 'swap',
    edits: [
      ...setField(context, keyResult, 'baseline', end.text),
      ...setField(context, keyResult, 'target', start.text),
    ],
  };
  const isVerbal = statementOf(keyResult)?.direction === type.value;
  context.report({
    at: target.range,
    message: type.value === 'increase' ? 'type-up' : 'type-down',
    data: { from: start.text, to: end.text },
    related: [{ at: type.range, message: 'type' }],
    suggest: isVerbal ? [swap, setType] : [setType, swap],
  });
}

function goesAgainst(direction: 'increase' | 'decrease', from: Quantity, to: Quantity): boolean {
  if (!compares(from, to)) return false;
  const way = distance(from, to);
  return direction === 'increase' ? way < 0 : way > 0;
}

function checkTitle(keyResult: KeyResult, context: RuleContext) {
  const { title } = keyResult;
  const statement = statementOf(keyResult);
  const { direction, directionWord, baseline, target } = statement ?? {};
  if (!title || !statement || !baseline || !target || !directionWord) return;
  const [from, to] = [quantityOf(baseline), quantityOf(target)];
  if (!from || !to || (direction !== 'increase' && direction !== 'decrease')) return;
  if (from.dimension !== to.dimension || !goesAgainst(direction, from, to) || !isPlainlySaid(statement))
    return;
  const last = Math.max(directionWord.end, baseline.end, target.end);
  const first = Math.min(directionWord.start, baseline.start, target.start);
  context.report({
    at: inTitle(title, context.text, { start: first, end: last }),
    message: direction === 'increase' ? 'word-up' : 'word-down',
    data: {
      word: title.value.slice(directionWord.start, directionWord.end),
      from: baseline.text,
      to: target.text,
    },
  });
}

/** One result, of a metric that is known to be better the way that the verb says, in numbers that are not ranks or times. */
function isPlainlySaid({
  text,
  certain,
  results,
  direction,
  upIsGood,
  target,
  baseline,
}: Statement): boolean {
  if (!certain || results.length > 1 || target?.dimension === 'duration' || reversed.test(text)) return false;
  if (target?.comparator || baseline?.comparator) return false;
  return direction === 'increase' ? upIsGood === true : direction === 'decrease' && upIsGood === false;
}

/** What is better the lower it is, or turns the verb around. */
const reversed =
  /\b(?:rank\w*|position|place|top|speed|faster|quicker|no\.|not|without|less|fewer|avoid\w*|prevent\w*)\b|#|排名|名次|[第前]\s*[\d一二三四五六七八九十]|位|速度|效率|时效|不|无|避免|防止/i;
