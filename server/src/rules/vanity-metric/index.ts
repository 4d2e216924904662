// A number that shows that people looked, with nothing beside it that shows what they did.
import type { KeyResult, Objective } from '../../language/model.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import { measureWords } from '../measure-words.ts';
import type { Rule } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';
import { attentionWords } from './words.ts';

export const vanityMetric: Rule = {
  id: 'vanity-metric',
  smart: 'R',
  source: ['Eric Ries, The Lean Startup: vanity metrics', 'Croll and Yoskovitz, Lean Analytics'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result counts attention, and nothing beside it says what came of it.',
      why: 'Views, followers and downloads go up with every campaign, and nobody is served by that alone. Put a number beside it that moves only when people get something out of it: sign-ups, orders, readers who come back. Nothing is said where the objective has such a result, or where attention is what it is about, as for a brand or a magazine.',
      messages: { vanity: '“{word}” shows that people looked. What should they do then?' },
    },
    'zh-cn': {
      summary: '关键结果只数关注度，旁边没有数字说明带来了什么。',
      why: '浏览、粉丝、下载，做一次活动就会涨，但光靠它谁也没得到好处。请在旁边加一个人们真正受益才会动的数：注册、下单、回来再读的读者。同一目标下已有这样的结果，或者目标本来就是要让人知道（如品牌、媒体），就不提示。',
      messages: { vanity: '“{word}”只说明有人看过，看过以后希望他们做什么？' },
    },
  },
  on: {
    objective(objective, context) {
      const results = objective.key_results.filter(counts);
      for (const keyResult of results.filter(isAsked)) {
        const { title } = keyResult;
        const word =
          title && marksIn(plainOf(title.value), attentionWords).find(({ tags }) => tags.has('vanity'));
        if (!word) continue;
        if (isAbout(objective) || results.some(hasSubstance)) return;
        const data = { word: title.value.slice(word.start, word.end) };
        // One number of substance makes up for all of them, so this is said once.
        return context.report({ at: inTitle(title, context.text, word), message: 'vanity', data });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Gardeners come to us with their questions
            key_results:
              - title: Raise followers from 3,000 to 10,000
              - title: Cut the time to write a post from 5 days to 2
      `,
      finds: ['followers'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 爱种花的人有问题先想到我们
            key_results:
              - title: 文章阅读量从每月 2 万次提升到 5 万次
              - title: 写一篇文章的时间从 5 天缩短到 2 天
      `,
      finds: ['阅读量'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Gardeners come to us with their questions
            key_results:
              - title: Raise followers from 3,000 to 10,000
              - title: Raise followers who sign up for a course from 1% to 4%
          - title: Teachers recommend our worksheets to each other
            key_results:
              - title: Raise downloads from 4,000 to 12,000
              - title: Raise worksheets used twice by the same teacher from 900 to 2,500
          - title: People lose themselves in our maps
            key_results:
              - title: Raise page views per visit from 2.1 to 3.0      # each stays longer
              - title: Cut the time to draw a map from 9 days to 4
          - title: Everyone in the valley has heard of our brand      # attention is the point
            key_results:
              - title: Raise page views from 20,000 to 50,000 a month
              - title: Raise mentions in local papers from 3 to 12
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 爱种花的人有问题先想到我们
            key_results:
              - title: 文章阅读量从每月 2 万次提升到 5 万次
              - title: 文章带来的注册从每月 40 人增加到 120 人
          - title: 老师们愿意互相推荐我们的练习
            key_results:
              - title: 练习下载量从 4000 次提升到 12000 次
              - title: 同一位老师使用两次以上的练习从 900 份增加到 2500 份
          - title: 一打开地图就舍不得走
            key_results:
              - title: 人均浏览量从 2.1 页提升到 3 页      # 每个人看得更久
              - title: 画一张地图的时间从 9 天缩短到 4 天
          - title: 让本地人都听过我们的品牌          # 本来就是要让人知道
            key_results:
              - title: 短视频播放量从 2 万次提升到 10 万次
              - title: 本地报纸提到我们的次数从 3 次增加到 12 次
      `,
    },
  ],
};

/** The objective itself speaks of being known, or of an audience. */
function isAbout({ title, why }: Objective): boolean {
  const words = [title, why].flatMap(field => (field ? marksIn(plainOf(field.value), attentionWords) : []));
  return words.some(({ tags }) => tags.has('topic'));
}

const hasSubstance = (keyResult: KeyResult) =>
  measureWords(keyResult, attentionWords).some(({ tags }) => tags.has('substance'));
