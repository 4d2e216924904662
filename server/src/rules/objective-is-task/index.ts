// An objective that is a piece of work: it says what will be made, not for what.
import { isWritten } from '../../language/model.ts';
import { analyse } from '../../text/analyse.ts';
import type { Span } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const objectiveIsTask: Rule = {
  id: 'objective-is-task',
  smart: 'S',
  source: ['OpenOKR method, OBJ-1', 'GitLab handbook, OKRs: criteria for objectives'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'An objective is a piece of work.',
      why: 'An objective says what will be better, and for whom: “People carry our shop in their pocket” instead of “Launch the app”. Then the app is one way to get there, and the team may find a shorter one. A `why` beside it does as well, and in a `learning` objective the work itself may be the point.',
      messages: { task: '“{word}” is work: what will be better, and for whom, once it is done?' },
    },
    'zh-cn': {
      summary: '目标写的是要做的事。',
      why: '目标要说清谁会因此受益、有什么好处：不写“上线 App”，而写“顾客随时随地都能逛我们的店”。这样 App 只是一条路，团队也许能找到更近的。另外写上 `why`（为什么）也可以；`learning`（学习型）目标里，做事本身可以就是目的。',
      messages: { task: '“{word}”是要做的事：做完以后，谁会因此受益？' },
    },
  },
  on: {
    objective(objective, context) {
      const { title, commitment } = objective;
      if (!title || !isAsked(objective) || isWritten(objective, 'why') || commitment?.value === 'learning')
        return;
      const { nature, taskWords, measurable } = analyse(title.value, 'objective');
      const [word] = taskWords;
      // Without a thing to hand over it is a direction in plain words: build trust, 建立信任.
      if (nature !== 'output' || !word || !measurable || !beginsWith(title.value, word)) return;
      const data = { word: title.value.slice(word.start, word.end) };
      context.report({ at: inTitle(title, context.text, word), message: 'task', data });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Launch the new mobile app
            key_results:
              - title: Raise orders by phone from 10% to 25%
              - title: Raise customers who order twice from 30% to 40%
      `,
      finds: ['Launch'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 上线新版会员小程序
            key_results:
              - title: 手机下单占比从 10% 提升到 25%
              - title: 复购率从 30% 提升到 40%
      `,
      finds: ['上线'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: People carry our shop in their pocket
            key_results:
              - title: Raise orders by phone from 10% to 25%
              - title: Raise customers who order twice from 30% to 40%
          - title: Build a culture in which families speak up
            key_results:
              - title: Raise families who would send a friend from 60% to 75%
              - title: Cut complaints from 20 to 8 a month
          - title: Launch the app in Spain
            why: Half of our guests come from Spain and book by telephone, at night.
            key_results:
              - title: Raise bookings from Spain made without a call from 5% to 40%
              - title: Cut calls at night from 30 to 10 a week
          - title: Run our first pop-up shop
            commitment: learning
            key_results:
              - title: Raise passers-by who come in from 2% to 6%
              - title: Know what a visitor costs us
                type: baseline
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 顾客把我们的店装进口袋
            key_results:
              - title: 手机下单占比从 10% 提升到 25%
              - title: 复购率从 30% 提升到 40%
          - title: 与社区家庭建立信任
            key_results:
              - title: 愿意推荐我们的家庭从 60% 提升到 75%
              - title: 每月投诉从 20 件降到 8 件
      `,
    },
  ],
};

/** What follows tells what will be different: `build a sales engine that does not need the founders`. */
const saysWhy =
  /\b(?:that|which|who|where|so|as|before|until|without|because)\b|\bto (?!(?:the|a|an|our|all|new)\b)[a-z]|让|使|成为|从而|以便|不再/;

/** As a call to do it: a subject in front would make it something that happens to somebody, and `Cooks want to stay` is one. */
function beginsWith(title: string, { start, end }: Span): boolean {
  const isCall = !/(?:[^su]s|ing)$/i.test(title.slice(start, end)) && !saysWhy.test(title.slice(end));
  return (
    isCall &&
    /^(?:\s|we|will|to|successfully|将|要|成功|顺利|全面|尽快|按时|如期|年内|今年|本季度|\d|年|月|底|前)*$/i.test(
      title.slice(0, start),
    )
  );
}
