// More objectives than one owner can attend to in one cycle.
import { cycleOf, ownersOf, teamOf } from '../../language/inherit.ts';
import { listIn } from '../../language/list-in.ts';
import type { Objective } from '../../language/model.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const tooManyObjectives: Rule = {
  id: 'too-many-objectives',
  smart: 'S',
  source: ['GitLab handbook: at most three a team', 'OpenOKR method: three a unit, five a company'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'One owner has too many objectives in one cycle.',
      why: 'An objective says what matters more than the rest. With too many of them everything matters, and nothing gets the time it needs. Counted for each owner and cycle of the file; drafts and what is closed or cancelled do not count. Postpone some, or hand them to somebody else.',
      messages: {
        owned: '{owner} has {count} objectives in one cycle: more than {max} scatter attention.',
        unowned: '{count} objectives in one cycle: more than {max} scatter attention.',
      },
    },
    'zh-cn': {
      summary: '同一负责人在一个周期内的目标太多。',
      why: '目标说的是什么比其他事更重要。太多了，就什么都重要，哪件都得不到足够的时间。按文件里的负责人和周期分别计数，草稿和已关闭、已取消的不算。请推迟一些，或交给别人。',
      messages: {
        owned: '{owner} 在同一周期有 {count} 个目标：超过 {max} 个，精力就分散了。',
        unowned: '同一周期有 {count} 个目标：超过 {max} 个，精力就分散了。',
      },
    },
  },
  options: {
    max: {
      default: 5,
      doc: { en: 'Objectives of one owner in one cycle.', 'zh-cn': '同一负责人在一个周期内的目标数。' },
    },
  },
  on: {
    document(_, context) {
      const max = context.options.max ?? 0;
      const pursuits = context.each(pursuitOf);
      for (const places of byKey(pursuits.all)) {
        const first = places[max];
        if (first === undefined) continue;
        const owner = pursuits.all[first]?.owner ?? '';
        const data = { count: places.length, max, owner };
        const { at } = pursuits.objective(first);
        context.report({ at, message: owner === '' ? 'unowned' : 'owned', data });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - { title: Guests are glad they came, key_results: [{ title: From 80 to 88 points }, { title: From 5 to 9 letters }] }
          - { title: The kitchen wastes less, key_results: [{ title: From 90 to 60 kg a week }, { title: From 30 to 20 bins }] }
          - { title: Cooks want to stay, key_results: [{ title: From 7 to 3 leavers }, { title: From 60% to 80% content }] }
          - { title: The terrace is full in May, key_results: [{ title: From 40% to 70% }, { title: From 9 to 20 parties }] }
          - { title: Suppliers know us by name, key_results: [{ title: From 3 to 8 farms }, { title: From 9 to 4 days }] }
          - { title: Breakfast is worth the walk, key_results: [{ title: From 20 to 50 a day }, { title: From $9 to $12 }] }
      `,
      finds: ['Breakfast is worth the walk'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - { title: 客人来了还想来, key_results: [{ title: 从 80 分到 88 分 }, { title: 从 5 封到 9 封 }] }
          - { title: 厨房少浪费, key_results: [{ title: 从 90 公斤到 60 公斤 }, { title: 从 30 桶到 20 桶 }] }
          - { title: 厨师愿意留下, key_results: [{ title: 从 7 人到 3 人 }, { title: 从 60% 到 80% }] }
          - { title: 露台坐满人, key_results: [{ title: 从 40% 到 70% }, { title: 从 9 场到 20 场 }] }
          - { title: 供应商认得我们, key_results: [{ title: 从 3 家到 8 家 }, { title: 从 9 天到 4 天 }] }
          - { title: 早餐值得早起, key_results: [{ title: 从 20 份到 50 份 }, { title: 从 9 元到 12 元 }] }
      `,
      finds: ['早餐值得早起'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - { title: Guests are glad they came, key_results: [{ title: From 80 to 88 points }, { title: From 5 to 9 letters }] }
          - { title: The kitchen wastes less, key_results: [{ title: From 90 to 60 kg a week }, { title: From 30 to 20 bins }] }
          - { title: Cooks want to stay, key_results: [{ title: From 7 to 3 leavers }, { title: From 60% to 80% content }] }
          - { title: The terrace is full in May, cycle: 2026-Q2, key_results: [{ title: From 40% to 70% }, { title: From 9 to 20 parties }] }
          - { title: Suppliers know us by name, owner: bo, key_results: [{ title: From 3 to 8 farms }, { title: From 9 to 4 days }] }
          - { title: Breakfast is worth the walk, status: draft }
          - { title: A second restaurant, status: cancelled }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - { title: 客人来了还想来, key_results: [{ title: 从 80 分到 88 分 }, { title: 从 5 封到 9 封 }] }
          - { title: 厨房少浪费, key_results: [{ title: 从 90 公斤到 60 公斤 }, { title: 从 30 桶到 20 桶 }] }
          - { title: 厨师愿意留下, owner: 韩梅, key_results: [{ title: 从 7 人到 3 人 }, { title: 从 60% 到 80% }] }
      `,
    },
  ],
};

interface Pursuit {
  readonly owner: string;
  /** The same for all that one has to attend to at one time. */
  readonly key: string;
}

/** Nothing of what is not asked for. */
function pursuitOf(objective: Objective): Pursuit | undefined {
  if (!isAsked(objective)) return undefined;
  const owner = whoOf(objective);
  return { owner, key: JSON.stringify([owner, cycleOf(objective)?.value.text]) };
}

/** The first owner, else the team: who has to attend to it. Empty where nobody is named. */
function whoOf(objective: Objective): string {
  return (ownersOf(objective)[0] ?? teamOf(objective))?.value ?? '';
}

/** The places of those that belong together. */
function byKey(pursuits: readonly (Pursuit | undefined)[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, pursuit] of pursuits.entries()) if (pursuit) listIn(groups, pursuit.key).push(place);
  return groups.values();
}
