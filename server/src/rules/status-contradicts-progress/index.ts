// What people say of a result, where its numbers say otherwise: done and far from it, on track and far behind.
import { setField } from '../../language/edit.ts';
import type { CheckIn, Initiative, KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { newestCheckIn, type ResultProgress, resultProgress } from '../../progress/index.ts';
import { okr } from '../example.ts';
import { percent } from '../percent.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked, isOver } from '../standing.ts';

export const statusContradictsProgress: Rule = {
  id: 'status-contradicts-progress',
  smart: 'A',
  cause: 'timing',
  source: ['Mooncamp: measurement and statuses'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'Said to be done when the numbers are far from it, or on track when they are far behind.',
      why: 'Green on the outside and red inside helps nobody: those who could help do not look. Either the status is a wish or the numbers are old; both are soon mended. A `note` that explains the difference is enough, and so is a `score`. An aspirational result may be called done at 70%, and one that is only a little behind may be called on track.',
      messages: {
        done: 'Said to be done, but the progress is {progress}.',
        'done-outside': 'Said to be done, but {current} is outside its limits.',
        'on-track': 'Said to be on track at {progress}, when {expected} was expected.',
        'on-track-outside': 'Said to be on track, but {current} is outside its limits.',
        active: 'It is still being worked on',
        'at-risk': 'Call it at risk',
        'off-track': 'Call it off track',
        'all-done': 'All of it is done',
      },
    },
    'zh-cn': {
      summary: '说已完成，数字却差得远；或者说正常，数字却远远落后。',
      why: '外面绿、里面红，帮不了任何人：能帮忙的人不会来看。要么状态是愿望，要么数字旧了，改起来都很快。写一条 `note` 说明差别，或者给出 `score` 即可。愿景型结果做到 70% 可以算完成；只落后一点，也可以说正常。',
      messages: {
        done: '说已完成，进度却只有 {progress}。',
        'done-outside': '说已完成，{current} 却超出了上下限。',
        'on-track': '说正常，进度只有 {progress}，而应有 {expected}。',
        'on-track-outside': '说正常，{current} 却超出了上下限。',
        active: '改为仍在进行',
        'at-risk': '改为有风险',
        'off-track': '改为偏离',
        'all-done': '已全部完成',
      },
    },
  },
  options: {
    pace: {
      default: 50,
      doc: {
        en: 'Percent of what is expected under which nobody can call it on track.',
        'zh-cn': '低于应有进度的多少百分比，就不能说正常。',
      },
    },
    done: {
      default: 70,
      doc: {
        en: 'Percent of progress from which a result that is not committed may be called done.',
        'zh-cn': '非承诺型结果达到多少百分比可以说已完成。',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      if (isOver(keyResult.parent) || keyResult.score || keyResult.note) return;
      const newest = newestCheckIn(keyResult);
      if (newest?.note || (newest?.date && newest.date.value > context.today)) return;
      if (keyResult.status?.value === 'done') {
        checkDone(keyResult, keyResult, context);
      } else if (newest && isAsked(keyResult)) {
        if (newest.status?.value === 'done') checkDone(keyResult, newest, context);
        if (newest.status?.value === 'on_track') checkOnTrack(keyResult, newest, context);
      }
    },
    initiative(initiative, context) {
      const { status, progress, note } = initiative;
      if (status?.value !== 'done' || !progress || progress.value === 1 || note) return;
      if (isOver(initiative.parent)) return;
      context.report({
        at: status.range,
        message: 'done',
        data: { progress: percent(progress.value) },
        suggest: [
          set('active', initiative, 'status', 'in_progress', context),
          set('all-done', initiative, 'progress', '100%', context),
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
          - title: Our cheese is in every good shop
            key_results:
              - title: Raise shops that sell it from 20 to 80
                type: increase
                status: done
                baseline: 20
                target: 80
                current: 44
              - title: Raise orders from abroad
                type: increase
                baseline: 100
                target: 300
                check_ins:
                  - { date: 2026-02-16, value: 108, status: on_track }
      `,
      finds: ['done', 'on_track'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Our cheese is in every good shop
            key_results:
              - title: Raise shops that sell it from 20 to 80
                type: increase
                status: active
                baseline: 20
                target: 80
                current: 44
              - title: Raise orders from abroad
                type: increase
                baseline: 100
                target: 300
                check_ins:
                  - { date: 2026-02-16, value: 108, status: on_track }
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 好店里都有我们的奶酪
            key_results:
              - title: 在售门店从 20 家增加到 80 家
                type: increase
                baseline: 20
                target: 80
                check_ins:
                  - { date: 2026-02-16, value: 23, status: on_track }
              - title: 退货率保持在 2% 以下
                type: maintain
                max: 2%
                check_ins:
                  - { date: 2026-02-16, value: 3.5%, status: on_track }
                initiatives:
                  - { title: 更换冷藏车, status: done, progress: 40% }
      `,
      finds: ['on_track', 'on_track', 'done'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 好店里都有我们的奶酪
            key_results:
              - title: 在售门店从 20 家增加到 80 家
                type: increase
                baseline: 20
                target: 80
                check_ins:
                  - { date: 2026-02-16, value: 23, status: off_track }
              - title: 退货率保持在 2% 以下
                type: maintain
                max: 2%
                check_ins:
                  - { date: 2026-02-16, value: 3.5%, status: on_track }
                initiatives:
                  - { title: 更换冷藏车, status: done, progress: 40% }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Our cheese is in every good shop
            commitment: aspirational
            key_results:
              - title: Raise shops that sell it from 20 to 80
                type: increase
                status: done            # three quarters of an aspiration
                baseline: 20
                target: 80
                current: 66
              - title: Raise orders from abroad
                type: increase
                baseline: 100
                target: 300
                check_ins:              # behind, but not far
                  - { date: 2026-02-16, value: 175, status: on_track }
              - title: Raise tastings held in shops
                type: reach
                status: done
                target: 40
                current: 16
                note: Enough of them; the shops now hold their own
              - title: The new label is on every wheel
                type: milestone
                status: done            # no number tells it
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 好店里都有我们的奶酪
            key_results:
              - title: 在售门店从 20 家增加到 80 家
                type: increase
                baseline: 20
                target: 80
                check_ins:
                  - { date: 2026-01-26, value: 22, status: on_track }    # 是当时的看法
                  - { date: 2026-02-16, value: 50, status: on_track }
              - title: 每月试吃从 5 场增加到 12 场
                type: increase
                status: done
                baseline: 5
                target: 12
                current: 12
      `,
    },
  ],
};

function checkDone(keyResult: KeyResult, said: KeyResult | CheckIn, context: RuleContext) {
  const { status } = said;
  const { type, progress, met, byHand, current } = context.progressOf(keyResult);
  if (!status || progress === null || byHand || met) return;
  const isPromise = keyResult.parent.commitment?.value === 'committed';
  const isOutside = type === 'maintain';
  if (!isOutside && !isPromise && progress * 100 >= (context.options.done ?? 0)) return;
  context.report({
    at: status.range,
    message: isOutside ? 'done-outside' : 'done',
    data: { progress: percent(progress), current: current?.text ?? '' },
    ...(said.thing === 'key_result' && { suggest: [set('active', said, 'status', 'active', context)] }),
  });
}

/** Judged on the day on which it was said, by the number that was known then. */
function checkOnTrack(keyResult: KeyResult, said: CheckIn, context: RuleContext) {
  const { status, date, value } = said;
  if (!status || !date || !(value || keyResult.current)) return;
  const then = resultProgress(keyResult, date.value, context.settings);
  if (!isFarBehind(then, context) || !isFarBehind(context.progressOf(keyResult), context)) return;
  const { type, raw, expected, current } = then;
  context.report({
    at: status.range,
    message: type === 'maintain' ? 'on-track-outside' : 'on-track',
    data: { progress: percent(raw ?? 0), expected: percent(expected ?? 0), current: current?.text ?? '' },
    suggest: [
      set('off-track', said, 'status', 'off_track', context),
      set('at-risk', said, 'status', 'at_risk', context),
    ],
  });
}

function isFarBehind({ health, type, pace }: ResultProgress, { options }: RuleContext): boolean {
  if (health !== 'off_track') return false;
  return type === 'maintain' || (pace !== null && pace * 100 < (options.pace ?? 0));
}

function set(
  title: string,
  part: KeyResult | CheckIn | Initiative,
  key: 'status' | 'progress',
  value: string,
  context: RuleContext,
): Repair {
  return { title, edits: setField(context, part, key, value) };
}
