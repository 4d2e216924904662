// Several owners where one person should answer for it.
import { setField } from '../../language/edit.ts';
import type { AnyPart, Field, Objective } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { keysOf } from '../../language/schema.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const multipleOwners: Rule = {
  id: 'multiple-owners',
  smart: 'A',
  source: ['GitLab handbook: one directly responsible individual'],
  levels: { standard: 'hint', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Something has several owners.',
      why: 'Where two answer for a result, each thinks that the other looks after it. One owner sees to it that it is looked at; that is no rank, and those who do the work with them are named under `contributors`. A team or a role may be the owner, too.',
      messages: {
        many: '{count} owners: who of them answers for it?',
        keep: 'Make {name} the owner, and the others contributors',
      },
    },
    'zh-cn': {
      summary: '有多位负责人。',
      why: '两个人都负责，往往各自以为对方在盯着。负责人只有一位，要保证这件事有人看；这与职位高低无关，一起做事的人写在 `contributors` 里。团队或岗位也可以做负责人。',
      messages: {
        many: '有 {count} 位负责人：由其中哪一位负责？',
        keep: '由 {name} 负责，其余作为协作人',
      },
    },
  },
  on: {
    document: check,
    north_star: check,
    objective: check,
    key_result: check,
    initiative: check,
    kpi: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Parents know how their children are doing
            owner: [bo, cy, dana]
            key_results:
              - title: Raise families seen each term from 50% to 80%
              - title: Cut unanswered letters from 40 to 5
      `,
      finds: ['[bo, cy, dana]'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Parents know how their children are doing
            owner: bo
            contributors: [cy, dana]
            key_results:
              - title: Raise families seen each term from 50% to 80%
              - title: Cut unanswered letters from 40 to 5
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 家长清楚孩子在学校的情况
            key_results:
              - { title: 每学期见过的家庭从 50% 提升到 80%, owner: [韩梅, 王芳], contributors: 陈晨 }
              - title: 未回复的来信从 40 封降到 5 封
      `,
      finds: ['[韩梅, 王芳]'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 家长清楚孩子在学校的情况
            key_results:
              - { title: 每学期见过的家庭从 50% 提升到 80%, owner: 韩梅, contributors: [王芳, 陈晨] }
              - title: 未回复的来信从 40 封降到 5 封
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: [dana]                   # a list of one
        objectives:
          - title: Parents know how their children are doing
            contributors: [bo, cy]
            key_results:
              - { title: Raise families seen each term from 50% to 80%, owner: bo }
              - { title: Cut unanswered letters from 40 to 5, owner: The office }
          - title: Every classroom has a garden
            status: closed
            owner: [bo, cy]             # history is not rewritten
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 家长清楚孩子在学校的情况
            contributors: [韩梅, 王芳]
            key_results:
              - { title: 每学期见过的家庭从 50% 提升到 80%, owner: 韩梅 }
              - { title: 未回复的来信从 40 封降到 5 封, owner: 教务处 }
      `,
    },
  ],
};

type Owned = AnyPart & Pick<Objective, 'owner'>;

const mostNames = 3;

function check(part: Owned, context: RuleContext) {
  const names = distinct(part.owner);
  const [first, last] = [part.owner[0], part.owner.at(-1)];
  if (!first || !last || names.length < 2 || isOver(part)) return;
  const list = part.entries.find(({ means }) => means === 'owner');
  context.report({
    at: list?.style === 'flow' ? list.value : { start: first.range.start, end: last.range.end },
    message: 'many',
    data: { count: names.length },
    suggest: names.slice(0, mostNames).flatMap(name => keeping(name, names, part, context)),
  });
}

/** The others go where they are named still; without a place for them, nobody is taken out. */
function keeping(
  name: string,
  names: readonly string[],
  part: Owned,
  context: RuleContext,
): readonly Repair[] {
  if (!keysOf(part.thing).includes('contributors')) return [];
  const contributors = 'contributors' in part ? distinct(part.contributors) : [];
  const others = new Set([...names, ...contributors]);
  others.delete(name);
  const edits = [
    ...setField(context, part, 'owner', name),
    ...setField(context, part, 'contributors', [...others] as [string, ...string[]]),
  ];
  return [{ title: 'keep', data: { name }, edits }];
}

const distinct = (people: readonly Field<string>[]) => [...new Set(people.map(({ value }) => value))];
