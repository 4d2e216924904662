// A number that should go up or down, and ends where it starts.
import { isWritten, type KeyResult } from '../../language/model.ts';
import { amountOf } from '../../language/quantity.ts';
import { compares, distance } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import { quantityOf, statementOf } from '../title-numbers.ts';

export const targetEqualsBaseline: Rule = {
  id: 'target-equals-baseline',
  smart: 'M',
  cause: 'measurement',
  source: ['GitLab handbook: OKRs are what is different'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'The target of an increase or a decrease is its baseline: nothing would change.',
      why: 'Mostly one of the two numbers was copied and not changed. If the number is meant to stay where it is, it is a guardrail: `type: maintain` with `min` or `max`.',
      messages: { same: 'The target is the baseline: nothing would change.', baseline: 'The baseline' },
    },
    'zh-cn': {
      summary: '要升或要降的数值，目标等于基线：什么都不会改变。',
      why: '多半是复制之后忘了改其中一个数。如果本意是守住这个数，它就是护栏指标：请用 `type: maintain`，并填写 `min` 或 `max`。',
      messages: { same: '目标值等于基线：什么都不会改变。', baseline: '基线在这里' },
    },
  },
  on: {
    key_result(keyResult, context) {
      if (isOver(keyResult)) return;
      if (numbers.some(key => isWritten(keyResult, key))) checkFields(keyResult, context);
      else checkTitle(keyResult, context);
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests are glad they came
            key_results:
              - title: Raise satisfaction from 80 to 80 points
                type: increase
                baseline: 80
                target: 80.0
                unit: points
              - title: Cut the wait at the door
                type: decrease
                baseline: 90 minutes
                target: 1.5 hours
      `,
      finds: ['80.0', '1.5 hours'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests are glad they came
            key_results:
              - title: Raise guest satisfaction from 80% to 80%
      `,
      finds: ['80% to 80%'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客人来了还想来
            key_results:
              - title: 月销售额提升到 3 亿元
                type: increase
                baseline: 30000 万元
                target: 3 亿元
      `,
      finds: ['3 亿元'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests are glad they came
            key_results:
              - title: Raise satisfaction above 80 points
                type: increase
                baseline: 80
                target: '> 80'
                unit: points
              - title: Keep 95% of tables free of noise
                type: maintain
                baseline: 95%
                target: 95%
                min: 95%
              - title: Serve 80 breakfasts
                type: reach
                target: 80
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客人来了还想来
            key_results:
              - title: 月销售额从 3 亿元提升到 3.2 亿元
                type: increase
                baseline: 3 亿元
                target: 3.2 亿元
              - title: 保持 95% 的好评率
                type: maintain
                baseline: 95%
                target: 95%
                min: 95%
      `,
    },
  ],
};

const numbers: readonly (keyof KeyResult)[] = ['baseline', 'target', 'change', 'min', 'max'];

function checkFields(keyResult: KeyResult, context: RuleContext) {
  const { type } = keyResult;
  const start = keyResult.baseline;
  const end = keyResult.target ?? keyResult.change;
  if (!start || !end || (type?.value !== 'increase' && type?.value !== 'decrease')) return;
  const { baseline, target } = context.progressOf(keyResult);
  if (!baseline || !target || !compares(baseline, target) || distance(baseline, target) !== 0) return;
  // Above 80 is not 80.
  if (target.comparator === '>' || target.comparator === '<') return;
  context.report({ at: end.range, message: 'same', related: [{ at: start.range, message: 'baseline' }] });
}

/** Only of numbers that are written alike: from 2 a month to 2 a week is another matter. */
function checkTitle(keyResult: KeyResult, context: RuleContext) {
  const { title } = keyResult;
  const statement = statementOf(keyResult);
  if (
    !title ||
    !statement?.certain ||
    statement.results.length > 1 ||
    statement.frequency ||
    rate.test(statement.text)
  )
    return;
  const { baseline, target, direction } = statement;
  if (!baseline || !target || (direction !== 'increase' && direction !== 'decrease')) return;
  const [from, to] = [quantityOf(baseline), quantityOf(target)];
  if (!from || !to || from.comparator || to.comparator) return;
  if (from.dimension !== to.dimension || from.unit !== to.unit || amountOf(from) !== amountOf(to)) return;
  const span = { start: Math.min(baseline.start, target.start), end: Math.max(baseline.end, target.end) };
  context.report({ at: inTitle(title, context.text, span), message: 'same' });
}

/** What a number is counted over. */
const rate =
  /\/|\b(?:per|an?|each|every|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b|[每次年月周天日]/i;
