// A numeric result that does not say where it wants to get to.
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { ResultType } from '../../progress/index.ts';
import type { Rule } from '../rule.ts';

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
      if (!type) return;
      const wanted = wantedBy[type.value];
      if (wanted.length === 0 || wanted.some(key => isWritten(keyResult, key))) return;
      context.report({ at: type.range, message: type.value === 'maintain' ? 'band' : 'target' });
    },
  },
  examples: [
    {
      bad: 'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: Trials turn into teams\n    key_results:\n      - title: Trial sign-ups per week\n        type: increase\n        baseline: 40\n',
      finds: ['increase'],
    },
    {
      bad: 'cycle: 2026-Q1\nowner: 李雷\nobjectives:\n  - title: 让试用变成付费\n    key_results:\n      - title: 每周试用注册数\n        type: increase\n        baseline: 40\n',
      finds: ['increase'],
    },
    {
      good: 'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: Trials turn into teams\n    key_results:\n      - title: Trial sign-ups per week\n        type: increase\n        baseline: 40\n        target: 60\n',
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
