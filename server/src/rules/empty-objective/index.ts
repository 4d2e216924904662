// An objective that is only a topic, or a slogan: nobody could say which way it leads.
import { isWritten } from '../../language/model.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import { columnsOf } from '../columns.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { emptyWords, slogans } from './words.ts';

export const emptyObjective: Rule = {
  id: 'empty-objective',
  waitsForTyping: true,
  smart: 'S',
  source: ['PM-Kit: an objective of less than five words says too little'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'An objective is a topic or a slogan.',
      why: '“Leadership development” is a heading: it names where work is done, not what will be different. “Be the best” fits every team and guides none. A good objective lets people say no to something: “New leaders get help in their first hundred days”. Short is fine, and so is plain. Only short titles of nothing but such words are meant, and a `why` makes up for them.',
      messages: {
        topic: '“{title}” is a topic: what will be different?',
        slogan: '“{title}” would suit any team: where does yours want to go?',
      },
    },
    'zh-cn': {
      summary: '目标只是一个话题或一句口号。',
      why: '“团队建设”是个栏目名：只说在哪儿使劲，没说会有什么不同。“再创辉煌”放到哪个团队都合适，也就指不了路。好的目标能让人知道什么不做：“新主管头一百天有人带”。短没有关系，朴素也没有关系。只提示完全由这类词组成的标题，并按显示宽度衡量；写了 `why`（为什么）的不提示。',
      messages: {
        topic: '“{title}”只是个话题：会有什么不同？',
        slogan: '“{title}”放到哪个团队都合适：你们想去哪里？',
      },
    },
  },
  options: {
    columns: {
      default: 40,
      doc: {
        en: 'Titles wider than this are not looked at; a Han character takes two columns.',
        'zh-cn': '比这更宽的标题不检查；每个汉字占 2 列。',
      },
    },
  },
  on: {
    objective(objective, context) {
      const { title } = objective;
      if (!title || !isAsked(objective) || isWritten(objective, 'why')) return;
      const words = plainOf(title.value)
        .replace(/[\s.!?,;:。！？，；：、…]+/g, ' ')
        .trim();
      if (columnsOf(words) > (context.options.columns ?? 0)) return;
      const message = slogans.has(words) ? 'slogan' : isTopic(words) ? 'topic' : undefined;
      if (message) context.report({ at: title.range, message, data: { title: title.value } });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Leadership development
            key_results:
              - title: Raise new leads who would do it again from 60% to 80%
              - title: Cut people who ask to leave their team from 12 to 5
          - title: Be the best!
            key_results:
              - title: Raise guests who come back from 30% to 45%
              - title: Cut complaints from 20 to 8 a month
      `,
      finds: ['Leadership development', 'Be the best!'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 团队建设
            key_results:
              - title: 主动离职从每年 12 人降到 5 人
              - title: 内部转岗填补的空缺从 10% 提升到 30%
          - title: 再创辉煌
            key_results:
              - title: 复购率从 30% 提升到 45%
              - title: 每月投诉从 20 件降到 8 件
      `,
      finds: ['团队建设', '再创辉煌'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: People stay and grow here
            key_results:
              - title: Raise new leads who would do it again from 60% to 80%
              - title: Cut people who ask to leave their team from 12 to 5
          - title: Guests come back
            key_results:
              - title: Raise guests who come back from 30% to 45%
              - title: Cut complaints from 20 to 8 a month
          - title: Security
            why: A school that we serve was robbed of its records; no other one shall be.
            key_results:
              - title: Raise accounts with a second factor from 40% to 95%
              - title: Cut known holes from 14 to 0
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 留住老客
            key_results:
              - title: 复购率从 30% 提升到 45%
              - title: 每月投诉从 20 件降到 8 件
          - title: 打造留得住人的团队
            key_results:
              - title: 主动离职从每年 12 人降到 5 人
              - title: 内部转岗填补的空缺从 10% 提升到 30%
          - title: 让客户少等
            key_results:
              - title: 平均等待从 15 分钟缩短到 6 分钟
              - title: 等待超过半小时的客户从 12% 降到 2%
      `,
    },
  ],
};

/** Every word is empty, and the first is a topic: a verb in front, as in 提升效率, gives it a direction. */
function isTopic(words: string): boolean {
  const marks = marksIn(words, emptyWords);
  const told = marks.filter(({ tags }) => !tags.has('filler'));
  if (told.length === 0 || !told[0]?.tags.has('topic')) return false;
  const rest = marks.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  return !/[\p{L}\p{N}]/u.test(rest);
}
