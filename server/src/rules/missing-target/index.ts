// A numeric result that does not say where it wants to get to.
import { setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import type { ResultType } from '../../progress/index.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { disagreementsOf } from '../title-against-fields.ts';
import { asChange, asField, statementOf } from '../title-numbers.ts';

export const missingTarget: Rule = {
  id: 'missing-target',
  waitsForTyping: true,
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
        'take-title': 'Take {value} from the title as {key}',
      },
    },
    'zh-cn': {
      summary: '数值型关键结果没有目标值。',
      why: '没有目标值，事后就无法判断是否达成，也算不出进度。请填写 `target`；若是要守住的数值，请填写 `min` 或 `max`。',
      messages: {
        target: '没有目标值：要达到多少？',
        band: '没有上下限：请填写 min 或 max。',
        'take-title': '把标题里的 {value} 写进 {key}',
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
      const message = type.value === 'maintain' ? 'band' : 'target';
      const repair = fromTitle(keyResult, type.value, context);
      context.report({
        at: type.range,
        message,
        ...(repair && (isSure(keyResult, type.value) ? { fix: repair } : { suggest: [repair] })),
      });
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
        owner: dana
        objectives:
          - title: Trials turn into teams
            key_results:
              - title: Raise trial sign-ups from 40 to 60 a week
                type: increase
                baseline: 40
      `,
      finds: ['increase'],
      fixed: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Trials turn into teams
            key_results:
              - title: Raise trial sign-ups from 40 to 60 a week
                type: increase
                baseline: 40
                target: 60
      `,
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

function fromTitle(keyResult: KeyResult, type: ResultType, context: RuleContext): Repair | undefined {
  const { target, delta } = statementOf(keyResult) ?? {};
  const key = target ? keyFor(keyResult, type) : 'change';
  const value = target ? asField(keyResult, target) : delta && isMove(type) ? asChange(delta) : undefined;
  if (key === undefined || value === undefined) return undefined;
  return { title: 'take-title', data: { value, key }, edits: setField(context, keyResult, key, value) };
}

const isMove = (type: ResultType) => type === 'increase' || type === 'decrease';

/** Of a number that is to stay where it is, the title's word tells which limit it is, else whether more of it is better. */
function keyFor(keyResult: KeyResult, type: ResultType): 'target' | 'min' | 'max' | undefined {
  if (type !== 'maintain') return 'target';
  const { target, upIsGood } = statementOf(keyResult) ?? {};
  const comparator = target?.comparator?.charAt(0);
  if (comparator === '>') return 'min';
  if (comparator === '<') return 'max';
  return upIsGood === undefined ? undefined : upIsGood ? 'min' : 'max';
}

/** The title leaves no other reading, and says what the type says. A change or a limit wants a second look. */
function isSure(keyResult: KeyResult, type: ResultType): boolean {
  const { certain, target, direction, results } = statementOf(keyResult) ?? {};
  if (!certain || !target || type === 'maintain' || results?.length !== 1) return false;
  if (isMove(type) && (direction === 'increase' || direction === 'decrease') && direction !== type)
    return false;
  return disagreementsOf(keyResult).length === 0 && !isWritten(keyResult, 'metric');
}

/** One of these says where a result of the type wants to get to. */
const wantedBy: Readonly<Record<ResultType, readonly (keyof KeyResult)[]>> = {
  increase: ['target', 'change'],
  decrease: ['target', 'change'],
  reach: ['target', 'change'],
  maintain: ['min', 'max', 'target'],
  milestone: [],
  baseline: [],
};
