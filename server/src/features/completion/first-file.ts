// A whole first file, in the reader's language: good as it stands, with tab stops where it becomes the writer's own.
import { fill, type Locale } from '../../language/locale.ts';
import {
  type Cycle,
  cyclesAround,
  type Day,
  formatDay,
  parseCycle,
  periodOf,
} from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { completion } from '../../messages/completion.ts';
import type { Draft } from './item.ts';
import { piecesOf, render } from './snippet.ts';

export function firstFile(range: Range, eol: string, today: Day, locale: Locale): Draft {
  const cycle = cycleFor(today);
  const { start } = periodOf(cycle, 1);
  const data = { cycle: cycle.text, start: formatDay(Math.max(today, start)), today: formatDay(today) };
  const pieces = piecesOf(fill(texts[locale], data).replaceAll('\n', eol));
  const { plainText, ...edit } = render(pieces);
  return {
    label: completion.firstFile[locale],
    kind: 'template',
    documentation: `${completion.firstFileDoc[locale]}\n\n\`\`\`yaml\n${plainText.replaceAll(eol, '\n')}\`\`\``,
    edit: { range, ...edit },
    plainText,
    filterText: `${completion.firstFile.en} ${completion.firstFile['zh-cn']} okr objectives 目标`,
  };
}

/** The quarter of today, or the next where less than a month of it is left. */
function cycleFor(today: Day): Cycle {
  const [current, next] = cyclesAround(today).flatMap(text => parseCycle(text) ?? []) as [Cycle, Cycle];
  return periodOf(current, 1).end - today < 30 ? next : current;
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
      - title: «Raise the share of new customers who finish setting up from 40% to 65%»
        type: increase
        baseline: «40%»
        target: «65%»
        check_ins:
          - { date: {today}, value: «40%», confidence: «0.5» }
      - title: «Cut questions about setting up from 30 to 12 a week»
        type: decrease
        baseline: «30»
        target: «12»
        unit: «questions/week»
        check_ins:
          - { date: {today}, value: «30», confidence: «0.5» }
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
      - title: «新客户完成设置的比例从 40% 提升到 65%»
        type: increase
        baseline: «40%»
        target: «65%»
        check_ins:
          - { date: {today}, value: «40%», confidence: «0.5» }
      - title: «每周关于设置的咨询从 30 次降到 12 次»
        type: decrease
        baseline: «30»
        target: «12»
        unit: «次/周»
        check_ins:
          - { date: {today}, value: «30», confidence: «0.5» }
        initiatives:
          - { title: «请五位新客户一起重写首屏引导», status: planned }

kpis:
  - { id: 满意度, title: «新客户满意度», kind: lagging, min: «4.2», current: «4.4», unit: «分», guards: [第一天] }
`,
};
