// docs/accuracy.md: the table in it is the record that the test compares with.
import { fileURLToPath } from 'node:url';
import type { Figure } from './measure.ts';

export const page = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));

type Figures = Readonly<Record<string, Figure>>;

/** Markdown table rows: `| task | 0.95 | 0.91 | 0.93 | 74 | …`, English before Chinese. */
export function figureRows(figures: Figures): readonly string[] {
  const labels = [...new Set(Object.keys(figures).map(name => name.slice(0, -3)))];
  return [
    '| | English: precision | recall | F1 | of | Chinese: precision | recall | F1 | of |',
    '|---|---|---|---|---|---|---|---|---|',
    ...labels.map(
      label => `| ${label} | ${cells(figures[`${label}.en`])} | ${cells(figures[`${label}.zh`])} |`,
    ),
  ];
}

/** What stands between the marks. */
const figuresOf = /<!-- figures -->\n([\s\S]*?)<!-- end of figures -->/;

export function withFigures(text: string, figures: Figures): string {
  return text.replace(
    /(<!-- figures -->\n)[\s\S]*?(<!-- end of figures -->)/,
    `$1\n${figureRows(figures).join('\n')}\n\n$2`,
  );
}

/** The F1 or exactness of each label and language that the page records, by the names that `measure` gives. */
export function recorded(text: string): ReadonlyMap<string, number> {
  const [, table = ''] = figuresOf.exec(text) ?? [];
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
