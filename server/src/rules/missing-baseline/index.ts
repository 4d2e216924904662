// A number that should go up or down, without the number from which it starts.
import { setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const missingBaseline: Rule = {
  id: 'missing-baseline',
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
        unknown: 'Write that nobody knows it yet',
      },
    },
    'zh-cn': {
      summary: '要升或要降的数值没有写起点。',
      why: '进度是从 `baseline` 到 `target` 走过的比例；没有基线，在达成之前都算不出进度。有两次检视也可以：较早的一次会当作基线。如果还没有人知道这个数，请写 `baseline: unknown`，让别人知道并非遗漏。',
      messages: {
        baseline: '没有基线：从多少开始？',
        'take-check-in': '把检视值 {value} 作为基线',
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
        suggest: baselinesFor(keyResult, context),
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

function baselinesFor(keyResult: KeyResult, context: RuleContext): readonly Repair[] {
  const checkedIn = keyResult.check_ins.find(({ value }) => value)?.value?.value.text;
  const unknown: Repair = { title: 'unknown', edits: setField(context, keyResult, 'baseline', 'unknown') };
  if (checkedIn === undefined) return [unknown];
  const edits = setField(context, keyResult, 'baseline', checkedIn);
  return [{ title: 'take-check-in', data: { value: checkedIn }, edits }, unknown];
}
