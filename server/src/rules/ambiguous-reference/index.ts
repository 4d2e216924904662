// A reference that means several things, since several files answer to the name of its document.
import { yamlText } from '../../language/edit.ts';
import type { Field } from '../../language/model.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import { okr } from '../example.ts';
import { onReferences } from '../references.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const ambiguousReference: Rule = {
  id: 'ambiguous-reference',
  smart: 'R',
  scope: 'workspace',
  source: ['OpenOKR method: every objective has one place in the tree'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A reference may mean several things.',
      why: 'Several files may have one name: the company’s objectives of every quarter are called `company`. A reference then means the file of its own cycle, and of several of these the nearest one. Where that leaves two, nobody knows which is meant, and it counts for none. Write the way to the file instead of its name, or give one of the files another `id`.',
      messages: {
        several: '“{reference}” may mean {count} things: say which of them.',
        candidate: 'It may mean this: {title}',
        write: 'Write {reference}: {title}',
      },
    },
    'zh-cn': {
      summary: '引用可能指向好几处。',
      why: '几个文件可以同名，例如每个季度的公司目标都叫 `company`。这时引用指同一周期的那个文件；还有几个的话，指离得最近的那个。如果仍然剩下两个，就没有人知道指的是谁，两边都不算数。请改写成文件的路径，或给其中一个文件换一个 `id`。',
      messages: {
        several: '“{reference}”可能指 {count} 处，请写明是哪一处。',
        candidate: '可能指这里：{title}',
        write: '写成 {reference}：{title}',
      },
    },
  },
  on: onReferences(check),
  examples: [
    {
      files: {
        'north/region.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - { id: punctual, title: Trains in the north leave on time }
        `,
        'south/region.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - { id: punctual, title: Trains in the south leave on time }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The workshop never keeps a train waiting
            aligns_to: region#punctual
            key_results:
              - title: Raise trains back in service by 5 am from 82% to 95%
              - title: Cut trains that come back with the same fault from 14 to 5
      `,
      finds: ['region#punctual'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The workshop never keeps a train waiting
            aligns_to: north/region.okr.yaml#punctual
            key_results:
              - title: Raise trains back in service by 5 am from 82% to 95%
              - title: Cut trains that come back with the same fault from 14 to 5
      `,
    },
    {
      files: {
        'a.okr.yaml': okr`
          id: 大区
          cycle: 2026-Q1
          objectives:
            - { id: 准点, title: 北方的列车准点发车 }
        `,
        'b.okr.yaml': okr`
          id: 大区
          cycle: 2026-Q1
          objectives:
            - { id: 准点, title: 南方的列车准点发车 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 检修不让列车等
            aligns_to: 大区#准点
            key_results:
              - title: 早上五点前完成检修的列车占比从 82% 提升到 95%
              - title: 同一故障返修的列车从 14 列降到 5 列
      `,
      finds: ['大区#准点'],
    },
    {
      files: {
        '2025/region.okr.yaml': okr`
          cycle: 2025
          objectives:
            - { id: punctual, title: Trains leave on time again }
        `,
        '2026/region.okr.yaml': okr`
          cycle: 2026
          objectives:
            - { id: punctual, title: Trains leave and arrive on time }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The workshop never keeps a train waiting
            aligns_to: region#punctual                       # that of 2026
            key_results:
              - title: Raise trains back in service by 5 am from 82% to 95%
              - title: Cut trains that come back with the same fault from 14 to 5
      `,
    },
    {
      files: {
        '北方/大区.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - { id: 准点, title: 北方的列车准点发车 }
        `,
        '南方/大区.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - { id: 准点, title: 南方的列车准点发车 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 检修不让列车等
            aligns_to: 南方/大区.okr.yaml#准点
            key_results:
              - title: 早上五点前完成检修的列车占比从 82% 提升到 95%
              - title: 同一故障返修的列车从 14 列降到 5 列
      `,
    },
  ],
};

function check(reference: Field<Reference>, context: RuleContext) {
  const { around, text } = context;
  const targets = around.resolve(reference)?.targets ?? [];
  // One id given twice in one file is found there.
  if (new Set(targets.map(({ file }) => file.key)).size < 2) return;
  const suggest = targets.slice(0, mostOffered).flatMap(target => {
    const written = text[reference.range.start] === '*' ? undefined : around.precisely(target);
    if (written === undefined) return [];
    const edits = [{ range: reference.range, text: yamlText(written, 'flow') }];
    return [{ title: 'write', data: { reference: written, title: around.titleOf(target) }, edits }];
  });
  const related = targets.slice(0, mostOffered).map(target => ({
    ...around.placeOf(target),
    message: 'candidate',
    data: { title: around.titleOf(target) },
  }));
  const data = { reference: formatReference(reference.value), count: targets.length };
  context.report({ at: reference.range, message: 'several', data, suggest, related });
}

/** A menu with more is not read. */
const mostOffered = 6;
