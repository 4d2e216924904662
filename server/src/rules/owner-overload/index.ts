// One person who owns more in one cycle, over all files, than anybody can attend to.
import { cycleOf, ownersOf } from '../../language/inherit.ts';
import type { Field, KeyResult, Objective } from '../../language/model.ts';
import { type Cycle, type Period, periodOf } from '../../language/period.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const ownerOverload: Rule = {
  id: 'owner-overload',
  smart: 'A',
  scope: 'workspace',
  source: ['GitLab handbook: one directly responsible individual', 'IPFS, OKRs: at most two P0s each'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'Over all files, one person owns too much in one cycle.',
      why: 'Each file may look reasonable and their sum may not: only together do they show that one name stands behind everything. Hand something over, or move it to a later cycle. Counted over all files are objectives that a person owns, and key results that name the person themselves; only the first owner counts, and neither drafts nor what is over. Not said of who owns things in one file only, or where nobody else owns anything.',
      messages: {
        much: '{owner} owns {objectives} objectives and {results} key results in {cycle}.',
      },
    },
    'zh-cn': {
      summary: '把所有文件加起来，同一个人在一个周期内负责的太多。',
      why: '每个文件单看都合理，加在一起才看得出所有事都压在一个人身上。请交给别人一些，或推迟到后面的周期。统计所有文件里由此人负责的目标，以及写明由此人负责的关键结果；只算第一负责人，草稿和已结束的不算。如果此人负责的都在一个文件里，或所有文件只有这一位负责人，就不提示。',
      messages: { much: '{owner} 在 {cycle} 负责 {objectives} 个目标、{results} 条关键结果。' },
    },
  },
  options: {
    objectives: {
      default: 5,
      doc: { en: 'Objectives of one owner in one cycle.', 'zh-cn': '同一负责人在一个周期内的目标数。' },
    },
    key_results: {
      default: 10,
      doc: {
        en: 'Key results of one owner in one cycle.',
        'zh-cn': '同一负责人在一个周期内的关键结果数。',
      },
    },
  },
  on: {
    document(_, context) {
      const { around, options, report } = context;
      const owned = context.each(ownedOf);
      for (const [{ owner, cycle, period, place }, at] of onceEach(owned.all)) {
        const { objectives, keyResults, files } = around.loadOf(owner, period);
        const isMuch = objectives > (options.objectives ?? 0) || keyResults > (options.key_results ?? 0);
        if (files < 2 || !isMuch || around.isOnlyOwner(owner)) continue;
        const data = { owner, objectives, results: keyResults, cycle: cycle.text };
        const objective = owned.objective(at);
        const part = place === undefined ? objective : (objective.key_results[place] as KeyResult);
        report({ at: (ownersOf(part)[0] as Field<string>).range, message: 'much', data });
      }
    },
  },
  examples: [
    {
      files: {
        'kitchen.okr.yaml': okr`
          cycle: 2026-Q1
          owner: dana
          objectives:
            - { title: Every dish is made today }
            - { title: Cooks want to stay with us }
            - { title: Nothing is thrown away }
        `,
        'terrace.okr.yaml': okr`
          cycle: 2026-Q1
          owner: bo
          objectives:
            - { title: The terrace is full in May, owner: Dana }
            - { title: Guests find us from the river path, owner: dana }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        objectives:
          - title: Breakfast is worth getting up for
            owner: dana
            key_results:
              - title: Raise guests who stay for breakfast from 45% to 60%
              - title: Raise the breakfast rating from 7.9 to 8.8
      `,
      finds: ['dana'],
    },
    {
      files: {
        'kitchen.okr.yaml': okr`
          cycle: 2026-Q1
          owner: 李雷
          objectives:
            - { title: 每道菜都当天现做 }
            - { title: 厨师愿意留下来 }
            - { title: 食材一点不浪费 }
        `,
        'terrace.okr.yaml': okr`
          cycle: 2026-Q1
          owner: 韩梅
          objectives:
            - { title: 露台坐满人, owner: 李雷 }
            - { title: 沿河散步的人找得到我们, owner: 李雷 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 早餐值得早起
            key_results:
              - title: 留下来吃早餐的客人占比从 45% 提升到 60%
              - title: 早餐评分从 7.9 提升到 8.8
      `,
      finds: ['李雷'],
    },
    {
      files: {
        'kitchen.okr.yaml': okr`
          cycle: 2026-Q2
          owner: dana
          objectives:
            - { title: Every dish is made today }
            - { title: Cooks want to stay with us }
            - { title: Nothing is thrown away }
        `,
        'terrace.okr.yaml': okr`
          cycle: 2026-Q1
          owner: bo
          objectives:
            - { title: The terrace is full in May, owner: [bo, dana] }
            - { title: Guests find us from the river path, owner: dana, status: cancelled }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Breakfast is worth getting up for
            key_results:
              - title: Raise guests who stay for breakfast from 45% to 60%
              - title: Raise the breakfast rating from 7.9 to 8.8
      `,
    },
    {
      files: {
        'kitchen.okr.yaml': okr`
          cycle: 2026-Q1
          owner: 李雷
          objectives:
            - { title: 每道菜都当天现做 }
            - { title: 厨师愿意留下来 }
            - { title: 食材一点不浪费 }
            - { title: 露台坐满人 }
            - { title: 沿河散步的人找得到我们 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷                           # 只有一位老板
        objectives:
          - title: 早餐值得早起
            key_results:
              - title: 留下来吃早餐的客人占比从 45% 提升到 60%
              - title: 早餐评分从 7.9 提升到 8.8
      `,
    },
  ],
};

interface Owned {
  readonly owner: string;
  readonly cycle: Cycle;
  readonly period: Period;
  /** The same for one owner at one time. */
  readonly key: string;
  /** Of the key result, where it names its owner itself; none for the objective. */
  readonly place: number | undefined;
}

/** What somebody owns in an objective whose cycle is not over. */
function ownedOf(objective: Objective, { today, settings }: RuleContext): readonly Owned[] {
  const named = objective.key_results.filter(({ owner }) => owner.length > 0);
  return [objective, ...named].filter(isAsked).flatMap(part => {
    const [owner] = ownersOf(part);
    const cycle = cycleOf(part)?.value;
    if (!owner || !cycle) return [];
    const period = periodOf(cycle, settings.fiscalYearStart);
    const key = `${period.start} ${period.end} ${owner.value}`;
    const place = part.thing === 'key_result' ? part.index : undefined;
    return period.end >= today ? [{ owner: owner.value, cycle, period, key, place }] : [];
  });
}

/** Who owns something, once for each time, where that is first written; with the place of the objective. */
function onceEach(owned: readonly (readonly Owned[])[]): Iterable<readonly [first: Owned, at: number]> {
  const first = new Map<string, readonly [Owned, number]>();
  for (const [at, some] of owned.entries())
    for (const one of some) if (!first.has(one.key)) first.set(one.key, [one, at]);
  return first.values();
}
