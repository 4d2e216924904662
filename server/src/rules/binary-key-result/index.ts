// Done or not done, with nothing between: a result that shows no progress until its last day.
import { addField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import type { Statement } from '../../text/statement.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { statementOf } from '../title-numbers.ts';

export const binaryKeyResult: Rule = {
  id: 'binary-key-result',
  smart: 'M',
  cause: 'measurement',
  source: ['Christina Wodtke, Radical Focus: key results should be measurable along the way'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A result is done or not done, with no stages between.',
      why: 'It stands at 0% until it is at 100%, so nobody sees in time that it will not come. Give it `milestones`, each with its date, or measure what becomes of it: not that the payment page is live, but how many payments go through. Certificates, audits and laws are honestly yes or no; stages help there, too.',
      messages: { binary: 'Done or not done: which stages lie between?', stages: 'Add stages' },
    },
    'zh-cn': {
      summary: '结果只有完成和没完成，中间没有阶段。',
      why: '这样的结果在 100% 之前一直是 0%，来不及时谁也看不出来。可以加上 `milestones`，写清各阶段和日期；或者去衡量它带来的变化：不是支付页上线了，而是有多少笔支付成功。认证、审计、合规本来就是是或否，分阶段写同样有帮助。',
      messages: { binary: '只有完成和没完成：中间有哪些阶段？', stages: '加上阶段' },
    },
  },
  on: {
    key_result(keyResult, context) {
      const statement = statementOf(keyResult);
      if (!statement || !isAsked(keyResult) || !isBinary(keyResult, statement)) return;
      context.report({
        at: keyResult.at,
        message: 'binary',
        suggest: [stages(keyResult, statement, context)],
        ...(honest.test(statement.text) && { level: 'info' as const }),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Shops can pay us without a phone call
            key_results:
              - title: Launch the new payment page
                type: milestone
              - title: Win the national service award
      `,
      finds: ['Launch the new payment page', 'Win the national service award'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Shops can pay us without a phone call
            key_results:
              - title: Launch the new payment page
                type: milestone
                milestones:
                  - title: First stage
                  - title: Second stage
              - title: Win the national service award
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 商户不打电话也能付款
            key_results:
              - title: 新支付页上线
                type: milestone
      `,
      finds: ['新支付页上线'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 商户不打电话也能付款
            key_results:
              - title: 新支付页上线
                type: milestone
                milestones:
                  - title: 第一阶段
                  - title: 第二阶段
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Shops can pay us without a phone call
            key_results:
              - title: The new payment page is live
                type: milestone
                milestones:
                  - { title: Ten pilot shops pay with it, done: 2026-02-06 }
                  - { title: All shops can choose it, due: 2026-03-20 }
              - title: 14 of 14 privacy controls pass the audit
              - title: The migration is finished
                type: milestone
                target: 12              # counted
                current: 5
                unit: shops
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 商户不打电话也能付款
            key_results:
              - title: 新支付页上线
                type: milestone
                milestones:
                  - { title: 十家试点商户用上, done: 2026-02-06 }
                  - { title: 所有商户可选, due: 2026-03-20 }
              - title: 线上支付成功率达到 99%
      `,
    },
  ],
};

/**
 * Said in the fields, or else plain from the title. That a title tells work rather than a result is another finding, and
 * the graver one.
 */
function isBinary(keyResult: KeyResult, { binary, nature }: Statement): boolean {
  if (steps.some(key => isWritten(keyResult, key))) return false;
  const { type } = keyResult;
  return type ? type.value === 'milestone' : binary && nature === 'outcome';
}

/** With one of these there is something between nothing and all. */
const steps: readonly (keyof KeyResult)[] = [
  'milestones',
  'baseline',
  'target',
  'change',
  'current',
  'min',
  'max',
  'plan',
  'progress',
  'kpi',
];

function stages(keyResult: KeyResult, { language }: Statement, context: RuleContext): Repair {
  const [first, second] = language === 'zh' ? ['第一阶段', '第二阶段'] : ['First stage', 'Second stage'];
  const items = [first, second].map(title => [['title', title]] as const);
  return { title: 'stages', edits: addField(context, keyResult, ['milestones', items]) };
}

/** What others certify or the law asks for is yes or no by nature. */
const honest =
  /\b(?:complian\w*|certif\w*|audits?|iso|soc ?2|gdpr|hipaa|pci|fedramp|legal|licen[cs]e|permit|patent|approval|accredit\w*)\b|合规|认证|审计|等保|资质|牌照|许可|法规|监管|专利|备案|验收/i;
