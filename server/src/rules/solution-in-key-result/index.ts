// A key result that also prescribes how it is to be reached.
import { addItem, setField } from '../../language/edit.ts';
import type { KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { analyse } from '../../text/analyse.ts';
import type { Span } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { statementOf } from '../title-numbers.ts';

export const solutionInKeyResult: Rule = {
  id: 'solution-in-key-result',
  smart: 'S',
  source: ['LogRocket, OKRs vs. KPIs: solution-oriented key results', 'OKR Orca method, O3'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result prescribes how it is to be reached.',
      why: 'A key result that names the tool ties the team to it: when the tool turns out to be wrong, the result cannot be reached even if customers get what they need. Leave the number in the title and put the how under `initiatives`, where it is a bet that may change. Said only where a technology is named, and of an outcome; a result that is a task as a whole has its own rule.',
      messages: {
        solution: 'This fixes the how: is another way to the same number welcome?',
        move: 'Make the how an initiative',
      },
    },
    'zh-cn': {
      summary: '关键结果连做法也规定了。',
      why: '写明用什么工具，团队就被它绑住了：发现工具选错时，哪怕客户得到了想要的，这条也算没做到。标题里留下数字，做法写到 `initiatives`（计划）里，不灵了随时可以换。只在点名了某种技术、而且写的是成果时提示；整条都是任务的，由另一条规则提示。',
      messages: {
        solution: '这里规定了做法：换一条路达到同样的数字，行不行？',
        move: '把做法改为计划',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title } = keyResult;
      const solution = statementOf(keyResult)?.solution;
      if (!title || !solution || !isAsked(keyResult)) return;
      context.report({
        at: inTitle(title, context.text, solution),
        message: 'solution',
        suggest: withoutHow(keyResult, title.value, solution, context),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers find what they came for
            key_results:
              - title: Raise questions answered at once from 40% to 65% with a chatbot
              - title: Cut the time to a first result from 4 seconds to 1
      `,
      finds: ['with a chatbot'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers find what they came for
            key_results:
              - title: Raise questions answered at once from 40% to 65%
                initiatives:
                  - title: A chatbot
              - title: Cut the time to a first result from 4 seconds to 1
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 读者一搜就能找到想看的
            key_results:
              - title: 通过引入大模型，将搜索有结果的比例从 60% 提升到 85%
              - title: 首条结果的等待时间从 4 秒缩短到 1 秒
      `,
      finds: ['引入大模型'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 读者一搜就能找到想看的
            key_results:
              - title: 将搜索有结果的比例从 60% 提升到 85%
                initiatives:
                  - title: 引入大模型
              - title: 首条结果的等待时间从 4 秒缩短到 1 秒
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers find what they came for
            key_results:
              - title: Raise searches that find something from 60% to 85%
                initiatives:
                  - title: Try Elasticsearch on last year's questions
              - title: Raise readers who use the mobile app from 20% to 35%   # the app is what is measured
              - title: Cut Salesforce licences that nobody uses from 60 to 10
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 读者一搜就能找到想看的
            key_results:
              - title: 搜索有结果的比例从 60% 提升到 85%
              - title: 小程序的周活跃读者从 2000 人增加到 3500 人   # 量的就是小程序
      `,
    },
  ],
};

/** The title without the how, where what is left is a result still. */
function withoutHow(
  keyResult: KeyResult,
  title: string,
  { start, end }: Span,
  context: RuleContext,
): readonly Repair[] {
  const before = title.slice(0, start).replace(means, '').trimEnd();
  const after = title.slice(end).replace(/^[\s,，、:：.。]+/, '');
  // To an item that is nothing but its title no second field can be added with the first.
  if ((before !== '' && after !== '') || keyResult.entries.length === 0) return [];
  const result = before + after;
  const left = analyse(result, 'key_result');
  if (!left.measurable || left.nature !== 'outcome') return [];
  const how = title.slice(start, end).replace(ownMeans, '');
  const edits = [
    ...setField(context, keyResult, 'title', result),
    ...addItem(context, keyResult, 'initiatives', [['title', how.charAt(0).toUpperCase() + how.slice(1)]]),
  ];
  return [{ title: 'move', edits }];
}

/** What joins the how to the result, on its left. */
const means = /(?:\b(?:by|through|via|with|using)|通过|借助|利用|依托|采用)?\s*$/i;
const ownMeans = /^(?:(?:by|through|via|with|using)\s+|通过|借助|利用|依托)/i;
