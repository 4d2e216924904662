// Progress off the scale: below the baseline, or far beyond the target.
import { okr } from '../example.ts';
import { placeOfNow } from '../now.ts';
import { percent } from '../percent.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const movedAway: Rule = {
  id: 'moved-away',
  smart: 'M',
  cause: 'timing',
  source: ['puzzle/okr issues 1661 and 495: progress below 0 % was shown as 0 %'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'A number moved away from its target, or went far beyond it.',
      why: 'Progress counts from 0 to 100% in an objective, so these two do not show there. A number that moved away deserves a look at what happened. One far beyond its target was reached too easily to teach anything: the next target may be bolder, or the number was misread.',
      messages: {
        away: '{current} is farther from the target than the baseline ({progress}).',
        beyond: '{progress} of the way: was the target too easy?',
      },
    },
    'zh-cn': {
      summary: '数值背离了目标，或远远超过目标。',
      why: '在目标的进度里，每条结果只按 0 到 100% 计，所以这两种情况看不出来。背离目标的，值得看看发生了什么；远远超过的，说明目标定得太容易，下次可以更大胆，也可能是数看错了。',
      messages: {
        away: '{current} 比基线离目标更远（{progress}）。',
        beyond: '已走完 {progress}：目标是不是定得太容易？',
      },
    },
  },
  options: {
    beyond: {
      default: 120,
      doc: {
        en: 'Percent of the way above which a target counts as too easy.',
        'zh-cn': '超过多少百分比视为目标太容易。',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      if (!isAsked(keyResult)) return;
      const { raw, current, byHand } = context.progressOf(keyResult);
      if (raw === null || !current || byHand) return;
      const message =
        raw < 0 ? 'away' : raw * 100 > (context.options.beyond ?? Infinity) ? 'beyond' : undefined;
      if (!message) return;
      const data = { current: current.text, progress: percent(raw) };
      context.report({ at: placeOfNow(keyResult), message, data });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120
                target: 30
                start: 2026-02-16       # later, off-pace says it
                current: 126
              - title: Win 20 shops
                type: reach
                target: 20
                current: 31
      `,
      finds: ['126', '31'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不必久等
            key_results:
              - title: 未答复的问题从 120 个降到 30 个
                type: decrease
                baseline: 120
                target: 30
                start: 2026-02-16       # 再往后，由 off-pace 提示
                check_ins:
                  - { date: 2026-02-18, value: 126 }
      `,
      finds: ['126'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120
                target: 30
                start: 2026-02-16
                current: 120            # has not moved yet
              - title: Win 20 shops
                type: reach
                target: 20
                current: 22
              - title: Keep the error rate under 2%
                type: maintain
                max: 2%
                current: 0.1%
              - title: Raise calls answered at once from 40% to 80%
                type: increase
                status: postponed
                baseline: 40%
                target: 80%
                current: 31%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不必久等
            key_results:
              - title: 未答复的问题从 120 个降到 30 个
                type: decrease
                baseline: 120
                target: 30
                current: 66
      `,
    },
  ],
};
