// A number that is merely to stay where it is: a KPI dressed as a key result.
import { type NewItem, setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import type { Repair } from '../../language/problem.ts';
import { parseQuantity } from '../../language/quantity.ts';
import { bandOf } from '../../progress/target.ts';
import { analyse } from '../../text/analyse.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import type { Span } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import { kpiOf } from '../kpi-links.ts';
import { endsMeasure } from '../measures.ts';
import { recast } from '../recast.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counts, isAsked } from '../standing.ts';
import { everydayWords } from './words.ts';

export const businessAsUsual: Rule = {
  id: 'business-as-usual',
  smart: 'R',
  source: [
    'Google OKR Playbook, trap 2: business-as-usual OKRs',
    'GitLab handbook: OKRs are what is different',
  ],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result keeps an everyday number where it is.',
      why: 'OKRs tell what will be different; what must stay as it is belongs to the KPIs, where it is watched in every quarter and nobody has to write it again. There is one good reason to keep it here: as a guardrail beside a result that could harm it. Then mark it `type: maintain`, with `min` or `max`. Raising such a number (availability from 96.6% to 99.9%) is a change, and a real key result. “Keep under 3%” says that it is there already. The Chinese for “held within 3%” is also said of what is yet to be reached, so it is left alone without `type: maintain`.',
      messages: {
        usual: 'Holding “{word}” steady is everyday work: watch it as a KPI.',
        kpi: 'This KPI watches it already',
        move: 'Move it to the KPIs',
        maintain: 'Keep it as a guardrail (type: maintain)',
      },
    },
    'zh-cn': {
      summary: '关键结果只是让一个日常指标维持原样。',
      why: 'OKR 说的是要有什么不同；需要维持原样的，放到 KPI 里，每个季度都盯着，不必每次重写。只有一个理由把它留在这里：给可能伤到它的结果当护栏。那就写上 `type: maintain` 和 `min` 或 `max`。把这样的数提上去（可用性从 96.6% 到 99.9%）是改变，是真正的关键结果。“保持”“维持”和 keep 说的是已经做到；“控制在 3% 以内”也可以是还没做到的目标，没写 `type: maintain` 就不提示。',
      messages: {
        usual: '让“{word}”维持原样是日常工作：当作 KPI 来盯就好。',
        kpi: '这个 KPI 已经在盯着它',
        move: '移到 KPI',
        maintain: '留作护栏（type: maintain）',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title, parent } = keyResult;
      if (!title || !isAsked(keyResult) || !isKept(keyResult, context)) return;
      const word = heldIn(title.value);
      if (!word) return;
      const isMarked = context.progressOf(keyResult).type === 'maintain';
      // Steady at what? That it cannot be checked is said by another rule, and comes first.
      if (!isMarked && !keyResult.target && !analyse(title.value, 'key_result').measurable) return;
      const besideChange = parent.key_results.some(
        other => other !== keyResult && counts(other) && !isKept(other, context),
      );
      if (isMarked && besideChange) return;
      const kpi = kpiOf(keyResult);
      context.report({
        at: inTitle(title, context.text, word),
        message: 'usual',
        data: { word: title.value.slice(word.start, word.end) },
        suggest: [
          ...(keyResult.kpi ? [] : asKpi(keyResult, context)),
          ...(besideChange ? asGuardrail(keyResult, context) : []),
        ],
        related: kpi ? [{ at: kpi.at, message: 'kpi' }] : [],
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: quick
            title: Readers find what they came for
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Keep uptime at 99.5%
                owner: bo
      `,
      finds: ['uptime'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: quick
            title: Readers find what they came for
            key_results:
              - title: Raise searches that find something from 60% to 85%
        kpis:
          - title: Keep uptime at 99.5%
            min: 99.5%
            owner: bo
            guards: quick
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 网站一切照常
            key_results:
              - { title: 保持网站可用性在 99.5% 以上, type: maintain, min: 99.5% }
              - { title: 错误率维持在 0.5% 以下, type: maintain, max: 0.5% }
      `,
      finds: ['可用性', '错误率'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 网站一切照常
            key_results:
              - { title: 错误率维持在 0.5% 以下, type: maintain, max: 0.5% }
        kpis:
          - title: 保持网站可用性在 99.5% 以上
            min: 99.5%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers find what they came for
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Uptime stays above 99.5%       # a guardrail beside a change
                type: maintain
                min: 99.5%
              - title: Raise availability in the evening from 96.6% to 99.9%
              - title: Keep 200 helpers through the winter
              - title: Keep 40 budget owners in the weekly reading round
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 读者一搜就能找到想看的
            key_results:
              - title: 搜索有结果的比例从 60% 提升到 85%
              - title: 网站可用性不低于 99.5%
                type: maintain
                min: 99.5%
              - title: 晚高峰可用性从 96.6% 提升到 99.9%
              - title: 读者流失率控制在 3% 以内          # 也许现在是 5%
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Readers find what they came for
            key_results:
              - title: Raise searches that find something from 60% to 85%
              - title: Keep error budget burn below 50%
              - title: Keep churn under 3%
      `,
      finds: ['error budget burn', 'churn'],
    },
  ],
};

/** What is held, not a part of its name: the budget of `error budget burn`, or of `budget owners`. */
function heldIn(title: string): Span | undefined {
  const plain = plainOf(title);
  return marksIn(plain, everydayWords).find(({ end }) => endsMeasure(plain, end));
}

/** By its type, or by its verb where no field says that a number moves. */
function isKept(keyResult: KeyResult, { progressOf }: RuleContext): boolean {
  const { type, inferred } = progressOf(keyResult);
  if (type === 'maintain') return true;
  // A lone target is taken for a count; the title knows better.
  if (type !== undefined && !(inferred && type === 'reach')) return false;
  const { text, results, direction, directionWord, baseline, target } = analyse(
    keyResult.title?.value ?? '',
    'key_result',
  );
  if (
    direction !== 'maintain' ||
    !directionWord ||
    results.length > 1 ||
    (baseline && target && baseline.value !== target.value)
  )
    return false;
  // 控制在 2% 以内 is said of what is there, and of what is to be reached.
  return !/控制/.test(text.slice(directionWord.start, directionWord.end));
}

/** To the KPIs with its band; not where the objective would be left without a result, or the side of the band is not known. */
function asKpi(keyResult: KeyResult, context: RuleContext): readonly Repair[] {
  const { parent, metric, title } = keyResult;
  const band = bandFields(keyResult, context);
  if (parent.key_results.length < 2 || !band || !title) return [];
  const guards: NewItem = parent.id ? [['guards', parent.id.value]] : [];
  const changed: NewItem = [['title', metric?.value ?? title.value], ...band, ...guards];
  const edits = recast(context, keyResult, { parent: parent.parent, key: 'kpis' }, changed);
  return edits ? [{ title: 'move', edits }] : [];
}

function asGuardrail(keyResult: KeyResult, context: RuleContext): readonly Repair[] {
  const band = bandFields(keyResult, context);
  // Two fields cannot be added at once to an item that is nothing but its title.
  if (!band || keyResult.entries.length === 0) return [];
  const fields: readonly (readonly [string, string])[] = [['type', 'maintain'], ...band];
  return [
    { title: 'maintain', edits: fields.flatMap(([key, value]) => setField(context, keyResult, key, value)) },
  ];
}

/** `min` or `max` as they have to be added; empty where one is written. Undefined where nothing tells the number or its side. */
function bandFields(
  keyResult: KeyResult,
  { progressOf }: RuleContext,
): readonly (readonly [string, string])[] | undefined {
  if (isWritten(keyResult, 'min') || isWritten(keyResult, 'max')) return [];
  const { min, max } = bandOf({ min: undefined, max: undefined, target: progressOf(keyResult).target });
  if (min) return [['min', bare(min.text)]];
  if (max) return [['max', bare(max.text)]];
  const { target, upIsGood } = analyse(keyResult.title?.value ?? '', 'key_result');
  const written = keyResult.target?.value.text ?? target?.text;
  const told = target?.comparator && sides[target.comparator];
  const side = told ?? (upIsGood === undefined ? undefined : upIsGood ? 'min' : 'max');
  const value = written === undefined ? undefined : bare(written);
  return side && value !== undefined && parseQuantity(value) ? [[side, value]] : undefined;
}

/** The number without its comparator: the name of the field says on which side it is. */
const bare = (written: string) => written.replace(/^[\s<>≤≥=~]+/, '');

const sides = { '>': 'min', '>=': 'min', '<': 'max', '<=': 'max', '~': undefined } as const;
