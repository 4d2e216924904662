// The title of a key result says one number, its fields another.
import { setField } from '../../language/edit.ts';
import type { KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { amountOf, formatAmount, parseQuantity, type Quantity } from '../../language/quantity.ts';
import type { TextEdit } from '../../language/range.ts';
import { times } from '../../language/rounding.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import { type Disagreement, disagreementsOf } from '../title-against-fields.ts';
import { asField, magnitudeIn, magnitudeUnitOf, quantityOf } from '../title-numbers.ts';

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  smart: 'M',
  source: ['SMART: measurable', 'GitLab handbook: verb, what, from “x to y”'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'The title and the fields of a key result state different numbers.',
      why: 'People read the title, while progress is counted from the fields. Where they disagree, everybody works towards another goal; mostly one of the two was changed and the other forgotten. Numbers are compared after their units: 1.2M is 1,200,000, and a title may round. Nothing is said where title and fields may measure different things, as with a `metric` of its own.',
      messages: {
        differs: 'The title says {told}, {key} says {written}.',
        magnitude: 'The title says {told}, {key} only {written}: “{missing}” is missing.',
        title: 'What the title says',
        'take-title': 'Take {numbers} from the title',
        'take-fields': 'Write {numbers} in the title',
        'set-unit': 'Write the unit {unit} for all its numbers',
      },
    },
    'zh-cn': {
      summary: '关键结果的标题和字段写的数不一样。',
      why: '人看的是标题，进度却按字段计算。两处不一致，大家就朝着不同的目标努力；多半是改了一处，忘了另一处。比较时会先换算单位：1200 万就是 12000000，标题也可以取整。如果另写了 `metric`，说的可能是另一件事，就不提示。',
      messages: {
        differs: '标题里是 {told}，{key} 却是 {written}。',
        magnitude: '标题里是 {told}，{key} 只有 {written}：漏了“{missing}”。',
        title: '标题里的数',
        'take-title': '采用标题里的 {numbers}',
        'take-fields': '把标题里的数改成 {numbers}',
        'set-unit': '给所有数写上单位“{unit}”',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title } = keyResult;
      const disagreements = isOver(keyResult) ? [] : disagreementsOf(keyResult);
      const [first] = disagreements;
      if (!title || !first) return;
      const { key, field, told, lacksMagnitude } = first;
      const fromTitle = takeTitle(keyResult, disagreements, context);
      const isSlip = disagreements.every(disagreement => disagreement.lacksMagnitude);
      const unit = isSlip ? setUnit(keyResult, disagreements, context) : undefined;
      context.report({
        at: field.range,
        message: lacksMagnitude ? 'magnitude' : 'differs',
        data: {
          told: told.text,
          key,
          written: textOf(first),
          ...(lacksMagnitude && { missing: magnitudeIn(told) }),
        },
        related: [{ at: inTitle(title, context.text, told), message: 'title' }],
        // Other bare numbers are short of the same 万; to change one of them would set it apart.
        ...(isSlip && fromTitle && !unit
          ? { fix: fromTitle }
          : { suggest: [unit, fromTitle, takeFields(keyResult, disagreements, context)].filter(isRepair) }),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers recommend the library
            key_results:
              - title: Raise NPS from 32 to 50
                type: increase
                baseline: 32
                target: 45
              - title: Cut the wait for a new book from 12 days to 5 days
                type: decrease
                baseline: 9 days
                target: 5 days
      `,
      finds: ['45', '9 days'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers recommend the library
            key_results:
              - title: Raise NPS from 32 to 50
                type: increase
                baseline: 32
                target: 50
              - title: Cut the wait for a new book from 12 days to 5 days
                type: decrease
                baseline: 9 days
                target: 5 days
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新品成为第二条增长曲线
            key_results:
              - title: 新品年销售额达到 1200 万元
                type: reach
                target: 1200
      `,
      finds: ['1200'],
      fixed: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新品成为第二条增长曲线
            key_results:
              - title: 新品年销售额达到 1200 万元
                type: reach
                target: 1200 万元
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户愿意再来
            key_results:
              - title: 月活跃用户从 800 万提升到 1200 万
                type: increase
                baseline: 800
                target: 1200
              - title: 将复购率从 30% 提升到 38%
                type: increase
                baseline: 20%
                target: 38%
      `,
      finds: ['1200', '20%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户愿意再来
            key_results:
              - title: 月活跃用户从 800 万提升到 1200 万
                type: increase
                unit: 万
                baseline: 800
                target: 1200
              - title: 将复购率从 30% 提升到 38%
                type: increase
                baseline: 20%
                target: 38%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers recommend the library
            key_results:
              - title: Raise yearly visits from 10K to 1.2M
                type: increase
                baseline: 10,000
                target: 1,200,000
              - title: Cut the wait for a new book from 2 days to 8 hours
                type: decrease
                baseline: 48 hours
                target: 8 hours
              - title: Raise members from 4,000 to 5,200
                type: increase
                baseline: 4,031         # the title rounds
                target: 5,200
              - title: Grow from 40 to 60 reading groups
                metric: Children in a reading group
                type: increase
                baseline: 320
                target: 500
              - title: Get 80% of 50 branches to open on Sundays
                type: reach
                target: 40              # 80% of 50
                unit: branches
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让客户愿意再来
            key_results:
              - title: 年销售额从 800 万元提升到 1200 万元
                type: increase
                baseline: 800
                target: 1200
                unit: 万元              # 单位已经写明
              - title: 将复购率从 30% 提升到 38%
                type: increase
                baseline: 30%
                target: 38%
              - title: 月活跃用户达到 3 亿
                type: reach
                target: 300,000,000
      `,
    },
  ],
};

const isRepair = (repair: Repair | undefined) => repair !== undefined;

const textOf = ({ field, written }: Disagreement) =>
  field.value === 'unknown' ? written.text : field.value.text;

const listed = (texts: readonly string[]) => ({ en: texts.join(' and '), 'zh-cn': texts.join('、') });

function takeTitle(
  keyResult: KeyResult,
  disagreements: readonly Disagreement[],
  context: RuleContext,
): Repair | undefined {
  const values = disagreements.map(({ key, told }) => ({ key, text: asField(keyResult, told) }));
  const edits = values.flatMap(({ key, text }) =>
    text === undefined ? [] : setField(context, keyResult, key, text),
  );
  if (values.some(({ text }) => text === undefined)) return undefined;
  const numbers = listed(disagreements.map(({ told }) => told.text).reverse());
  return { title: 'take-title', data: { numbers }, edits };
}

function takeFields(
  keyResult: KeyResult,
  disagreements: readonly Disagreement[],
  context: RuleContext,
): Repair | undefined {
  const changes = disagreements.map(disagreement => inTheTitle(keyResult, disagreement, context));
  const sure = changes.filter(change => change !== undefined);
  if (sure.length < changes.length) return undefined;
  return {
    title: 'take-fields',
    data: { numbers: listed(sure.map(({ text }) => text).reverse()) },
    edits: sure,
  };
}

/** Writes a field's number as the title writes its own; undefined where that would change the wording or round the number. */
function inTheTitle(
  { title }: KeyResult,
  { told, written }: Disagreement,
  { text }: RuleContext,
): TextEdit | undefined {
  const like = quantityOf(told);
  const range = title && inTitle(title, text, told);
  if (
    !like ||
    !range ||
    parseQuantity(told.text)?.comparator ||
    text.slice(range.start, range.end) !== told.text
  )
    return undefined;
  const amount = written.dimension === 'plain' ? times(written.value, like.scale) : amountOf(written);
  const printed = [like, { ...like, decimals: written.decimals }].map(style => formatAmount(amount, style));
  const exact = printed.find(number => isAmount(parseQuantity(number), amount));
  return exact === undefined ? undefined : { range, text: exact };
}

const isAmount = (read: Quantity | undefined, amount: number) =>
  read !== undefined && amountOf(read) === amount;

/** `unit: 万` where other numbers are written bare as well. */
function setUnit(
  keyResult: KeyResult,
  [first, second]: readonly Disagreement[],
  context: RuleContext,
): Repair | undefined {
  const unit = first && magnitudeUnitOf(first.told);
  const isOne = second === undefined || magnitudeUnitOf(second.told) === unit;
  if (!first || unit === undefined || !isOne) return undefined;
  const own = [keyResult.baseline, keyResult.target].filter(field => field && field !== first.field);
  const others = [...own, keyResult.current, ...keyResult.check_ins.map(({ value }) => value)];
  if (!others.some(field => field && field.value !== 'unknown' && isBare(field.value))) return undefined;
  return { title: 'set-unit', data: { unit }, edits: setField(context, keyResult, 'unit', unit) };
}

const isBare = ({ dimension, style }: Quantity) => dimension === 'plain' && style.factor === 1;
