// Titles that cannot be taken in at a glance, measured by their width, so that both languages get the same space.
import type { KeyResult, Objective } from '../../language/model.ts';
import { columnsOf } from '../columns.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const tooLong: Rule = {
  id: 'too-long',
  smart: 'S',
  source: ['Google OKR Playbook: an objective fits on one line'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A title is too long to be taken in at a glance.',
      why: 'Titles are read aloud in meetings and listed beside others. One that takes three lines usually holds a reason, a plan or a second result as well: these have their own places in `why`, `initiatives`, `note`, or in another key result. A Han character counts as two columns, so a Chinese title has room for half as many; links do not count.',
      messages: { long: '{columns} columns wide: over {max}, nobody takes it in at a glance.' },
    },
    'zh-cn': {
      summary: '标题太长，一眼看不完。',
      why: '标题会在会上念出来，也会和别的标题列在一起。占到三行的，往往把原因、做法或第二个结果也写了进来：它们可以写在 `why`、`initiatives`、`note` 里，或者另起一条关键结果。一个汉字占 2 列，所以中文标题约 70 字以内；链接不计。',
      messages: { long: '宽 {columns} 列（每个汉字 2 列）：超过 {max} 列就难以一眼看完。' },
    },
  },
  options: {
    max: {
      default: 140,
      doc: {
        en: 'Columns of a title; a Han character takes two.',
        'zh-cn': '标题的最大列数；每个汉字占 2 列。',
      },
    },
  },
  on: { objective: check, key_result: check },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Parents know how their children are doing
            key_results:
              - title: Raise families that we meet in person each term from 50% to 80%, since those whom we met wrote far fewer letters last year and told us that they felt taken seriously
              - title: Cut unanswered letters from 40 to 5
      `,
      finds: [
        'Raise families that we meet in person each term from 50% to 80%, since those whom we met wrote far fewer letters last year and told us that they felt taken seriously',
      ],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 家长清楚孩子在学校的情况，因为去年的家长会上有不少家长反映平时很难了解孩子的学习和交友情况，只有在考试成绩公布以后才会接到老师的电话，而那时候往往已经来不及了
            key_results:
              - title: 每学期见过的家庭从 50% 提升到 80%
              - title: 未回复的来信从 40 封降到 5 封
      `,
      finds: [
        '家长清楚孩子在学校的情况，因为去年的家长会上有不少家长反映平时很难了解孩子的学习和交友情况，只有在考试成绩公布以后才会接到老师的电话，而那时候往往已经来不及了',
      ],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Parents know how their children are doing, and hear of it from us before they have to ask
            key_results:
              - title: Raise families that open the weekly letter from 50% to 80% (https://school.example/reports/letters?view=opened&by=family&term=spring&year=2026)
              - title: Cut unanswered letters from 40 to 5
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 家长不用等到考试以后，也清楚孩子在学校学得怎么样、和谁交朋友、需要什么帮助
            key_results:
              - title: 每学期见过的家庭从 50% 提升到 80%
              - title: 未回复的来信从 40 封降到 5 封
      `,
    },
  ],
};

function check(part: Objective | KeyResult, context: RuleContext) {
  const { title } = part;
  if (!title || isOver(part)) return;
  const columns = columnsOf(title.value.replace(/https?:\/\/\S+/g, ''));
  const { max = Infinity } = context.options;
  if (columns > max) context.report({ at: title.range, message: 'long', data: { columns, max } });
}
