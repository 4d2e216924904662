// A piece of work where the change that it should bring about belongs.
import { type NewItem, setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import { type Place, recast } from '../recast.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';
import { isTask } from '../tasks.ts';
import { statementOf } from '../title-numbers.ts';

export const taskKeyResult: Rule = {
  id: 'task-key-result',
  smart: 'S',
  source: ['Google OKR Playbook: key results must describe outcomes, not activities', 'OpenOKR method, KR-5'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'A key result is a piece of work, not what the work changes.',
      why: 'Work can be done to the last item and change nothing. A key result says what will be different for somebody; the work is a bet on it, and stands under `initiatives`, where it can be swapped for a better one. “Launch the tour to lift finished sign-ups from 40% to 55%” is fine: it says both. Nothing is said where `metric` or the numbers in the fields tell an outcome, in a `learning` objective, and where `type: milestone` says that the delivery itself is the result.',
      messages: {
        task: '“{word}” is work to do: what will be different once it is done?',
        objective: 'Make it an initiative of the objective',
        result: 'Make it an initiative of “{title}”',
        milestone: 'Keep it: the delivery itself is the result (type: milestone)',
      },
    },
    'zh-cn': {
      summary: '关键结果写的是要做的事，而不是做完以后的变化。',
      why: '事情可以一件不落地做完，却什么也没改变。关键结果要说清对谁会有什么不同；要做的事只是一种办法，应写在 `initiatives`（计划）下，不灵了随时可以换。“上线新手引导，使注册完成率从 40% 提升到 55%”没有问题，两样都说了。`metric` 或字段里的数字已经说明成果的、`learning`（学习型）目标下的、用 `type: milestone` 表明交付本身就是成果的，都不提示。',
      messages: {
        task: '“{word}”是要做的事：做完以后，会有什么不同？',
        objective: '改为目标下的计划',
        result: '改为“{title}”下的计划',
        milestone: '保留：交付本身就是成果（type: milestone）',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title } = keyResult;
      const statement = statementOf(keyResult);
      if (!title || !statement || !isAsked(keyResult) || !isTask(keyResult, context)) return;
      if (keyResult.parent.commitment?.value === 'learning') return;
      const [word] = statement.taskWords;
      // What cannot be checked at all is vague in the first place.
      if (!word || !statement.measurable) return;
      context.report({
        at: inTitle(title, context.text, word),
        message: 'task',
        data: { word: title.value.slice(word.start, word.end) },
        suggest: [
          ...asInitiative(keyResult, context),
          ...(statement.binary ? [asMilestone(keyResult, context)] : []),
        ],
      });
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
              - title: Raise sign-ups from the blog from 40 to 120 a month
              - title: Raise readers who come back from 15% to 25%
              - title: Publish 8 blog posts
                owner: bo
                due: 2026-03-13
      `,
      finds: ['Publish'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Gardeners come to us with their questions
            key_results:
              - title: Raise sign-ups from the blog from 40 to 120 a month
              - title: Raise readers who come back from 15% to 25%
            initiatives:
              - title: Publish 8 blog posts
                owner: bo
                due: 2026-03-13
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 爱种花的人有问题先想到我们
            key_results:
              - title: 博客带来的注册从每月 40 人增加到 120 人
              - title: 举办 5 场线下沙龙
                status: active
              - title: 上线会员商城
            initiatives:
              - title: 每周回答十个读者来信
      `,
      finds: ['举办', '上线'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 爱种花的人有问题先想到我们
            key_results:
              - title: 博客带来的注册从每月 40 人增加到 120 人
              - title: 上线会员商城
            initiatives:
              - title: 每周回答十个读者来信
              - title: 举办 5 场线下沙龙
                status: in_progress
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Gardeners come to us with their questions
            key_results:
              - title: Launch the guided tour to lift finished sign-ups from 40% to 55%
              - title: Publish answers that help         # the fields tell the outcome
                metric: Readers who say that it helped
                type: increase
                baseline: 60%
                target: 80%
              - title: Open the second greenhouse        # a delivery, on purpose
                type: milestone
                milestones:
                  - { title: Planning permission, done: 2026-01-20 }
                  - { title: First seedlings, due: 2026-03-20 }
          - title: Know why people give up gardening
            commitment: learning
            key_results:
              - title: Interview 20 people who have stopped
              - title: Raise stopped accounts with a known reason from 10% to 60%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 爱种花的人有问题先想到我们
            key_results:
              - title: 上线新手引导，使注册完成率从 40% 提升到 55%
              - title: 签约 20 家合作花店
              - title: 办好读者见面会          # 字段里写明了成果
                metric: 见面会后 30 天内下单的读者
                type: reach
                target: 60
                unit: 人
      `,
    },
  ],
};

const mostResults = 3;

/** Under the objective or a result beside it; the last result is not taken away. */
function asInitiative(keyResult: KeyResult, context: RuleContext): readonly Repair[] {
  const objective = keyResult.parent;
  if (objective.key_results.length < 2) return [];
  const outcomes = objective.key_results.filter(
    other => other !== keyResult && other.title && counts(other) && !isTask(other, context),
  );
  // Only what is being worked on is asked.
  const changed: NewItem = isWritten(keyResult, 'status') ? [['status', 'in_progress']] : [];
  const under = (title: string, parent: Place['parent'], data?: Repair['data']): readonly Repair[] => {
    const place = { parent, key: 'initiatives' } as Place;
    const edits = recast(context, keyResult, place, changed);
    return edits ? [{ title, edits, ...(data && { data }) }] : [];
  };
  return [
    ...under('objective', objective),
    ...outcomes
      .slice(0, mostResults)
      .flatMap(other => under('result', other, { title: other.title?.value ?? '' })),
  ];
}

function asMilestone(keyResult: KeyResult, context: RuleContext): Repair {
  return { title: 'milestone', edits: setField(context, keyResult, 'type', 'milestone') };
}
