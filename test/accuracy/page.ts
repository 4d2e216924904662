// docs/accuracy.md and its Chinese twin: the table in them is the record that the test compares with.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from './measure.ts';

export type Figures = Readonly<Record<string, Figure>>;

interface Page {
  readonly path: string;
  /** Its own language first. */
  readonly languages: readonly ['en', 'zh'] | readonly ['zh', 'en'];
  readonly head: string;
  /** What a label is called; those that are left out are called as in the corpus. */
  readonly labels: Readonly<Record<string, string>>;
}

const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

export const pages: readonly [english: Page, chinese: Page] = [
  {
    path: pathOf('accuracy.md'),
    languages: ['en', 'zh'],
    head: '| | English: precision | recall | F1 | of | Chinese: precision | recall | F1 | of |',
    labels: {},
  },
  {
    path: pathOf('accuracy.zh-CN.md'),
    languages: ['zh', 'en'],
    head: '| | 中文：精确率 | 召回率 | F1 | 条数 | 英文：精确率 | 召回率 | F1 | 条数 |',
    labels: {
      'not measurable': '无法衡量',
      vague: '空泛',
      task: '任务',
      binary: '只有做没做',
      compound: '一条写了几个结果',
      'time-bound': '写了时间',
      placeholder: '占位符',
      'objective with a number': '目标里有数字',
      'objective is a task': '目标是任务',
      'from and to': '从多少到多少',
      target: '目标值',
      change: '变化量',
      'no number': '没有数字',
      direction: '方向',
    },
  },
];

export const textOf = ({ path }: Page) => readFileSync(path, 'utf8');

/** Writes the figures into all pages. */
export function record(figures: Figures): void {
  for (const page of pages) writeFileSync(page.path, withFigures(page, figures));
}

/** Markdown table rows: `| task | 0.95 | 0.91 | 0.93 | 74 | …`, the language of the page first. */
export function figureRows({ head, labels, languages }: Page, figures: Figures): readonly string[] {
  const names = [...new Set(Object.keys(figures).map(name => name.slice(0, -3)))];
  return [
    head,
    '|---|---|---|---|---|---|---|---|---|',
    ...names.map(name => {
      const [own, other] = languages.map(language => cells(figures[`${name}.${language}`]));
      return `| ${labels[name] ?? name} | ${own} | ${other} |`;
    }),
  ];
}

/** What stands between the marks. */
const figuresOf = /<!-- figures -->\n([\s\S]*?)<!-- end of figures -->/;

export function withFigures(page: Page, figures: Figures): string {
  return textOf(page).replace(
    /(<!-- figures -->\n)[\s\S]*?(<!-- end of figures -->)/,
    `$1\n${figureRows(page, figures).join('\n')}\n\n$2`,
  );
}

/** The F1 or exactness of each label and language that the English page records, by the names that `measure` gives. */
export function recorded(): ReadonlyMap<string, number> {
  const [english] = pages;
  const [, table = ''] = figuresOf.exec(textOf(english)) ?? [];
  const rows = [...table.matchAll(/^\| (\S[^|]*?) \|(.*)\|$/gm)];
  return new Map(
    rows.flatMap(([, label = '', rest = '']) => {
      const numbers = rest.split('|').map(cell => Number(cell.trim()));
      return [
        [`${label}.en`, numbers[2] ?? Number.NaN] as const,
        [`${label}.zh`, numbers[6] ?? Number.NaN] as const,
      ].filter(([, value]) => !Number.isNaN(value));
    }),
  );
}

/** For numbers, the share that is read exactly stands in the column of F1. */
function cells(figure: Figure | undefined): string {
  if (!figure) return '| | |';
  if ('exact' in figure) return ` | | ${figure.exact.toFixed(3)} | ${figure.of}`;
  return `${figure.precision.toFixed(3)} | ${figure.recall.toFixed(3)} | ${figure.f1.toFixed(3)} | ${figure.of}`;
}
