// A key result that is promised under another objective too, so that one success counts twice.
import { addField } from '../../language/edit.ts';
import type { KeyResult } from '../../language/model.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { PartSeen } from '../surroundings.ts';

export const duplicateKeyResult: Rule = {
  id: 'duplicate-key-result',
  smart: 'R',
  scope: 'workspace',
  source: [
    'GitLab handbook: key results are mutually exclusive',
    'GitLab handbook: pass-through key results',
  ],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'The same key result stands under another objective.',
      why: 'One success then counts twice, two people check in, and when their numbers differ nobody knows which is right. Keep it where somebody can move it, and align the other objective to that place. Where it is passed on deliberately, say so: a result that is aligned to the other (or whose objective is) is no repetition. Only said where both have the same title or `metric` and go from and to the same numbers at the same time; 0 and 100 % tell nothing.',
      messages: {
        here: 'The same result stands under another objective here: it counts twice.',
        elsewhere: 'The same result stands in “{file}”: it counts twice.',
        other: 'The other place: {title}',
        align: 'It is the same on purpose: align it to {reference}',
      },
    },
    'zh-cn': {
      summary: '同样的关键结果也写在另一个目标下。',
      why: '一次成功会算两遍，两个人各自检视，数字不一致时谁也说不清哪个对。请把它留在能推动它的人那里，另一个目标对齐过去。如果是有意承接下来的，请写明：其中一条（或它的目标）对齐了另一条，就不算重复。只有标题或 `metric` 相同、起点和目标值也相同、时间有重合时才提示；0 和 100% 说明不了什么，不算。',
      messages: {
        here: '同样的结果也写在本文件的另一个目标下，会算两遍。',
        elsewhere: '同样的结果也写在“{file}”里，会算两遍。',
        other: '另一处：{title}',
        align: '是有意承接的：对齐到 {reference}',
      },
    },
  },
  on: { key_result: check },
  examples: [
    {
      files: {
        'bakery.okr.yaml': okr`
          cycle: 2026-Q1
          owner: bo
          objectives:
            - id: bread
              title: Our bread is worth the walk
              key_results:
                - { id: return, title: 'Raise guests who come back within a month from 31% to 40%' }
                - { title: Raise loaves sold by ten from 120 to 200 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests feel at home
            key_results:
              - title: Raise guests who come back within a month from 31% to 40%
              - title: Cut the wait for a table from 12 to 5 minutes
      `,
      finds: ['Raise guests who come back within a month from 31% to 40%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests feel at home
            key_results:
              - title: Raise guests who come back within a month from 31% to 40%
                aligns_to: bakery#bread/return
              - title: Cut the wait for a table from 12 to 5 minutes
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客人像在家一样
            key_results:
              - { title: 老客回头更勤, metric: 一个月内回头的客人占比, type: increase, baseline: 31%, target: 40% }
              - title: 等位时间从 12 分钟缩短到 5 分钟
          - title: 面包值得专程来买
            key_results:
              - { title: 买面包的人还会再来, metric: 一个月内回头的客人占比, type: increase, baseline: 31%, target: 40% }
              - title: 十点前卖出的面包从 120 个增加到 200 个
      `,
      finds: ['买面包的人还会再来'],
    },
    {
      files: {
        'bakery.okr.yaml': okr`
          cycle: 2026-Q1
          owner: bo
          objectives:
            - id: bread
              title: Our bread is worth the walk
              key_results:
                - { id: return, title: 'Raise guests who come back within a month from 31% to 40%' }
                - { id: firms, title: Win 20 companies }
                - { id: staff, title: Raise staff trained in hygiene from 0 to 100% }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Guests feel at home
            key_results:
              - title: Raise guests who come back within a month from 31% to 40%
                aligns_to: bakery#bread/return        # handed on deliberately
              - title: Win 20 companies               # another twenty
              - title: Raise staff trained in hygiene from 0 to 100%
      `,
    },
    {
      files: {
        'bakery.okr.yaml': okr`
          id: 面包房
          cycle: 2025-Q4
          owner: 韩梅
          objectives:
            - title: 面包值得专程来买
              key_results:
                - { title: '一个月内回头的客人占比从 31% 提升到 40%' }
                - { title: 十点前卖出的面包从 120 个增加到 200 个 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客人像在家一样
            key_results:
              - title: 一个月内回头的客人占比从 31% 提升到 40%
              - title: 等位时间从 12 分钟缩短到 5 分钟
      `,
    },
  ],
};

function check(keyResult: KeyResult, context: RuleContext) {
  const { around } = context;
  const own = around.seen(keyResult);
  const others = [...new Set(around.sameResults(keyResult))];
  const elsewhere = others.filter(({ file }) => file.key !== own?.file.key);
  // Of two in one file the second is the repetition; in two files nobody knows.
  const before = others.filter(
    part => !elsewhere.includes(part) && around.placeOf(part).at.start < keyResult.at.start,
  );
  const [first] = [...before, ...elsewhere];
  if (!first) return;
  const related = [...before, ...elsewhere].slice(0, mostShown).map(part => ({
    ...around.placeOf(part),
    message: 'other',
    data: { title: titleOf(part, context) },
  }));
  const reference = keyResult.aligns_to.length === 0 ? around.precisely(first) : undefined;
  const suggest =
    reference === undefined
      ? []
      : [
          {
            title: 'align',
            data: { reference },
            edits: addField(context, keyResult, ['aligns_to', reference]),
          },
        ];
  context.report({
    at: keyResult.at,
    message: before.length > 0 ? 'here' : 'elsewhere',
    data: { file: first.file.name },
    related,
    suggest,
  });
}

/** The key result's title, and what it stands under. */
function titleOf(part: PartSeen, { around }: RuleContext): string {
  return [part.parent, part].flatMap(each => (each ? around.titleOf(each) : [])).join(' › ');
}

/** More places than these are not looked at one by one. */
const mostShown = 5;
