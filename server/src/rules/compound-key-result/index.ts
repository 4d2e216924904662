// Two results in one: when one is reached and the other is not, nobody can say how far it is.
import { addItem, type NewItem, setField } from '../../language/edit.ts';
import type { KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { analyse } from '../../text/analyse.ts';
import { columnsOf } from '../columns.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { isTask } from '../tasks.ts';

export const compoundKeyResult: Rule = {
  id: 'compound-key-result',
  smart: 'S',
  source: ['GitLab handbook: key results are mutually exclusive'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'A key result tells more than one result.',
      why: 'When one half is reached and the other is not, the result is neither done nor missed, and one pair of `baseline` and `target` cannot follow both. Two key results with a number each tell the same, and more. An explanation, a condition to keep (“without adding staff”) or a list under one verb is not a second result.',
      messages: {
        compound: '{count} results in one: each needs progress of its own.',
        split: 'Split it into {count} key results',
      },
    },
    'zh-cn': {
      summary: '一条关键结果里写了不止一个结果。',
      why: '一半做到了，另一半没做到，这条就既不算完成也不算没完成；一组 `baseline` 和 `target` 也跟踪不了两个数。拆成两条、各带各的数字，意思不变，却看得更清楚。补充说明、必须守住的条件（“不增加人手”）、同一个动词带的并列名词，都不算第二个结果。',
      messages: {
        compound: '一条里有 {count} 个结果：每个都需要自己的进度。',
        split: '拆成 {count} 条关键结果',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title, milestones } = keyResult;
      // Stages tell the progress of several things together.
      if (!title || !isAsked(keyResult) || milestones.length > 0) return;
      const { results, measurable } = analyse(title.value, 'key_result');
      const second = results[1];
      // What is vague or a task has something graver to mend, and will be worded anew.
      if (!second || !measurable || isTask(keyResult, context)) return;
      const parts = results.map(({ start, end }) => title.value.slice(start, end).replace(joins, ''));
      context.report({
        at: inTitle(title, context.text, second),
        message: 'compound',
        data: { count: results.length },
        suggest: parts.every(standsAlone) ? [split(keyResult, parts, context)] : [],
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        objectives:
          - title: Customers find help before they ask for it
            owner: dana
            key_results:
              - title: Cut open questions from 120 to 30 and raise answers found in the handbook from 40% to 65%
                type: decrease
                baseline: 120
                target: 30
                owner: bo
              - title: Cut the time to a first answer from 8 hours to 2
      `,
      finds: ['raise answers found in the handbook from 40% to 65%'],
      chosen: okr`
        cycle: 2026-Q1
        objectives:
          - title: Customers find help before they ask for it
            owner: dana
            key_results:
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120
                target: 30
                owner: bo
              - title: Cut the time to a first answer from 8 hours to 2
              - title: Raise answers found in the handbook from 40% to 65%
                owner: bo
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%，未答复的问题从 120 个降到 30 个
              - title: 首次答复从 8 小时缩短到 2 小时
      `,
      finds: ['未答复的问题从 120 个降到 30 个'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 首次答复从 8 小时缩短到 2 小时
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            key_results:
              - title: Raise satisfaction with handbook and search from 70% to 80%
              - title: Cut open questions from 120 to 30 without adding staff
              - title: Win 3 customers with more than 500 seats
              - title: Answer within 2 hours (currently 8)
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 首次答复缩短至 2 小时，当前为 8 小时
              - title: 搜索和帮助的满意度从 70% 提升到 80%
              - title: 通过重写手册，使自助解决率从 40% 提升到 65%
      `,
    },
  ],
};

/** Whether a part could be the title of a key result: it says what is counted, and how far. */
function standsAlone(part: string): boolean {
  const { measurable, results, delta, directionWord } = analyse(part, 'key_result');
  if (!measurable || results.length > 1 || columnsOf(part) < shortest || leans.test(part)) return false;
  // `error rate by half` wants the verb of the part before it; a sign is a verb.
  return !delta || directionWord !== undefined || /[+-]\s*\d/.test(part);
}

const shortest = 8;

/** What points back at the part before: `raise it to 50 %`, `70% marked as solved`, 其中. */
const leans = /\b(?:it|its|them|their|those|these|that|both|respectively)\b|^\d[\d.,]*%|^[其它该]|分别|两者/i;

/** The first part keeps all fields, since they tell of it; the others begin with the owner alone. */
function split(
  keyResult: KeyResult,
  [first = '', ...others]: readonly string[],
  context: RuleContext,
): Repair {
  const owner = keyResult.owner.map(({ value }) => value);
  const [name, ...more] = owner;
  const owned: NewItem = name === undefined ? [] : [['owner', more.length > 0 ? [name, ...more] : name]];
  return {
    title: 'split',
    data: { count: others.length + 1 },
    edits: [
      ...setField(context, keyResult, 'title', first),
      ...others.flatMap(part =>
        addItem(context, keyResult.parent, 'key_results', [['title', capitalised(part)], ...owned]),
      ),
    ],
  };
}

/** What ties a part to its neighbours. */
const joins = /^(?:(?:and|while)\s+|同时|并且|并|而且|且)|(?:[\s,;.，；。、/+&]|\s(?:and|while))+$/gi;

/** As a title of its own begins. */
function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
