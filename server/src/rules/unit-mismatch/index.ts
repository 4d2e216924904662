// Numbers of one key result or KPI that cannot be compared: hours beside percent, dollars beside euros.
import { setField } from '../../language/edit.ts';
import type { AnyPart, Field, KeyResult, Kpi } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { amountOf, formatAmount, type Quantity, withUnit } from '../../language/quantity.ts';
import { compares, unitOf } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  smart: 'M',
  cause: 'measurement',
  source: [],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'Baseline, target, current and other numbers of one result have units that do not compare.',
      why: 'Progress compares the numbers of a result, so they must measure the same thing: days and hours are converted, days and percent cannot be, and money never changes its currency. A bare number takes the unit of its neighbours or of `unit`, unless that leaves two readings: 0.55 beside 60% may be 55% or 0.55%.',
      messages: {
        different: '{value} cannot be compared with {other}.',
        bare: '{value} has no unit; {other} has one. Which is meant?',
        other: 'The other number',
        write: 'Write {value}',
      },
    },
    'zh-cn': {
      summary: '同一条结果的基线、目标、当前值等，单位无法比较。',
      why: '进度是拿这些数比较出来的，所以它们要衡量同一件事：天和小时可以换算，天和百分比不行，货币之间从不换算。没写单位的数会沿用相邻数值或 `unit` 的单位，但有两种读法时除外：60% 旁边的 0.55 可能是 55%，也可能是 0.55%。',
      messages: {
        different: '{value} 与 {other} 无法比较。',
        bare: '{value} 没有单位，而 {other} 有：指的是哪一种？',
        other: '另一个数在这里',
        write: '写成 {value}',
      },
    },
  },
  on: {
    key_result: check,
    kpi: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Shorten the wait for a first reply
                type: decrease
                baseline: 48 hours
                target: 20%
              - title: Solve more questions at once
                type: increase
                baseline: 0.42
                target: 60%
      `,
      finds: ['20%', '0.42'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新产品成为增长的第二条腿
            key_results:
              - title: 新品销售额从 800 万元提升到 1200 万元
                type: increase
                baseline: 800
                target: 1200 万元
      `,
      finds: ['800'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新产品成为增长的第二条腿
            key_results:
              - title: 新品销售额从 800 万元提升到 1200 万元
                type: increase
                baseline: 800 万元
                target: 1200 万元
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers get help before they lose patience
            key_results:
              - title: Shorten the wait from 2.3 days to 8 hours
                type: decrease
                baseline: 2.3 days
                target: 8 hours         # converted
              - title: Solve more questions at once
                type: increase
                baseline: 42            # 42%, like its neighbour
                target: 60%
              - title: Cut open questions from 120 to 30
                type: decrease
                baseline: 120 questions
                target: 30
                current: 75
                unit: questions
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 新产品成为增长的第二条腿
            key_results:
              - title: 新品年化销售额从 8000 万元提升到 1.2 亿元
                type: increase
                baseline: 8000 万元
                target: 1.2 亿元
              - title: 交货时间从 2 天缩短到 36 小时
                type: decrease
                baseline: 2 天
                target: 36 小时
      `,
    },
  ],
};

/** A number as written, with the part and the key under which it stands. */
interface Written {
  readonly part: AnyPart;
  readonly key: string;
  readonly field: Field<Quantity>;
  /** In the unit of its neighbours. */
  readonly value: Quantity;
}

function check(part: KeyResult | Kpi, context: RuleContext) {
  if (isOver(part)) return;
  const fields = fieldsOf(part);
  const dated = datedOf(part);
  const right = mostTrusted(fields.length > 0 ? fields : dated.slice(0, 1));
  const wrong = right && [...fields, ...dated].find(({ value }) => !compares(value, right.value));
  if (!right || !wrong) return;
  const suggest = unitsFor(wrong, right, context);
  context.report({
    at: wrong.field.range,
    message: suggest.length > 0 ? 'bare' : 'different',
    data: { value: wrong.field.value.text, other: right.field.value.text },
    related: [{ at: right.field.range, message: 'other' }],
    suggest,
  });
}

/** Who writes a unit means it; of those, the one that agrees with most others is right. */
function mostTrusted(numbers: readonly Written[]): Written | undefined {
  const isBare = ({ value }: Written) => Number(value.dimension === 'plain');
  const agreeing = (number: Written) => numbers.filter(other => compares(number.value, other.value)).length;
  return numbers.toSorted((a, b) => isBare(a) - isBare(b) || agreeing(b) - agreeing(a))[0];
}

const keys = ['baseline', 'target', 'min', 'max', 'commit', 'stretch', 'current'] as const;

function fieldsOf(part: KeyResult | Kpi): readonly Written[] {
  const fields = part as Partial<Record<(typeof keys)[number], Field<Quantity | 'unknown'>>>;
  return keys.flatMap(key => written(part, key, fields[key], unitOf(part)));
}

function datedOf(part: KeyResult | Kpi): readonly Written[] {
  const inUnit = unitOf(part);
  const dated = [...('plan' in part ? part.plan : []), ...part.check_ins];
  return dated.flatMap(item => written(item, 'value', item.value, inUnit));
}

function written(
  part: AnyPart,
  key: string,
  field: Field<Quantity | 'unknown'> | undefined,
  inUnit: (quantity: Quantity) => Quantity,
): readonly Written[] {
  if (!field || field.value === 'unknown') return [];
  return [{ part, key, field: { ...field, value: field.value }, value: inUnit(field.value) }];
}

/** A bare number as its neighbour would be written: 0.55 as 55% and 0.55%, 800 as 800 万元 and 800元. */
function unitsFor(wrong: Written, right: Written, context: RuleContext): readonly Repair[] {
  if (wrong.value.dimension !== 'plain') return [];
  const { text, value } = wrong.field.value;
  const { style, dimension, unit } = right.value;
  const plain = withUnit(wrong.field.value, unit);
  const alike =
    dimension === 'percent'
      ? formatAmount(value * 100, { ...plain, decimals: Math.max(0, plain.decimals - 2) })
      : `${style.before}${text}${style.after}`;
  const writings = new Set([alike, formatAmount(amountOf(plain), plain)]);
  return [...writings].map(value => ({
    title: 'write',
    data: { value },
    edits: setField(context, wrong.part, wrong.key, value),
  }));
}
