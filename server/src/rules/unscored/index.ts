// Objectives that were closed without a score.
import { setField } from '../../language/edit.ts';
import { isWritten, type Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { rounded } from '../../language/rounding.ts';
import { okr } from '../example.ts';
import { lacking, lacksIn } from '../lack.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts } from '../standing.ts';

export const unscored: Rule = {
  id: 'unscored',
  smart: 'T',
  source: ['Microsoft, OKR guide: complete OKRs and score them'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An objective is closed and has no score, nor do its key results.',
      why: 'The score is where the learning begins: was it reached, was it the right thing, what do we do differently? What the numbers say is a good first guess; the team has the last word, and `retrospective` is the place for what was learnt. An objective that is still open after its end is the business of `overdue`; one to learn something (`commitment: learning`) needs no score.',
      messages: {
        unscored: 'Closed without a score: how far did it get, from 0 to 1?',
        everywhere: 'Closed without scores: how far did they get, from 0 to 1?',
        counted: 'Score it {score}, as its numbers say',
        'all-counted': 'Score them as their numbers say',
      },
    },
    'zh-cn': {
      summary: '目标已关闭，自己和关键结果都没有评分。',
      why: '复盘从评分开始：达到了吗？方向对吗？下次怎么改？可以先用数值算出的分数，最后由团队来定；学到的东西写在 `retrospective` 里。过期还没关闭的由 `overdue` 提示；探索型目标（`commitment: learning`）不需要评分。',
      messages: {
        unscored: '已关闭但没有评分：完成了多少（0 到 1）？',
        everywhere: '都已关闭但没有评分：各完成了多少（0 到 1）？',
        counted: '按数值评为 {score}',
        'all-counted': '都按数值评分',
      },
    },
  },
  on: {
    document(document, context) {
      for (const { at, part, everywhere } of lacksIn(document, context.each(lacksScore))) {
        const objectives = part.thing === 'document' ? part.objectives.filter(isClosed) : [part];
        const message = everywhere ? 'everywhere' : 'unscored';
        context.report({ at, message, suggest: asCounted(objectives, context) });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2025-Q4
        owner: dana
        objectives:
          - title: The museum is a place for families
            status: closed
            key_results:
              - title: Raise family tickets from 200 to 400 a month
                type: increase
                baseline: 200
                target: 400
                current: 330
              - title: Cut the queue on Sundays
                type: decrease
                baseline: 40 min
                target: 10 min
                current: 19 min
          - title: Every picture has a story to listen to
            status: closed
            score: 0.7
            key_results:
              - title: Raise pictures with a story from 20 to 120
              - title: Raise listeners from 10% to 40% of guests
      `,
      finds: ['The museum is a place for families'],
      chosen: okr`
        cycle: 2025-Q4
        owner: dana
        objectives:
          - title: The museum is a place for families
            status: closed
            score: 0.68
            key_results:
              - title: Raise family tickets from 200 to 400 a month
                type: increase
                baseline: 200
                target: 400
                current: 330
              - title: Cut the queue on Sundays
                type: decrease
                baseline: 40 min
                target: 10 min
                current: 19 min
          - title: Every picture has a story to listen to
            status: closed
            score: 0.7
            key_results:
              - title: Raise pictures with a story from 20 to 120
              - title: Raise listeners from 10% to 40% of guests
      `,
    },
    {
      bad: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 博物馆成为一家人爱来的地方
            status: closed
            key_results:
              - title: 每月家庭票从 200 张增加到 400 张
              - title: 周日排队从 40 分钟缩短到 10 分钟
          - title: 每幅画都有故事可听
            status: closed
            key_results:
              - title: 有讲解的画从 20 幅增加到 120 幅
              - title: 听讲解的观众从 10% 提升到 40%
      `,
      finds: ['objectives'],
    },
    {
      good: okr`
        cycle: 2025-Q4
        owner: dana
        objectives:
          - title: The museum is a place for families
            status: closed
            key_results:                # each result has its own
              - { title: Raise family tickets from 200 to 400 a month, score: 0.7 }
              - { title: Cut the queue on Sundays from 40 to 10 minutes, score: 0.4 }
          - title: We know why guests do not come back
            commitment: learning
            status: closed
            retrospective: They never heard that the show changes each season
            key_results:
              - title: Talk with 30 guests who came once
              - title: Test 3 guesses at the till
          - title: A second house by the river
            status: cancelled
      `,
    },
    {
      good: okr`
        cycle: 2025-Q4
        owner: 李雷
        objectives:
          - title: 博物馆成为一家人爱来的地方
            status: closed
            score: 0.6
            retrospective: 周日加开一个入口最有效
            key_results:
              - title: 每月家庭票从 200 张增加到 400 张
              - title: 周日排队从 40 分钟缩短到 10 分钟
      `,
    },
  ],
};

const isClosed = ({ status, commitment, title }: Objective) =>
  title !== undefined && status?.value === 'closed' && commitment?.value !== 'learning';

/** A score that could not be read is not missing. */
function isUnscored(objective: Objective): boolean {
  const results = objective.key_results.filter(counts);
  const isScored = (part: Objective | Objective['key_results'][number]) => isWritten(part, 'score');
  return !isScored(objective) && (results.length === 0 || !results.every(isScored));
}

const lacksScore = lacking(isUnscored, isClosed);

/** Only where the numbers tell all of it. */
function asCounted(objectives: readonly Objective[], context: RuleContext): readonly Repair[] {
  const open = objectives.filter(isUnscored);
  const scores = open.flatMap(objective => {
    const { score, unmeasured } = context.progressOf(objective);
    return score && unmeasured === 0 ? [{ objective, score: String(Number(rounded(score.value, 2))) }] : [];
  });
  const [first, second] = scores;
  if (!first || scores.length < open.length) return [];
  const edits = scores.flatMap(({ objective, score }) => setField(context, objective, 'score', score));
  return [
    second ? { title: 'all-counted', edits } : { title: 'counted', data: { score: first.score }, edits },
  ];
}
