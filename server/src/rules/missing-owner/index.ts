// Objectives that nobody answers for, here or above.
import { setField } from '../../language/edit.ts';
import { ownersOf } from '../../language/inherit.ts';
import {
  type AnyPart,
  type Document,
  isWritten,
  type KeyResult,
  type Objective,
} from '../../language/model.ts';
import { walk } from '../../language/walk.ts';
import { okr } from '../example.ts';
import { lacking, lacksIn } from '../lack.ts';
import type { Rule } from '../rule.ts';

export const missingOwner: Rule = {
  id: 'missing-owner',
  waitsForTyping: true,
  smart: 'A',
  source: [
    'GitLab handbook: one directly responsible individual',
    'OpenOKR method, OBJ-4',
    'Mooncamp goal rules',
  ],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'An objective has no owner: not itself, not by default, and not on each of its key results.',
      why: 'What everybody owns nobody looks after. The owner need not do the work; they see to it that it is looked at. `owner` at the top of the file holds for everything below that names nobody else, and may be a person, a role or a team.',
      messages: {
        'nobody-anywhere': 'Nobody owns these objectives: who answers for them?',
        nobody: 'Nobody owns this objective: who answers for it?',
        name: 'Make {name} the owner',
      },
    },
    'zh-cn': {
      summary: '目标没有负责人：自己没写，上层没有默认，关键结果也没有逐条写明。',
      why: '人人负责，往往就没人负责。负责人不一定亲手去做，但要保证这件事有人盯着。写在文件开头的 `owner` 对下面没有另写负责人的条目都有效，可以是人、岗位或团队。',
      messages: {
        'nobody-anywhere': '这些目标都没有负责人：由谁负责？',
        nobody: '这个目标没有负责人：由谁负责？',
        name: '设 {name} 为负责人',
      },
    },
  },
  on: {
    document(document, context) {
      for (const { at, part, everywhere } of lacksIn(document, context.each(lacksOwner))) {
        const suggest = namesIn(document).map(name => ({
          title: 'name',
          data: { name },
          edits: setField(context, part, 'owner', name),
        }));
        context.report({ at, message: everywhere ? 'nobody-anywhere' : 'nobody', suggest });
      }
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
              - title: Raise answers found in the handbook from 40% to 65%
              - title: Cut open questions from 120 to 30
          - title: The office wastes less
            key_results:
              - title: Cut power use from 900 to 700 kWh a month
              - title: Cut printed pages from 4000 to 1500 a month
      `,
      finds: ['The office wastes less'],
      chosen: okr`
        cycle: 2026-Q1
        objectives:
          - title: Customers find help before they ask for it
            owner: dana
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
              - title: Cut open questions from 120 to 30
          - title: The office wastes less
            owner: dana
            key_results:
              - title: Cut power use from 900 to 700 kWh a month
              - title: Cut printed pages from 4000 to 1500 a month
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        team: 客户成功组
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
          - title: 客户愿意一直用下去
            key_results:
              - title: 续约率从 80% 提升到 88%
              - title: 每月流失从 12 家降到 6 家
      `,
      finds: ['objectives'],
      chosen: okr`
        cycle: 2026-Q1
        team: 客户成功组
        owner: 客户成功组
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
          - title: 客户愿意一直用下去
            key_results:
              - title: 续约率从 80% 提升到 88%
              - title: 每月流失从 12 家降到 6 家
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        objectives:
          - title: Customers find help before they ask for it
            key_results:                # each has its own
              - { title: Raise answers found in the handbook from 40% to 65%, owner: dana }
              - { title: Cut open questions from 120 to 30, owner: bo }
          - title: Move to the new office
            status: cancelled
          - title: Learn what keeps people from upgrading
            status: draft
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷                      # 对下面所有条目有效
        objectives:
          - title: 客户不用问就能找到答案
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
  ],
};

function isUnowned(objective: Objective): boolean {
  const { parent, key_results } = objective;
  if (isWritten(parent, 'owner') || isNamed(objective)) return false;
  return key_results.length === 0 || !key_results.every(isNamed);
}

const lacksOwner = lacking(isUnowned);

/** An owner that could not be read is not missing. */
function isNamed(part: Objective | KeyResult): boolean {
  return ownersOf(part).length > 0 || isWritten(part, 'owner');
}

const mostNames = 3;

/** People named anywhere in the file, the most often named first; where there are none, its team. */
function namesIn(document: Document): readonly string[] {
  const times = new Map<string, number>();
  walk(document, part => {
    for (const name of namesOf(part)) times.set(name, (times.get(name) ?? 0) + 1);
  });
  const names = [...times].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  if (names.length === 0 && document.team) return [document.team.value];
  return names.slice(0, mostNames);
}

function namesOf(part: AnyPart): readonly string[] {
  const owners = 'owner' in part ? part.owner : [];
  const contributors = 'contributors' in part ? part.contributors : [];
  const reporters = part.thing === 'check_in' && part.by ? [part.by] : [];
  return [...owners, ...contributors, ...reporters].map(({ value }) => value);
}
