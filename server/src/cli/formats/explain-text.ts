// Explanations for people, in the language of the terminal, with colours where there are any.
import { explain, sheet, type Tone } from '../../features/explain/index.ts';
import type { StatementKind } from '../../text/statement.ts';
import type { Terminal } from '../terminal.ts';
import { type Color, painter } from './paint.ts';

/** Blank lines are left out. */
export function explainText(texts: readonly string[], kind: StatementKind, terminal: Terminal): string {
  const paint = painter(terminal);
  return texts
    .filter(text => text.trim() !== '')
    .map(text =>
      sheet(explain(text.trim(), kind), terminal.locale)
        .map(line =>
          line.map(({ text, tone }) => (tone === 'plain' ? text : paint(colors[tone], text))).join(''),
        )
        .map(line => `${line.trimEnd()}\n`)
        .join(''),
    )
    .join('\n');
}

const colors: Readonly<Record<Exclude<Tone, 'plain'>, Color>> = {
  quiet: 'gray',
  strong: 'bold',
  number: 'blue',
  aim: 'green',
  good: 'green',
  weak: 'yellow',
  bad: 'red',
};
