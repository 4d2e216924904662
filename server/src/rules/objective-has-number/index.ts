// A number to get to in an objective: it is a key result in the wrong place.
import { addItem } from '../../language/edit.ts';
import type { Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { analyse } from '../../text/analyse.ts';
import type { TextQuantity } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const objectiveHasNumber: Rule = {
  id: 'objective-has-number',
  smart: 'S',
  source: [
    'GitLab handbook, OKRs: criteria for objectives',
    'OpenOKR method, OBJ-2',
    'LogRocket, OKRs vs. KPIs',
  ],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An objective has a number to get to.',
      why: 'An objective is what people remember and want; its key results say how far. With the number in the objective, its key results become a list of tasks towards that number. Move the number down, and say above what it stands for: “Customers recommend us first” instead of “NPS up by 20 points”. Many companies do write numbers in yearly objectives; where yours does, turn this rule off. Versions, dates, ranks and names are no such numbers.',
      messages: {
        number: '“{number}” is for a key result: here, say where you want to go.',
        copy: 'Add it as a key result, then reword the objective',
      },
    },
    'zh-cn': {
      summary: '目标里写了要达到的数字。',
      why: '目标是让人记得住、愿意去做的方向，关键结果再说做到什么程度。数字写在目标里，关键结果就容易变成为这个数字罗列的任务。把数字移到下面，上面写它代表什么：不写“净推荐值提升 20 分”，写“客户乐意推荐我们”。不少公司的年度目标就是带数字的；若贵公司如此，请关闭本规则。版本号、日期、名次和名称里的数字不算。',
      messages: {
        number: '“{number}”适合写进关键结果；目标里请写想去的方向。',
        copy: '作为关键结果添加，再改写目标',
      },
    },
  },
  on: {
    objective(objective, context) {
      const { title } = objective;
      if (!title || !isAsked(objective)) return;
      const { nature, target, delta } = analyse(title.value, 'objective');
      const number = target ?? delta;
      // Of a task the number is not the point: it has a rule of its own.
      if (!number || nature === 'output' || !isGoal(title.value, number)) return;
      context.report({
        at: inTitle(title, context.text, number),
        message: 'number',
        data: { number: number.text },
        suggest: asKeyResult(objective, title.value, number, context),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Raise the net promoter score by 20 points
            key_results:
              - title: Cut complaints from 20 to 8 a month
      `,
      finds: ['20 points'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新业务收入增长 50%
            key_results:
              - title: 新业务的付费客户从 20 家增加到 60 家
              - title: 新业务收入增长 50%
      `,
      finds: ['50%'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers recommend us first
            key_results:
              - title: Raise the net promoter score from 40 to 60
              - title: Cut complaints from 20 to 8 a month
          - title: Version 2.0 is the one that people choose     # a name
            key_results:
              - title: Raise users of version 2.0 from 10% to 60%
              - title: Cut crashes from 30 to 5 a week
          - title: Become one of the top 3 bakeries in town      # a rank is a place to be
            key_results:
              - title: Raise guests who come back from 30% to 45%
              - title: Raise loaves sold a day from 300 to 400
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让新业务成为第二增长曲线
            key_results:
              - title: 新业务的付费客户从 20 家增加到 60 家
              - title: 新业务收入增长 50%
          - title: 2.0 版成为老客户每天愿意打开的工具
            key_results:
              - title: 日活客户从 100 家增加到 160 家
              - title: 每周崩溃从 30 次降到 5 次
      `,
    },
  ],
};

/** Written in digits, and no rank: `double`, `one team` and `top 3` paint a picture. */
function isGoal(title: string, { text, start }: TextQuantity): boolean {
  return /\d/.test(text) && !/(?:top|no\.?|number|#|前|第)\s*$/i.test(title.slice(0, start));
}

/** Not where a key result has the number already. */
function asKeyResult(
  objective: Objective,
  title: string,
  { value }: TextQuantity,
  context: RuleContext,
): readonly Repair[] {
  const isThere = objective.key_results.some(other =>
    analyse(other.title?.value ?? '', 'key_result').quantities.some(quantity => quantity.value === value),
  );
  return isThere
    ? []
    : [{ title: 'copy', edits: addItem(context, objective, 'key_results', [['title', title]]) }];
}
