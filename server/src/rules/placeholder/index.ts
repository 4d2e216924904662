// X, TBD, 待定, ___: what stands where a number should be, and was never filled in.
import type { Field, KeyResult } from '../../language/model.ts';
import type { Range } from '../../language/range.ts';
import { analyse } from '../../text/analyse.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const placeholder: Rule = {
  id: 'placeholder',
  smart: 'M',
  cause: 'measurement',
  source: ['GitLab handbook: “a KR statement exists, but the target is a placeholder”'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A placeholder stands where a number should be.',
      why: 'X, TBD and ___ are fine while an OKR is written; `status: draft` says so, and then nothing is said here. Once work has begun they leave open what will be checked. If nobody knows the number yet, `type: baseline` makes finding it the result.',
      messages: {
        open: '“{text}” is a placeholder: what number should stand here?',
        field: '“{text}” is a placeholder: what is meant?',
      },
    },
    'zh-cn': {
      summary: '该写数字的地方还是占位符。',
      why: '起草时写 X、TBD、待定都没问题；写上 `status: draft`（草稿），这里就不再提示。开始执行以后，占位符会让人不知道该核对什么。如果还没有人知道这个数，可用 `type: baseline`，把摸清数值作为成果。',
      messages: { open: '“{text}”是占位符：这里应该是多少？', field: '“{text}”是占位符：指的是什么？' },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title } = keyResult;
      if (!title || !isAsked(keyResult)) return;
      const slot = analyse(title.value, 'key_result').placeholder;
      const found = slot && title.value.slice(slot.start, slot.end);
      if (slot && found !== undefined) report(context, inTitle(title, context.text, slot), 'open', found);
      else
        for (const { range, value } of wordedFields(keyResult))
          if (isOpen(value)) report(context, range, 'field', value);
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: We win the offers that we want
            key_results:
              - title: Improve win rate from X to Y
              - title: Raise the margin of small orders to TBD
              - title: Raise the average order from $40 to $55
                metric: TBD
      `,
      finds: ['X', 'TBD', 'TBD'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 想要的单子都能拿下
            key_results:
              - title: 中标率提升到 XX%
              - title: 客户推荐分从待定提升到 55
      `,
      finds: ['XX%', '待定'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: We win the offers that we want
            key_results:
              - title: Improve win rate from 22% to 30%
              - title: Cut crashes on iPhone X from 40 to 5 a week
              - title: Raise answers on the X account from 30% to 90%
              - title: Raise the margin of small orders from X to Y
                status: draft           # still being written
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 想要的单子都能拿下
            key_results:
              - title: 中标率从 22% 提升到 30%
              - title: X 光片出片时间从 30 分钟缩短到 10 分钟
      `,
    },
  ],
};

function report(context: RuleContext, at: Range, message: 'open' | 'field', text: string) {
  context.report({ at, message, data: { text } });
}

/** Fields in words; that a number cannot be read is said where it is read. */
function wordedFields({ metric, unit, measured_by }: KeyResult): readonly Field<string>[] {
  return [metric, unit, measured_by].filter(field => field !== undefined);
}

const isOpen = (value: string) =>
  /^(?:x{1,3}|tb[acd]|to be (?:defined|decided|determined|confirmed)|_{2,}|\?+|\.{3}|…+|待定|待补充|待确认|未定|暂无)$/i.test(
    value.trim(),
  );
