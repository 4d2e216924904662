// A whole first file, in the reader's language: good as it stands, with tab stops where it becomes the writer's own.
import { fill, type Locale } from '../../language/locale.ts';
import { type Cycle, type Day, formatDay, parseCycle, periodOf } from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { completion } from '../../messages/completion.ts';
import { cycleToPlan } from './dates.ts';
import type { Draft } from './item.ts';
import { type Piece, piecesOf, render } from './snippet.ts';

export function firstFile(range: Range, eol: string, today: Day, locale: Locale): Draft {
  const { plainText, ...edit } = render(firstFileText(today, locale, eol));
  return {
    label: completion.firstFile[locale],
    kind: 'template',
    topic: { of: 'first-file' },
    edit: { range, ...edit },
    plainText,
    filterText: `${completion.firstFile.en} ${completion.firstFile['zh-cn']} okr objectives 目标`,
  };
}

/** The file with its tab stops. */
export function firstFileText(today: Day, locale: Locale, eol = '\n'): readonly Piece[] {
  const cycle = cycleToPlan(today);
  const { start } = periodOf(parseCycle(cycle) as Cycle, 1);
  const data = { cycle, start: formatDay(Math.max(today, start)), today: formatDay(today) };
  return piecesOf(fill(texts[locale], data).replaceAll('\n', eol));
}

const texts: Readonly<Record<Locale, string>> = {
  en: `cycle: «{cycle}»
team: «Customer care»
owner: «ana»

objectives:
  - id: first-day
    title: «New customers feel at home from the first day»
    commitment: aspirational
    start: {start}
    key_results:
      - title: Raise the share of new customers who finish setting up from «from1=40%» to «to1=65%»
        type: increase
        baseline: «from1=40%»
        target: «to1=65%»
        check_ins:
          - { date: {today}, value: «from1=40%», confidence: «0.5» }
      - title: Cut questions about setting up from «from2=30» to «to2=12» a week
        type: decrease
        baseline: «from2=30»
        target: «to2=12»
        unit: «questions/week»
        check_ins:
          - { date: {today}, value: «from2=30», confidence: «0.5» }
        initiatives:
          - { title: «Rewrite the first screen with five new customers», status: planned }

kpis:
  - { id: satisfaction, title: «Satisfaction of new customers», kind: lagging, min: «4.2», current: «4.4», unit: «points», guards: [first-day] }
`,
  'zh-cn': `cycle: «{cycle}»
team: «客户成功部»
owner: «安然»

objectives:
  - id: 第一天
    title: «新客户从第一天起就用得顺手»
    commitment: aspirational
    start: {start}
    key_results:
      - title: 新客户完成设置的比例从 «from1=40%» 提升到 «to1=65%»
        type: increase
        baseline: «from1=40%»
        target: «to1=65%»
        check_ins:
          - { date: {today}, value: «from1=40%», confidence: «0.5» }
      - title: 每周关于设置的咨询从 «from2=30» 次降到 «to2=12» 次
        type: decrease
        baseline: «from2=30»
        target: «to2=12»
        unit: «次/周»
        check_ins:
          - { date: {today}, value: «from2=30», confidence: «0.5» }
        initiatives:
          - { title: «请五位新客户一起重写首屏引导», status: planned }

kpis:
  - { id: 满意度, title: «新客户满意度», kind: lagging, min: «4.2», current: «4.4», unit: «分», guards: [第一天] }
`,
};
