// Aspirations that were never in doubt: all confidence from the start, or the full score each time.
import { windowOf } from '../../language/inherit.ts';
import { type Document, entryOf, type KeyResult, type Objective } from '../../language/model.ts';
import { byDate } from '../../progress/check-ins.ts';
import { elapsed } from '../../progress/elapsed.ts';
import { okr } from '../example.ts';
import { percent } from '../percent.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';

export const sandbagging: Rule = {
  id: 'sandbagging',
  smart: 'A',
  source: ['Google OKR Playbook, trap 4: sandbagging', 'OpenOKR method: confidence above 0.9 at the start'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An aspirational objective was safe from the start, or all of them scored 1.0.',
      why: 'An aspiration begins with even odds: a confidence of 0.5, and 0.7 at the end is good. Where a team is sure of everything on the first day, the targets are what would have come anyway. Aim higher, or call the objective `committed`. Promises are meant to be safe, so this is only said of `aspirational` objectives; and one that scored 1.0 is simply good luck.',
      messages: {
        sure: 'An aspiration, and {confidence} sure from the start: aim higher?',
        scores: 'All {count} aspirations scored 1.0: were the targets too safe?',
      },
    },
    'zh-cn': {
      summary: '愿景型目标从一开始就十拿九稳，或者全都得了满分。',
      why: '有挑战的目标，开始时大约一半把握：信心 0.5，最后得 0.7 就很好。如果第一天就样样都有把握，说明不设目标也会达到。可以定得更高，或改为承诺型（`committed`）。承诺型本来就该稳妥，所以只提示愿景型（`aspirational`）；只有一个目标得满分也不提示，那是好运气。',
      messages: {
        sure: '既是愿景型，一开始却有 {confidence} 的把握：要不要定高些？',
        scores: '{count} 个愿景型目标全得了 1.0：是不是定得太稳？',
      },
    },
  },
  options: {
    confidence: {
      default: 90,
      doc: {
        en: 'Percent of confidence at the start that is too sure.',
        'zh-cn': '开始时信心达到多少百分比视为过稳。',
      },
    },
  },
  on: {
    document: checkScores,
    objective: checkConfidence,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Travellers choose the train over the plane
            commitment: aspirational
            key_results:
              - title: Raise night train bookings from 300 to 420 a week
                check_ins:
                  - { date: 2026-01-12, confidence: 0.95 }
                  - { date: 2026-02-09, confidence: 0.9 }
              - title: Raise travellers who come back from 35% to 50%
                check_ins:
                  - { date: 2026-01-12, confidence: 0.9 }
      `,
      finds: ['Travellers choose the train over the plane'],
    },
    {
      bad: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 出门首选坐火车
            commitment: aspirational
            status: closed
            score: 1
            key_results:
              - title: 夜车每周订票从 300 张增加到 420 张
              - title: 回头客从 35% 提升到 50%
          - title: 车站让人愿意早到
            commitment: aspirational
            status: closed
            score: 1.0
            key_results:
              - title: 候车满意度从 70 分提升到 85 分
              - title: 行李投诉从每周 40 起降到 15 起
      `,
      finds: ['objectives'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Travellers choose the train over the plane
            commitment: aspirational
            key_results:
              - title: Raise night train bookings from 300 to 420 a week
                check_ins:
                  - { date: 2026-01-12, confidence: 0.5 }
                  - { date: 2026-02-16, confidence: 0.95 }    # it went well
              - title: Raise travellers who come back from 35% to 50%
                confidence: 0.9         # of today, in the middle of the quarter
          - title: Trains leave on time
            commitment: committed
            key_results:                # a promise is meant to be safe
              - title: Raise punctual trains from 88% to 94%
                check_ins:
                  - { date: 2026-01-12, confidence: 0.95 }
                  - { date: 2026-02-09, confidence: 0.95 }
              - title: Cut cancelled trains from 30 to 10 a month
                check_ins:
                  - { date: 2026-01-12, confidence: 1 }
                  - { date: 2026-02-09, confidence: 1 }
      `,
    },
    {
      good: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 出门首选坐火车
            commitment: aspirational
            status: closed
            score: 1
            key_results:
              - title: 夜车每周订票从 300 张增加到 420 张
              - title: 回头客从 35% 提升到 50%
          - title: 车站让人愿意早到
            commitment: aspirational
            status: closed
            score: 0.6
            key_results:
              - title: 候车满意度从 70 分提升到 85 分
              - title: 行李投诉从每周 40 起降到 15 起
      `,
    },
  ],
};

/** The first share of the time, in which a confidence tells how safe the target was when it was set. */
const atTheStart = 0.25;

/** All of its results have to tell: of one that does not nobody knows whether it is the bold one. */
function checkConfidence(objective: Objective, context: RuleContext) {
  if (objective.commitment?.value !== 'aspirational' || !isAsked(objective)) return;
  const first = objective.key_results.filter(counts).map(keyResult => confidenceAtStart(keyResult, context));
  const told = first.filter(confidence => confidence !== undefined);
  const least = Math.min(...told);
  if (told.length === 0 || told.length < first.length) return;
  if (least * 100 < (context.options.confidence ?? Infinity)) return;
  context.report({ at: objective.at, message: 'sure', data: { confidence: percent(least) } });
}

/** The first that was told, if it was told early; 0–1. */
function confidenceAtStart(keyResult: KeyResult, { settings, today }: RuleContext): number | undefined {
  const first = byDate(keyResult).find(checkIn => checkIn.confidence);
  const { confidence } = first ?? keyResult;
  const day = first ? first.date?.value : today;
  const share = day === undefined ? null : elapsed(windowOf(keyResult, settings.fiscalYearStart), day);
  return share !== null && share <= atTheStart ? confidence?.value : undefined;
}

function checkScores(document: Document, context: RuleContext) {
  const scores = context.each(aspiredScore).all.filter(score => score !== undefined);
  if (scores.length < 2 || scores.some(score => score < 1)) return;
  const at = entryOf(document, 'objectives')?.key ?? document.at;
  context.report({ at, message: 'scores', data: { count: scores.length } });
}

function aspiredScore(objective: Objective, { progressOf }: RuleContext): number | undefined {
  const { commitment, status } = objective;
  if (commitment?.value !== 'aspirational' || status?.value === 'cancelled') return undefined;
  return isClosed(objective) ? progressOf(objective).score?.value : undefined;
}

const isClosed = ({ status, score }: Objective) => status?.value === 'closed' || score !== undefined;
