// Scores that are said to decide about pay or rating.
import type { AnyPart, Field } from '../../language/model.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import type { Span } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import { appraisalWords, payWords, type Tie } from './words.ts';

export const individualAppraisal: Rule = {
  id: 'individual-appraisal',
  smart: 'R',
  source: [
    'Google re:Work: OKRs are not performance evaluations',
    'Microsoft, OKR guide: OKRs do not measure individual performance',
  ],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Scores are tied to pay or rating.',
      why: 'Whoever is paid by the score sets targets that are safe, and keeps bad news back. Then the numbers tell nothing any more, and bold aims disappear. Use scores to learn, and look at pay in another talk, with all that somebody has done. Only said of a sentence that names the score, the money or rating, and the tie between them.',
      messages: { appraisal: 'Where scores decide about pay or rating, people aim low.' },
    },
    'zh-cn': {
      summary: '得分与薪酬或绩效评级挂钩。',
      why: '按得分发钱，大家就会把目标定得稳妥，坏消息也压着不说。数字不再说明什么，有雄心的目标也没人提了。得分用来复盘学习；薪酬另外谈，看一个人做的全部工作。只有一句话里同时写明了得分、钱或评级，以及两者的关系，才会提示。',
      messages: { appraisal: '得分一旦决定薪酬或评级，大家就会把目标定低。' },
    },
  },
  on: {
    document: check,
    objective: check,
    key_result: check,
    initiative: check,
    check_in: check,
    kpi: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        note: At the end of the quarter the scores decide about the annual bonus. We meet each Monday.
        objectives:
          - title: Guests are glad they came
            key_results:
              - title: Raise guests who come back from 30% to 45%
              - title: Cut complaints from 20 to 8 a month
      `,
      finds: ['At the end of the quarter the scores decide about the annual bonus'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客人来了还想来
            note: 季末得分与绩效奖金挂钩。
            key_results:
              - title: 回头客从 30% 提升到 45%
              - title: 每月投诉从 20 件降到 8 件
      `,
      finds: ['季末得分与绩效奖金挂钩'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        note: Scores are for learning. They are never used for performance reviews.
        objectives:
          - title: People stay because the work is fair
            key_results:
              - title: Raise people who call their bonus fair from 40% to 70%
              - title: Cut the days to decide on a pay rise from 60 to 20
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        note: 得分只用于复盘，不与薪酬挂钩。
        objectives:
          - title: 让绩效面谈帮得上忙            # 人事团队自己的事
            key_results:
              - title: 认为绩效考核公平的同事从 40% 提升到 70%
              - title: 调薪答复从 60 天缩短到 20 天
      `,
    },
  ],
};

const keys = ['title', 'why', 'note', 'retrospective'] as const;

function check(part: AnyPart, context: RuleContext) {
  if (isOver(part)) return;
  for (const key of keys) {
    const field = (part as { readonly [K in (typeof keys)[number]]?: Field<string> })[key];
    const span = field && tyingSentence(field.value);
    if (span) return context.report({ at: inTitle(field, context.text, span), message: 'appraisal' });
  }
}

/** The first sentence that names the score, the pay and the tie, and does not deny it. */
function tyingSentence(text: string): Span | undefined {
  const plain = plainOf(text);
  if (!payWords.test(plain)) return undefined;
  for (const { 0: sentence, index } of plain.matchAll(/[^.!?;。！？；\n]+/g)) {
    const tags = new Set<Tie>(marksIn(sentence, appraisalWords).flatMap(mark => [...mark.tags]));
    if (!tags.has('score') || !tags.has('pay') || !tags.has('tie') || tags.has('not')) continue;
    const start = index + sentence.length - sentence.trimStart().length;
    return { start, end: start + sentence.trim().length };
  }
  return undefined;
}
