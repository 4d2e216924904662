// Work that stands beside the key results of an objective and does not say which of them it serves.
import { setField } from '../../language/edit.ts';
import { windowOf } from '../../language/inherit.ts';
import { entryOf, type Initiative, isWritten, type Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { formatReference } from '../../language/reference.ts';
import { isPast } from '../../progress/elapsed.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';

export const orphanInitiative: Rule = {
  id: 'orphan-initiative',
  smart: 'R',
  source: ['OpenOKR method', 'Perdoo: initiatives are there to move key results'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An initiative is tied to no key result of its objective.',
      why: 'Work is a bet: doing this moves that number. Where the number is not named, nobody notices when the work is done and the number has not moved. Write the initiative under the key result that it is meant to move, or name those that it serves in `supports`. With a single key result there is nothing to choose, and nothing is said.',
      messages: {
        orphan: 'Which key result is this meant to move?',
        orphans: 'Which key results are these {count} initiatives meant to move?',
        support: 'It supports {result}',
      },
    },
    'zh-cn': {
      summary: '计划没有挂到任何一条关键结果上。',
      why: '每项计划都是一个假设：做了它，某个数就会动。不写明是哪个数，事情做完了数没动，也没人发现。请把计划写在它要推动的关键结果下面，或用 `supports` 写明支撑哪几条。目标下只有一条关键结果时不必写，也不会提示。',
      messages: {
        orphan: '这项计划要推动哪条关键结果？',
        orphans: '这 {count} 项计划各要推动哪条关键结果？',
        support: '它支撑 {result}',
      },
    },
  },
  on: {
    objective(objective, context) {
      if (!isAsked(objective) || isPast(windowOf(objective, context.settings.fiscalYearStart), context.today))
        return;
      const open = objective.initiatives.filter(isAsked);
      const orphans = open.filter(initiative => !isWritten(initiative, 'supports'));
      if (objective.key_results.filter(counts).length < 2) return;
      if (orphans.length > 1 && orphans.length === open.length) {
        const at = entryOf(objective, 'initiatives')?.key ?? objective.at;
        context.report({ at, message: 'orphans', data: { count: orphans.length } });
        return;
      }
      for (const orphan of orphans) {
        context.report({
          at: orphan.at,
          message: 'orphan',
          suggest: resultsFor(orphan, objective, context),
        });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: help
            title: Customers find help before they ask for it
            key_results:
              - id: found
                title: Raise answers found in the handbook from 40% to 65%
              - id: open
                title: Cut open questions from 120 to 30
            initiatives:
              - title: Rewrite the ten pages that most people leave
              - { title: Ask ten customers what they looked for, supports: [help/found, help/open] }
      `,
      finds: ['Rewrite the ten pages that most people leave'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: help
            title: Customers find help before they ask for it
            key_results:
              - id: found
                title: Raise answers found in the handbook from 40% to 65%
              - id: open
                title: Cut open questions from 120 to 30
            initiatives:
              - title: Rewrite the ten pages that most people leave
                supports: help/found
              - { title: Ask ten customers what they looked for, supports: [help/found, help/open] }
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
            initiatives:
              - { title: 重写跳出最多的十个页面, status: in_progress }
              - { title: 访谈十位客户, status: planned }
              - { title: 清理旧文档, status: done }
      `,
      finds: ['initiatives'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
                initiatives:
                  - title: Rewrite the ten pages that most people leave
              - title: Cut open questions from 120 to 30
          - title: Everybody knows where we stand
            key_results:
              - title: Raise colleagues who read the weekly letter from 30% to 70%
              - { title: Cut meetings about status from 9 to 3 a week, status: cancelled }
            initiatives:                # one key result is left: this can only be for that
              - title: Write the letter in three languages
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - id: 自助
            title: 客户不用问就能找到答案
            key_results:
              - { id: kr1, title: 自助解决率从 40% 提升到 65% }
              - { id: kr2, title: 未答复的问题从 120 个降到 30 个 }
            initiatives:
              - { title: 访谈十位客户, supports: [自助/kr1, 自助/kr2] }
              - { title: 清理旧文档, status: cancelled }
      `,
    },
  ],
};

/** A menu with more is not read. */
const mostOffered = 6;

/** Only what has an id can be named. */
function resultsFor(orphan: Initiative, objective: Objective, context: RuleContext): readonly Repair[] {
  const { id, key_results } = objective;
  if (!id) return [];
  return key_results
    .filter(counts)
    .slice(0, mostOffered)
    .flatMap(({ id: keyResult }) => {
      if (!keyResult) return [];
      const result = formatReference({ objective: id.value, keyResult: keyResult.value });
      return [{ title: 'support', data: { result }, edits: setField(context, orphan, 'supports', result) }];
    });
}
