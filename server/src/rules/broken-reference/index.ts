// A reference that points at nothing: a slip of the fingers, something renamed, or something that is gone.
import { yamlText } from '../../language/edit.ts';
import type { Field } from '../../language/model.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import { okr } from '../example.ts';
import { onReferences } from '../references.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const brokenReference: Rule = {
  id: 'broken-reference',
  smart: 'R',
  scope: 'workspace',
  source: ['Feishu OKR: an alignment is to an objective that exists'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A reference points at nothing.',
      why: 'Who follows it finds nothing, and what it served looks as if nobody worked for it. A reference is `[document#]objective[/key_result]`: the document is the `id` of a file, its name before `.okr.yaml`, or the way to it; objective and key result are ids, or places such as `o2/kr1`. Nothing is said while files are still being read, or where the file that is meant has mistakes of its own: what cannot be read may well be there. What is closed or cancelled may speak of what is gone.',
      messages: {
        near: 'Nothing is called “{reference}”: did you mean “{meant}”?',
        document: 'There is no document “{document}”.',
        name: '“{document}” has nothing called “{name}”.',
        own: 'Nothing in this file is called “{name}”.',
        replace: 'Change it to {meant}: {title}',
      },
    },
    'zh-cn': {
      summary: '引用指向的内容不存在。',
      why: '顺着它找，什么也找不到；被支撑的目标看起来也像没有人在做。引用写作 `[文档#]目标[/关键结果]`：文档是文件的 `id`、`.okr.yaml` 之前的文件名，或文件的路径；目标和关键结果写 id，或 `o2/kr1` 这样的位置。文件还没有读完，或所指的文件本身有错误时，不作提示：没读懂不等于没有。已关闭或取消的内容，可以提到已经不在的东西。',
      messages: {
        near: '没有叫“{reference}”的内容，是指“{meant}”吗？',
        document: '没有叫“{document}”的文档。',
        name: '“{document}”里没有“{name}”。',
        own: '本文件里没有“{name}”。',
        replace: '改成 {meant}：{title}',
      },
    },
  },
  on: onReferences(check),
  examples: [
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - id: loyal-guests
              title: Guests come back to us
              key_results:
                - { id: again, title: Raise guests who return within a year from 22% to 30% }
                - { id: letters, title: Raise thank-you letters from 40 to 90 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        level: team
        objectives:
          - id: breakfast
            title: Breakfast is worth getting up for
            aligns_to: company#loyal-guest
            key_results:
              - title: Raise guests who stay for breakfast from 45% to 60%
              - title: Raise the breakfast rating from 7.9 to 8.8
      `,
      finds: ['company#loyal-guest'],
      fixed: okr`
        cycle: 2026-Q1
        owner: dana
        level: team
        objectives:
          - id: breakfast
            title: Breakfast is worth getting up for
            aligns_to: company#loyal-guests
            key_results:
              - title: Raise guests who stay for breakfast from 45% to 60%
              - title: Raise the breakfast rating from 7.9 to 8.8
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: breakfast
            title: Breakfast is worth getting up for
            key_results:
              - { id: stay, title: Raise guests who stay for breakfast from 45% to 60% }
              - { id: rating, title: Raise the breakfast rating from 7.9 to 8.8 }
            initiatives:
              - { title: Bake our own bread, supports: [breakfast/rating, breakfast/coffee] }
      `,
      finds: ['breakfast/coffee'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - id: 回头客
              title: 客人住过还想来
              key_results:
                - { title: 一年内再次入住的客人占比从 22% 提升到 30% }
                - { title: 表扬信从 40 封增加到 90 封 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        level: team
        objectives:
          - title: 早餐值得早起
            aligns_to: 总公司#回头客
            key_results:
              - title: 留下来吃早餐的客人占比从 45% 提升到 60%
              - title: 早餐评分从 7.9 提升到 8.8
      `,
      finds: ['总公司#回头客'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        level: team
        objectives:
          - title: 早餐值得早起
            aligns_to: 公司#回头客
            key_results:
              - title: 留下来吃早餐的客人占比从 45% 提升到 60%
              - title: 早餐评分从 7.9 提升到 8.8
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - title: Guests come back to us
              key_results:
                - { title: Raise guests who return within a year from 22% to 30% }
                - { title: Raise thank-you letters from 40 to 90 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        level: team
        objectives:
          - id: breakfast
            title: Breakfast is worth getting up for
            aligns_to: company.okr.yaml#o1/kr2   # by the way to the file, and by place
            key_results:
              - title: Raise guests who stay for breakfast from 45% to 60%
              - title: Raise the breakfast rating from 7.9 to 8.8
          - title: The terrace is full in May
            status: cancelled
            aligns_to: company#terrace           # gone, and so is this
        kpis:
          - { title: Coffee complaints, max: 3, guards: breakfast }
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - id: 回头客
              title: 客人住过还想来
              key_results:
                - { id: KR1, title: 一年内再次入住的客人占比从 22% 提升到 30% }
                - { id: KR2, title: 表扬信从 40 封增加到 90 封 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        level: team
        objectives:
          - title: 早餐值得早起
            aligns_to: 公司#回头客/KR2
            key_results:
              - title: 留下来吃早餐的客人占比从 45% 提升到 60%
              - title: 早餐评分从 7.9 提升到 8.8
      `,
    },
  ],
};

function check(reference: Field<Reference>, context: RuleContext) {
  const { around } = context;
  const leads = around.resolve(reference);
  if (!leads || leads.targets.length > 0) return;
  const { document, objective, keyResult } = reference.value;
  const meant = around.meantBy(reference);
  const [likeliest] = meant;
  const repairs = isAlias(reference, context)
    ? []
    : meant.map(({ reference: written, title }) => ({
        title: 'replace',
        data: { meant: written, title },
        edits: [{ range: reference.range, text: yamlText(written, 'flow') }],
      }));
  const [first, ...others] = repairs;
  const isCertain = first !== undefined && likeliest?.isCertain === true;
  context.report({
    at: reference.range,
    message: likeliest ? 'near' : !leads.hasDocument ? 'document' : document === undefined ? 'own' : 'name',
    data: {
      reference: formatReference(reference.value),
      meant: likeliest?.reference ?? '',
      document: document ?? '',
      name: keyResult === undefined ? objective : `${objective}/${keyResult}`,
    },
    ...(isCertain && { fix: first }),
    suggest: isCertain ? others : repairs,
  });
}

/** What stands for something written elsewhere is put right there. */
function isAlias({ range }: Field<Reference>, { text }: RuleContext): boolean {
  return text[range.start] === '*';
}
