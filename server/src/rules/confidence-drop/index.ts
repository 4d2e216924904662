// Confidence that is low or has fallen fast, with no word on why.
import type { CheckIn, Field, KeyResult, Objective } from '../../language/model.ts';
import { byDate } from '../../progress/check-ins.ts';
import { minus } from '../../progress/decimal.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const confidenceDrop: Rule = {
  id: 'confidence-drop',
  smart: 'A',
  source: ['OpenOKR method: a drop in confidence asks for its blocker'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'Confidence is below 0.4 or fell by 0.3 between check-ins, and no note says why.',
      why: 'Falling confidence is the earliest sign of trouble, weeks before the numbers show it. It helps when it comes with what stands in the way and what happens next: write a `note` in that check-in, and the others can help. An aspirational objective may begin low, for that is what it is.',
      messages: {
        low: 'Confidence is {confidence}: note what is in the way, and what is next.',
        fell: 'Confidence fell from {before} to {confidence}: note what happened.',
        before: 'The confidence before',
      },
    },
    'zh-cn': {
      summary: '信心指数低于 0.4，或两次检视之间降了 0.3，却没有说明原因。',
      why: '信心下降是最早的预警，往往比数字早几周。如果同时写明卡在哪里、下一步怎么办，别人才帮得上忙：请在那次检视里写上 `note`。愿景型目标一开始信心低是正常的，不提示。',
      messages: {
        low: '信心只有 {confidence}：请写明卡在哪里、下一步怎么办。',
        fell: '信心从 {before} 降到 {confidence}：请写明原因。',
        before: '上一次的信心指数',
      },
    },
  },
  options: {
    least: {
      default: 40,
      doc: { en: 'Percent of confidence below which it is low.', 'zh-cn': '信心低于多少百分比视为过低。' },
    },
    drop: {
      default: 30,
      doc: {
        en: 'Percentage points between two check-ins that are a drop.',
        'zh-cn': '两次检视之间下降多少个百分点视为骤降。',
      },
    },
  },
  on: {
    objective: check,
    key_result: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: New nurses want to stay
            key_results:
              - title: Raise nurses who stay a year from 60% to 80%
                check_ins:
                  - { date: 2026-01-19, confidence: 0.8 }
                  - { date: 2026-02-16, confidence: 0.5 }
              - title: Cut overtime from 14 to 6 hours a month
                confidence: 0.2
      `,
      finds: ['0.5', '0.2'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新护士愿意留下来
            key_results:
              - title: 一年留任率从 60% 提升到 80%
                check_ins:
                  - { date: 2026-01-19, confidence: 0.5 }
                  - { date: 2026-02-16, confidence: 0.3 }
              - title: 每月加班从 14 小时降到 6 小时
      `,
      finds: ['0.3'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: New nurses want to stay
            key_results:
              - title: Raise nurses who stay a year from 60% to 80%
                check_ins:
                  - { date: 2026-01-19, confidence: 0.8 }
                  - date: 2026-02-16
                    confidence: 0.4
                    note: Two wards closed; Bo asks the board for a pool of stand-ins
              - title: Cut overtime from 14 to 6 hours a month
                check_ins:              # it has recovered
                  - { date: 2026-01-12, confidence: 0.8 }
                  - { date: 2026-01-26, confidence: 0.3 }
                  - { date: 2026-02-16, confidence: 0.6 }
          - title: Schools send us more people than we can take
            commitment: aspirational
            key_results:                # began low, on purpose
              - { title: Raise applications from 20 to 90, confidence: 0.3 }
              - title: Raise partner schools from 2 to 9
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新护士愿意留下来
            key_results:
              - title: 一年留任率从 60% 提升到 80%
                check_ins:
                  - { date: 2026-01-19, confidence: 0.7 }
                  - { date: 2026-02-16, confidence: 0.3, note: 两个病区停用，正在申请机动班 }
              - title: 每月加班从 14 小时降到 6 小时
                confidence: 0.5
      `,
    },
  ],
};

interface Told {
  readonly confidence: Field<number>;
  /** Whether a note that is as new says why. */
  readonly explained: boolean;
}

function check(part: KeyResult | Objective, context: RuleContext) {
  const told = confidencesOf(part, context);
  const [first, before, now] = [told[0], told.at(-2)?.confidence, told.at(-1)];
  if (!first || !now || now.explained || !isAsked(part) || isReached(part, context)) return;
  const { confidence } = now;
  const { least = 0, drop = Infinity } = context.options;
  const at = confidence.range;
  const data = { before: String(before?.value), confidence: String(confidence.value) };
  if (before && minus(before.value, confidence.value) * 100 >= drop) {
    context.report({ at, message: 'fell', data, related: [{ at: before.range, message: 'before' }] });
    return;
  }
  const isLow = ({ value }: Field<number>) => value * 100 < least;
  const beganLow = isBold(part) && isLow(first.confidence);
  if (isLow(confidence) && !beganLow) context.report({ at, message: 'low', data });
}

/** From the oldest to that of today. */
function confidencesOf(part: KeyResult | Objective, { today }: RuleContext): readonly Told[] {
  const checkIns = byDate(part).filter(({ date }) => date === undefined || date.value <= today);
  const checkedIn = checkIns.flatMap(({ confidence }, index): Told | readonly [] =>
    confidence ? { confidence, explained: checkIns.slice(index).some(hasNote) } : [],
  );
  const own = part.thing === 'key_result' ? part.confidence : undefined;
  if (!own || own.value === checkedIn.at(-1)?.confidence.value) return checkedIn;
  return [...checkedIn, { confidence: own, explained: hasNote(part) }];
}

const hasNote = ({ note }: CheckIn | KeyResult | Objective) => note !== undefined;

function isReached(part: KeyResult | Objective, { progressOf }: RuleContext): boolean {
  const { health } = part.thing === 'objective' ? progressOf(part) : progressOf(part);
  return health === 'done';
}

/** An aspiration or an experiment: nobody was sure of it when it began. */
function isBold(part: KeyResult | Objective): boolean {
  const { commitment } = part.thing === 'objective' ? part : part.parent;
  return commitment?.value === 'aspirational' || commitment?.value === 'learning';
}
