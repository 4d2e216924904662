// Key results of which nobody has told yet how they stand.
import { isWritten, type KeyResult, type Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import { okr } from '../example.ts';
import { lacking, lacksIn } from '../lack.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { askedSince, newestTold, rhythm, rhythmOf } from '../told.ts';

export const neverCheckedIn: Rule = {
  id: 'never-checked-in',
  smart: 'T',
  source: ['OpenOKR method: never checked in is not on track', 'Microsoft, Viva Goals: regular check-ins'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result has run for a while, and nobody has told how it stands.',
      why: 'Not measured is not zero, and it is not on track either: nobody knows. One number now shows whether the way of measuring works while there is time to mend it. Write a dated check-in under `check_ins`, or `current`. Nothing is said where a `kpi` measures it, of staged deliveries, before a cycle begins, or after it ends.',
      messages: {
        result: 'Nobody has checked in yet: where does this stand?',
        objective: 'No key result here was checked in yet: where do they stand?',
        anywhere: 'Nothing here was checked in yet: where do the key results stand?',
      },
    },
    'zh-cn': {
      summary: '关键结果已开始一段时间，却从未更新过。',
      why: '没测过不等于零，也不等于进展正常，只是谁也不知道。现在填一个数，就能看出衡量办法行不行，还来得及改。请在 `check_ins` 下写一条带日期的检视，或写 `current`。由 `kpi` 衡量的、分阶段交付的，以及周期尚未开始或已经结束的，都不提示。',
      messages: {
        result: '还没有检视过：现在进展如何？',
        objective: '这个目标的关键结果都还没有检视过：现在进展如何？',
        anywhere: '所有关键结果都还没有检视过：现在进展如何？',
      },
    },
  },
  options: rhythm,
  on: {
    document(document, context) {
      for (const { at, everywhere } of lacksIn(document, context.each(isAllUntold)))
        context.report({ at, message: everywhere ? 'anywhere' : 'objective' });
      const untold = context.each(untoldOf);
      for (const [at, { isAll, places }] of untold.all.entries()) {
        if (isAll) continue;
        const results = () => untold.objective(at).key_results;
        for (const place of places)
          context.report({ at: (results()[place] as KeyResult).at, message: 'result' });
      }
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
              - title: Answers found in the handbook
                baseline: 40%
                target: 65%
                current: 51%
              - title: Open questions
                baseline: 120
                target: 30
      `,
      finds: ['Open questions'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - { title: 自助解决率, baseline: 40%, target: 65% }
              - { title: 未答复的问题, baseline: 120 个, target: 30 个 }
          - title: 客户愿意一直用下去
            key_results:
              - { title: 续约率, baseline: 80%, target: 88% }
              - { title: 每月流失客户, baseline: 12 家, target: 6 家 }
      `,
      finds: ['objectives'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        kpis:
          - { id: uptime, title: Pages up, min: 99%, current: 99.6% }
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Answers found in the handbook
                baseline: 40%
                target: 65%
                check_ins: [{ date: 2026-02-16, confidence: 0.6, note: First count next week }]
              - { title: Pages up, type: maintain, min: 99%, kpi: uptime }
              - { title: Open questions, baseline: 120, target: 30, start: 2026-02-09 }   # has just begun
              - title: The new handbook is there
                type: milestone
                milestones:
                  - { title: Tool chosen, due: 2026-02-27 }
                  - { title: All pages moved, due: 2026-03-27 }
          - title: People like to write for the handbook
            cycle: 2026-Q2              # not yet
            key_results:
              - { title: Writers, baseline: 4, target: 12 }
              - { title: Pages older than a year, baseline: 300, target: 100 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            check_ins:                  # 整个目标一起检视
              - { date: 2026-02-16, status: on_track, note: 两项都在推进，下周有数 }
            key_results:
              - { title: 自助解决率, baseline: 40%, target: 65% }
              - { title: 未答复的问题, baseline: 120 个, target: 30 个 }
          - title: 客户愿意一直用下去
            check_in_every: 每季度
            key_results:
              - { title: 续约率, baseline: 80%, target: 88% }
              - { title: 每月流失客户, baseline: 12 家, target: 6 家, progress: 60% }
      `,
    },
  ],
};

interface Untold {
  /** Of its key results. */
  readonly places: readonly number[];
  /** Nothing is told of any key result that is asked for, and there are several. */
  readonly isAll: boolean;
}

function untoldOf(objective: Objective, context: RuleContext): Untold {
  if (newestTold(objective, context.today)) return { places: [], isAll: false };
  const places: number[] = [];
  let asked = 0;
  for (const keyResult of objective.key_results) {
    const since = askedSince(keyResult, context);
    if (!since) continue;
    asked++;
    if (isUntold(keyResult, since.start, context)) places.push(keyResult.index);
  }
  return { places, isAll: places.length > 1 && places.length === asked };
}

const isAllUntold = lacking((objective, context) => untoldOf(objective, context).isAll);

function isUntold(keyResult: KeyResult, start: Day | undefined, context: RuleContext): boolean {
  if (start === undefined || context.today - start <= rhythmOf(keyResult, context)) return false;
  if (['current', 'progress', 'score'].some(key => isWritten(keyResult, key))) return false;
  return canBeTold(keyResult, context) && newestTold(keyResult, context.today) === undefined;
}

/** What is to be measured, from where to where, comes first: the rules about that have spoken. */
function canBeTold(keyResult: KeyResult, context: RuleContext): boolean {
  const { type, baseline, target, min, max } = context.progressOf(keyResult);
  if (type === 'maintain') return min !== undefined || max !== undefined;
  return target !== undefined && (type === 'reach' || baseline !== undefined);
}
