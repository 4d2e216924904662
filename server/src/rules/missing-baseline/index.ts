// A number that should go up or down, without the number from which it starts.
import { setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { disagreementsOf } from '../title-against-fields.ts';
import { asField, statementOf } from '../title-numbers.ts';

export const missingBaseline: Rule = {
  id: 'missing-baseline',
  waitsForTyping: true,
  smart: 'M',
  cause: 'measurement',
  source: [
    'OpenOKR method, KR-2: without the “from” movement cannot be proved',
    'GitLab handbook: verb, what, from “x to y”',
  ],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'An increase or a decrease does not say from where.',
      why: 'Progress is the way covered between `baseline` and `target`; without a baseline it stays unknown until the target is met. Two check-ins are enough, too: the earlier one counts as the baseline. If nobody knows the number yet, write `baseline: unknown`, so that others know it was not forgotten.',
      messages: {
        baseline: 'No baseline: from what number does it start?',
        'take-check-in': 'Take {value} from the check-in as the baseline',
        'take-title': 'Take {value} from the title as the baseline',
        unknown: 'Write that nobody knows it yet',
      },
    },
    'zh-cn': {
      summary: '要升或要降的数值没有写起点。',
      why: '进度是从 `baseline` 到 `target` 走过的比例；没有基线，在达成之前都算不出进度。有两次检视也可以：较早的一次会当作基线。如果还没有人知道这个数，请写 `baseline: unknown`，让别人知道并非遗漏。',
      messages: {
        baseline: '没有基线：从多少开始？',
        'take-check-in': '把检视值 {value} 作为基线',
        'take-title': '把标题里的 {value} 作为基线',
        unknown: '写明目前还不知道',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { type } = keyResult;
      if (type?.value !== 'increase' && type?.value !== 'decrease') return;
      if (!isAsked(keyResult) || isWritten(keyResult, 'baseline')) return;
      if (context.progressOf(keyResult).baseline) return;
      context.report({
        at: type.range,
        message: 'baseline',
        ...repairsFor(keyResult, context),
        // "20 % more than now" is a goal that people can work with before they know the number.
        ...(isWritten(keyResult, 'change') && { level: 'info' as const }),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: People come back to us
            key_results:
              - title: Raise the share of second orders to 45%
                type: increase
                target: 45%
                check_ins:
                  - { date: 2026-02-16, value: 31% }
      `,
      finds: ['increase'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: People come back to us
            key_results:
              - title: Raise the share of second orders to 45%
                type: increase
                baseline: 31%
                target: 45%
                check_ins:
                  - { date: 2026-02-16, value: 31% }
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户少等
            key_results:
              - title: 平均等待时间降到 3 天
                type: decrease
                target: 3 天
      `,
      finds: ['decrease'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户少等
            key_results:
              - title: 平均等待时间降到 3 天
                type: decrease
                baseline: unknown
                target: 3 天
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户少等
            key_results:
              - title: 平均等待时间从 8 天缩短到 3 天
                type: decrease
                target: 3 天
      `,
      finds: ['decrease'],
      fixed: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户少等
            key_results:
              - title: 平均等待时间从 8 天缩短到 3 天
                type: decrease
                baseline: 8 天
                target: 3 天
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: People come back to us
            key_results:
              - title: Raise the share of second orders to 45%
                type: increase
                baseline: unknown       # said on purpose
                target: 45%
              - title: Cut complaints to 10 a month
                type: decrease
                target: 10
                check_ins:              # the earlier of two is the baseline
                  - { date: 2026-01-12, value: 24 }
                  - { date: 2026-02-16, value: 17 }
              - title: Win 30 regular customers
                type: reach             # counts from zero
                target: 30
              - title: At least 95% of orders arrive whole
                target: ≥ 95%           # may be a limit as well as a goal
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户少等
            key_results:
              - title: 平均等待时间从 8 天降到 3 天
                type: decrease
                baseline: 8 天
                target: 3 天
              - title: 复购率提升到 45%
                type: increase
                baseline: 未知          # 明确写出还不知道
                target: 45%
              - title: 当天答复率不低于 95%
                type: maintain          # 守住一个范围，不需要起点
                min: 95%
      `,
    },
  ],
};

function repairsFor(keyResult: KeyResult, context: RuleContext): Pick<Report, 'fix' | 'suggest'> {
  const start = statementOf(keyResult)?.baseline;
  const told = start && asField(keyResult, start);
  const checkedIn = keyResult.check_ins.find(({ value }) => value)?.value?.value.text;
  const take = (title: string, value: string): Repair => ({
    title,
    data: { value },
    edits: setField(context, keyResult, 'baseline', value),
  });
  if (told !== undefined && isSure(keyResult)) return { fix: take('take-title', told) };
  const unknown: Repair = { title: 'unknown', edits: setField(context, keyResult, 'baseline', 'unknown') };
  return {
    suggest: [
      ...(told === undefined ? [] : [take('take-title', told)]),
      ...(checkedIn === undefined ? [] : [take('take-check-in', checkedIn)]),
      unknown,
    ],
  };
}

/** The title leaves no other reading, and no field says otherwise. */
function isSure(keyResult: KeyResult): boolean {
  const { certain, direction, results } = statementOf(keyResult) ?? {};
  if (!certain || results?.length !== 1 || isWritten(keyResult, 'metric') || isWritten(keyResult, 'change'))
    return false;
  const isOther =
    (direction === 'increase' || direction === 'decrease') && direction !== keyResult.type?.value;
  return !isOther && disagreementsOf(keyResult).length === 0;
}
