// A numeric result that does not say where it wants to get to.
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { ResultType } from '../../progress/index.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const missingTarget: Rule = {
  id: 'missing-target',
  smart: 'M',
  cause: 'measurement',
  source: ['OpenOKR method, KR-3', 'Microsoft Viva Goals: key result types'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A numeric key result has no target.',
      why: 'Without a target nobody can say later whether the result was reached, and no progress can be shown. Give `target`, or `min` and `max` for a number that should stay where it is.',
      messages: {
        target: 'No target: what number should be reached?',
        band: 'No limits: give min or max for a number to stay within.',
      },
    },
    'zh-cn': {
      summary: '数值型关键结果没有目标值。',
      why: '没有目标值，事后就无法判断是否达成，也算不出进度。请填写 `target`；若是要守住的数值，请填写 `min` 或 `max`。',
      messages: {
        target: '没有目标值：要达到多少？',
        band: '没有上下限：请填写 min 或 max。',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { type } = keyResult;
      if (!type || !isAsked(keyResult)) return;
      const wanted = wantedBy[type.value];
      if (wanted.length === 0 || wanted.some(key => isWritten(keyResult, key))) return;
      // `current: 7/13` tells the target, too.
      if (context.progressOf(keyResult).target) return;
      context.report({ at: type.range, message: type.value === 'maintain' ? 'band' : 'target' });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Trials turn into teams
            key_results:
              - title: Trial sign-ups per week
                type: increase
                baseline: 40
              - title: Support answers within a day
                type: maintain
                current: 96%
      `,
      finds: ['increase', 'maintain'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让试用变成付费
            key_results:
              - title: 每周试用注册数
                type: increase
                baseline: 40
      `,
      finds: ['increase'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Trials turn into teams
            key_results:
              - title: Trial sign-ups per week
                type: increase
                baseline: 40
                target: 60
              - title: Support answers within a day
                type: maintain
                min: 95%
              - title: Invoices sent by the system
                type: increase
                baseline: 50
                change: +20%
              - title: Offices on the new contract
                type: reach
                current: 7/13           # 7 of 13: the target is 13
              - title: The new price list is out
                type: milestone         # done or not done needs no number
              - title: Weekly orders by phone
                type: increase
                status: cancelled
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让试用变成付费
            key_results:
              - title: 每周试用注册数
                type: increase
                baseline: 40
                target: 60
              - title: 当天答复率
                type: maintain
                min: 95%
              - title: 摸清试用客户的流失率
                type: baseline          # 先弄清数值，不需要目标值
      `,
    },
  ],
};

/** One of these says where a result of the type wants to get to. */
const wantedBy: Readonly<Record<ResultType, readonly (keyof KeyResult)[]>> = {
  increase: ['target', 'change'],
  decrease: ['target', 'change'],
  reach: ['target', 'change'],
  maintain: ['min', 'max', 'target'],
  milestone: [],
  baseline: [],
};
