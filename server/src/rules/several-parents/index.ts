// An objective, or a key result, that is meant to serve several objectives above.
import { setField } from '../../language/edit.ts';
import type { Field, KeyResult, Objective } from '../../language/model.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import type { Surroundings } from '../surroundings.ts';

export const severalParents: Rule = {
  id: 'several-parents',
  smart: 'R',
  scope: 'workspace',
  source: ['OpenOKR method, AL-2'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Aligned to several objectives at once.',
      why: 'What serves two masters is cut in half when they disagree, and neither can count on it. Align it to the one for whose sake it would still be done; the others can be named in a `note`. Sometimes it truly serves several: then leave it, and silence this line.',
      messages: {
        several: 'Aligned to {count} objectives: which would it be done for alone?',
        keep: 'Align it to {parent} only',
      },
    },
    'zh-cn': {
      summary: '同时对齐多个上级目标。',
      why: '一件事有两个上级，意见不一时就会被拉扯，谁也指望不上。请只对齐最主要的那一个，其他的写在 `note` 里说明。如果确实要同时支撑几个目标，保留即可，并在这一行关闭提示。',
      messages: {
        several: '对齐了 {count} 个目标：最主要是为了哪一个？',
        keep: '只对齐 {parent}',
      },
    },
  },
  on: { objective: check, key_result: check },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            aligns_to: [company#loyalty, company#lean]
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
              - title: Cut open questions from 120 to 30
      `,
      finds: ['company#lean'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            aligns_to: company#loyalty
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
              - title: Cut open questions from 120 to 30
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            aligns_to:
              - 公司#口碑
              - 公司#降本
              - 集团#数字化
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
      finds: ['公司#降本'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            aligns_to: 公司#口碑
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers find help before they ask for it
            aligns_to: [company#loyalty/renewals, company#loyalty/ratings]   # one objective, two of its results
            key_results:
              - title: Raise answers found in the handbook from 40% to 65%
              - title: Cut open questions from 120 to 30
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          objectives:
            - { id: 口碑, title: 客户愿意推荐我们, key_results: [{ id: KR1, title: 推荐率从 31% 提升到 40% }] }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户不用问就能找到答案
            aligns_to: [公司#口碑, company.okr.yaml#口碑/KR1]   # 两种写法，同一个目标
            key_results:
              - title: 自助解决率从 40% 提升到 65%
              - title: 未答复的问题从 120 个降到 30 个
      `,
    },
  ],
};

function check(part: Objective | KeyResult, context: RuleContext) {
  if (isOver(part)) return;
  const parents = firstOfEach(part.aligns_to, context);
  const [, second] = parents;
  if (!second) return;
  const suggest = parents.slice(0, mostOffered).map(({ value }) => {
    const parent = formatReference(value);
    return { title: 'keep', data: { parent }, edits: setField(context, part, 'aligns_to', parent) };
  });
  context.report({ at: second.range, message: 'several', data: { count: parents.length }, suggest });
}

/** A menu with more is not read. */
const mostOffered = 6;

function firstOfEach(
  references: readonly Field<Reference>[],
  { around }: RuleContext,
): readonly Field<Reference>[] {
  if (references.length < 2) return references;
  const first = new Map<string, Field<Reference>>();
  for (const reference of references) {
    const parent = parentOf(reference, around);
    if (!first.has(parent)) first.set(parent, reference);
  }
  return [...first.values()];
}

/** The objective that is meant, however it is written: two of its key results are one parent. */
function parentOf({ value, ...field }: Field<Reference>, around: Surroundings): string {
  const [target, ...others] = around.resolve({ value, ...field })?.targets ?? [];
  if (target && others.length === 0) {
    const { file, address = '' } = target.thing === 'key_result' ? (target.parent ?? target) : target;
    return `${file.key}#${address}`;
  }
  const { document, objective } = value;
  return formatReference({ objective, ...(document !== undefined && { document }) });
}
