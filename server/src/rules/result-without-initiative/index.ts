// Key results for which no work is planned, in files that plan the work for most of theirs.
import { windowOf } from '../../language/inherit.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { isPast } from '../../progress/elapsed.ts';
import type { ResultType } from '../../progress/type.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isServedElsewhere, namesOf, servedIn } from '../serves.ts';
import { isAsked } from '../standing.ts';

export const resultWithoutInitiative: Rule = {
  id: 'result-without-initiative',
  smart: 'R',
  scope: 'workspace',
  source: ['Microsoft, OKR guide: three to five initiatives for an objective'],
  levels: { standard: 'off', strict: 'hint', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result has no initiative, while most others in the file have theirs.',
      why: 'A number seldom moves because it was written down. Where most results say what is done for them, one that says nothing was often forgotten. Guardrails, staged deliveries, numbers that are yet to be found out and results that have not begun are left alone, and so are results that another objective is aligned to, and whole objectives that keep one list of work for all their results.',
      messages: { none: 'No initiative yet: what will be done to move this number?' },
    },
    'zh-cn': {
      summary: '同一文件里多数关键结果都有计划，这一条没有。',
      why: '数字不会因为写下来就自己变。多数关键结果都写了怎么做，个别没写，多半是漏了。护栏指标、分阶段交付、有待摸清的数、尚未开始的结果、被其他目标对齐的结果，以及把计划统一写在目标下的情况，都不提示。',
      messages: { none: '还没有计划：打算做什么来推动这个数？' },
    },
  },
  on: {
    document(document, context) {
      const wanting = context.each(wantingIn);
      const served = servedIn(document, context);
      const without = wanting.all.flatMap((results, at) =>
        results
          .filter(({ hasWork, names }) => !hasWork && !names.some(name => served.has(name)))
          .map(({ place }) => wanting.objective(at).key_results[place] as KeyResult)
          .filter(keyResult => !isServedElsewhere(keyResult, context)),
      );
      const count = wanting.all.flat().length;
      // Many keep their work elsewhere: what a file does not plan for most is not missing for one.
      if (without.length * 2 >= count) return;
      for (const { at } of without) context.report({ at, message: 'none' });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                initiatives:
                  - title: Rewrite the ten pages that most people leave
              - title: Cut open questions from 120 to 30
              - title: Raise questions answered in a day from 50% to 90%
                initiatives:
                  - title: Put two more people on Mondays
      `,
      finds: ['Cut open questions from 120 to 30'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - id: 自助
            title: 客户不用问就能找到答案
            key_results:
              - { id: kr1, title: 自助解决率从 40% 提升到 65% }
              - { id: kr2, title: 未答复的问题从 120 个降到 30 个 }
              - { id: kr3, title: 首次答复从 8 小时缩短到 2 小时 }
            initiatives:
              - { title: 访谈十位客户, supports: [自助/kr1, 自助/kr3] }
          - title: 客户愿意一直用下去
            key_results:
              - title: 续约率从 80% 提升到 88%
                initiatives: [{ title: 到期前一个月逐家回访 }]
      `,
      finds: ['未答复的问题从 120 个降到 30 个'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: help
            title: Customers find help before they ask for it
            key_results:
              - id: found
                title: Raise answers found in the handbook from 40% to 65%
                initiatives:
                  - title: Rewrite the ten pages that most people leave
              - id: open                # another objective below works on it
                title: Cut open questions from 120 to 30
              - title: Keep 99% of pages up
                type: maintain
                min: 99%
              - title: Know how many people give up before they ask
                type: baseline
                baseline: unknown
                metric: Visits to the help pages that end without an answer
              - title: Raise answers in Spanish from 0 to 40
                start: 2026-03-02       # has not begun
          - title: Answers come the same day
            aligns_to: help/open
            key_results:
              - title: Raise questions answered in a day from 50% to 90%
              - title: Cut questions asked twice from 25% to 15%
            initiatives:                # one list of work for both
              - title: Put two more people on Mondays
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1                  # 只写成果，不写计划
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1                  # 多数不写计划，不算漏
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
                initiatives: [{ title: 改写流失最多的十个页面 }]
              - title: 未答复的问题从 120 个降到 30 个
              - title: 首次答复从 8 小时缩短到 2 小时
              - title: 摸清有多少人没问就走了
                type: baseline
                baseline: unknown
                metric: 帮助页里没有找到答案的访问
      `,
    },
  ],
};

/** A key result that wants work. */
interface Wanting {
  /** Among the key results of its objective. */
  readonly place: number;
  readonly names: readonly string[];
  readonly hasWork: boolean;
}

function wantingIn(objective: Objective, context: RuleContext): readonly Wanting[] {
  const isShared = keepsOneList(objective);
  return objective.key_results
    .filter(keyResult => wantsWork(keyResult, context))
    .map(keyResult => ({
      place: keyResult.index,
      names: namesOf(keyResult),
      hasWork: isShared || keyResult.initiatives.length > 0,
    }));
}

/** Work for the whole objective, which may be for any of its results. */
function keepsOneList({ initiatives }: Objective): boolean {
  return initiatives.some(({ supports }) => supports.length === 0);
}

function wantsWork(keyResult: KeyResult, context: RuleContext): boolean {
  const { type, met } = context.progressOf(keyResult);
  if (!isAsked(keyResult) || met || (type !== undefined && !isMovedByWork[type])) return false;
  const window = windowOf(keyResult, context.settings.fiscalYearStart);
  return (window.start ?? context.today) <= context.today && !isPast(window, context.today);
}

/** A guardrail is to stay; stages are work themselves, and so is finding a number out. */
const isMovedByWork: Readonly<Record<ResultType, boolean>> = {
  increase: true,
  decrease: true,
  reach: true,
  maintain: false,
  milestone: false,
  baseline: false,
};
