// What stands twice and differs: `current` beside the newest check-in, progress told by hand beside the computed one.
import { addItem, removeField, setField } from '../../language/edit.ts';
import type { CheckIn, Field, KeyResult, Kpi } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import type { Quantity } from '../../language/quantity.ts';
import { byDate } from '../../progress/check-ins.ts';
import { compares, distance, unitOf } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import { percent } from '../percent.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const currentDisagrees: Rule = {
  id: 'current-disagrees',
  smart: 'M',
  source: [],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: '`current` is not the newest check-in, or `progress` told by hand is not the computed one.',
      why: 'Two numbers for one thing: readers cannot know which is true. `current` may be left out where there are check-ins, since the newest one counts. `progress` is for results that no number can tell; where the numbers tell it, they are believed.',
      messages: {
        current: '{current} here, but {value} in the check-in of {date}.',
        progress: '{told} told by hand, but the numbers make it {counted}.',
        'check-in': 'The newest check-in',
        take: 'Take {value} from the check-in',
        'remove-current': 'Remove current: the newest check-in counts',
        'check-in-today': 'Check in {current} today',
        'remove-progress': 'Remove progress: it is computed',
      },
    },
    'zh-cn': {
      summary: '`current` 与最近一次检视不一致，或手填的 `progress` 与算出的不一致。',
      why: '同一件事有两个数，读的人不知道该信哪个。有检视记录时可以不写 `current`，以最近一次为准。`progress` 用于无法用数值计算的结果；能算出来的，以算出的为准。',
      messages: {
        current: '这里是 {current}，而 {date} 的检视是 {value}。',
        progress: '手填 {told}，按数值算是 {counted}。',
        'check-in': '最近一次检视',
        take: '改为检视值 {value}',
        'remove-current': '删除 current：以最近一次检视为准',
        'check-in-today': '把 {current} 记为今天的检视',
        'remove-progress': '删除 progress：由数值计算',
      },
    },
  },
  options: {
    tolerance: {
      default: 5,
      doc: {
        en: 'Percentage points by which progress told by hand may be off: people round.',
        'zh-cn': '手填进度允许的偏差（百分点）：人们习惯取整。',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      if (isOver(keyResult)) return;
      checkCurrent(keyResult, context);
      checkProgress(keyResult, context);
    },
    kpi: checkCurrent,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers stay because they want to
            key_results:
              - title: Raise renewals from 40 to 70 a month
                type: increase
                baseline: 40
                target: 70
                current: 60
                check_ins:
                  - { date: 2026-02-02, value: 49 }
                  - { date: 2026-02-16, value: 57 }
      `,
      finds: ['60'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers stay because they want to
            key_results:
              - title: Raise renewals from 40 to 70 a month
                type: increase
                baseline: 40
                target: 70
                current: 57
                check_ins:
                  - { date: 2026-02-02, value: 49 }
                  - { date: 2026-02-16, value: 57 }
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户愿意一直用下去
            key_results:
              - title: 每月续约从 40 家提升到 70 家
                type: increase
                baseline: 40
                target: 70
                current: 52
                progress: 80%
      `,
      finds: ['80%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户愿意一直用下去
            key_results:
              - title: 每月续约从 40 家提升到 70 家
                type: increase
                baseline: 40
                target: 70
                current: 52
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Customers stay because they want to
            key_results:
              - title: Raise renewals from 40 to 70 a month
                type: increase
                baseline: 40
                target: 70
                current: 57
                progress: 55%           # rounded from 56.7%
                check_ins:
                  - { date: 2026-02-02, value: 49 }
                  - { date: 2026-02-16, value: 56.7 }   # 57 is the same, rounded
              - title: Answer within two days
                type: decrease
                baseline: 5 days
                target: 2 days
                current: 3 days
                check_ins:
                  - { date: 2026-02-16, value: 72 hours }
              - title: The new contract is signed
                type: milestone
                progress: 50%           # no number tells it
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 客户愿意一直用下去
            key_results:
              - title: 年续约额从 1200 万元提升到 1500 万元
                type: increase
                baseline: 1200 万元
                target: 1500 万元
                current: 1350 万元
                check_ins:
                  - { date: 2026-02-16, value: 0.135 亿元 }
      `,
    },
  ],
};

function checkCurrent(part: KeyResult | Kpi, context: RuleContext) {
  const { current } = part;
  const newest = newestReading(part, context.today);
  if (!current || !newest || isSame(part, current.value, newest.value.value)) return;
  const data = {
    current: current.value.text,
    value: newest.value.value.text,
    date: formatDay(newest.date.value),
  };
  const today = [
    ['date', formatDay(context.today)],
    ['value', data.current],
  ] as const;
  context.report({
    at: current.range,
    message: 'current',
    data,
    related: [{ at: newest.value.range, message: 'check-in' }],
    suggest: [
      { title: 'take', data, edits: setField(context, part, 'current', data.value) },
      { title: 'remove-current', edits: removeField(context, part, 'current') },
      { title: 'check-in-today', data, edits: addItem(context, part, 'check_ins', today) },
    ],
  });
}

type DatedReading = CheckIn & { readonly date: Field<Day>; readonly value: Field<Quantity> };

/** The newest check-in with a value; none where its day is unknown or yet to come, since then it may not be the newest. */
function newestReading(part: KeyResult | Kpi, today: Day): DatedReading | undefined {
  const newest = byDate(part).findLast(({ value }) => value);
  if (!newest?.value || newest.date === undefined || newest.date.value > today) return undefined;
  return newest as DatedReading;
}

/** Equal, or equal once the finer number is rounded like the coarser. What cannot be compared is another rule's business. */
function isSame(part: KeyResult | Kpi, a: Quantity, b: Quantity): boolean {
  const inUnit = unitOf(part);
  const [left, right] = [inUnit(a), inUnit(b)];
  if (!compares(left, right)) return true;
  const steps = [halfStep(left), halfStep(right)];
  const slack = steps[0] === steps[1] ? 0 : Math.max(...steps);
  return Math.abs(distance(left, right)) <= slack;
}

/** Half of the last digit that was written, in base units. */
const halfStep = ({ style, scale, decimals }: Quantity) => (style.factor * scale * 10 ** -decimals) / 2;

function checkProgress(keyResult: KeyResult, context: RuleContext) {
  const told = keyResult.progress;
  const { progress, byHand } = context.progressOf(keyResult);
  if (!told || progress === null || byHand) return;
  if (Math.abs(told.value - progress) * 100 <= (context.options.tolerance ?? 0)) return;
  context.report({
    at: told.range,
    message: 'progress',
    data: { told: percent(told.value), counted: percent(progress) },
    suggest: [{ title: 'remove-progress', edits: removeField(context, keyResult, 'progress') }],
  });
}
