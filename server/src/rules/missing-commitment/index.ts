// Scores and confidences that nobody can read: it is not said whether a promise or an aspiration is meant.
import { setField } from '../../language/edit.ts';
import { type Document, isWritten, type Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import { lacking, lacksIn } from '../lack.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const missingCommitment: Rule = {
  id: 'missing-commitment',
  waitsForTyping: true,
  smart: 'A',
  source: ['Google OKR Playbook, trap 1: committed and aspirational OKRs not told apart'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An objective has a score or a confidence, but is neither committed nor aspirational.',
      why: 'A score of 0.7 is a broken promise for a committed objective and a good result for an aspirational one; so is a confidence of 0.5. With `commitment` on the objective both can be read, and scores get the right colour.',
      messages: {
        score: 'A promise or an aspiration? Without that, a score says little.',
        confidence: 'A promise or an aspiration? Without that, a confidence says little.',
        everywhere: 'Promises or aspirations? Without that, scores say little.',
        committed: 'Committed: it will be reached in full',
        aspirational: 'Aspirational: 0.7 is good',
      },
    },
    'zh-cn': {
      summary: '目标有评分或信心指数，却没说是承诺型还是愿景型。',
      why: '同样是 0.7 分，对承诺型目标是没有兑现，对愿景型目标却是好成绩；信心 0.5 也是如此。在目标上写明 `commitment`，两者才读得懂，评分的颜色也才准确。',
      messages: {
        score: '承诺型还是愿景型？不说明，评分就难以解读。',
        confidence: '承诺型还是愿景型？不说明，信心指数就难以解读。',
        everywhere: '承诺型还是愿景型？不说明，评分就难以解读。',
        committed: '承诺型：应全部完成',
        aspirational: '愿景型：得 0.7 就很好',
      },
    },
  },
  on: {
    document(document, context) {
      for (const { at, part, everywhere } of lacksIn(document, context.each(lacksCommitment))) {
        const objectives = part.thing === 'document' ? untoldIn(part) : [part];
        const scored = objectives.some(isScored);
        context.report({
          at,
          message: everywhere ? 'everywhere' : scored ? 'score' : 'confidence',
          suggest: (['committed', 'aspirational'] as const).map(choice => told(choice, objectives, context)),
        });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Every child in the club can swim
            key_results:
              - { title: Raise children with a badge from 30 to 55, confidence: 0.6 }
              - title: Cut children on the waiting list from 25 to 5
          - title: Training is safe
            commitment: committed
            key_results:
              - { title: Raise trainers with first aid from 4 to 12, confidence: 0.9 }
              - title: Cut accidents from 6 to 2 a year
      `,
      finds: ['Every child in the club can swim'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Every child in the club can swim
            commitment: committed
            key_results:
              - { title: Raise children with a badge from 30 to 55, confidence: 0.6 }
              - title: Cut children on the waiting list from 25 to 5
          - title: Training is safe
            commitment: committed
            key_results:
              - { title: Raise trainers with first aid from 4 to 12, confidence: 0.9 }
              - title: Cut accidents from 6 to 2 a year
      `,
    },
    {
      bad: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 俱乐部的孩子人人会游泳
            status: closed
            score: 0.7
            key_results:
              - title: 拿到证书的孩子从 30 人增加到 55 人
              - title: 候补名单从 25 人降到 5 人
          - title: 训练安全
            status: closed
            score: 1
            key_results:
              - title: 会急救的教练从 4 人增加到 12 人
              - title: 全年事故从 6 起降到 2 起
      `,
      finds: ['objectives'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Every child in the club can swim    # no judgement yet
            key_results:
              - title: Raise children with a badge from 30 to 55
              - title: Cut children on the waiting list from 25 to 5
          - title: Training is safe
            commitment: committed
            key_results:
              - { title: Raise trainers with first aid from 4 to 12, confidence: 0.9 }
              - title: Cut accidents from 6 to 2 a year
          - title: A pool of our own
            status: cancelled
            score: 0
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 俱乐部的孩子人人会游泳
            commitment: aspirational
            score: 0.7
            key_results:
              - title: 拿到证书的孩子从 30 人增加到 55 人
              - title: 候补名单从 25 人降到 5 人
      `,
    },
  ],
};

/** A closed objective is judged more than any. */
function isJudged({ title, status }: Objective): boolean {
  return title !== undefined && status?.value !== 'cancelled' && status?.value !== 'draft';
}

function isUntold(objective: Objective): boolean {
  if (isWritten(objective, 'commitment')) return false;
  const { key_results, check_ins } = objective;
  const looks = [...key_results, ...check_ins, ...key_results.flatMap(keyResult => keyResult.check_ins)];
  return isScored(objective) || looks.some(look => look.confidence);
}

const lacksCommitment = lacking(isUntold, isJudged);

const isScored = ({ score, key_results }: Objective) =>
  score !== undefined || key_results.some(keyResult => keyResult.score);

const untoldIn = ({ objectives }: Document) => objectives.filter(isJudged).filter(isUntold);

function told(choice: string, objectives: readonly Objective[], context: RuleContext): Repair {
  return {
    title: choice,
    edits: objectives.flatMap(part => setField(context, part, 'commitment', choice)),
  };
}
