// `okr explain`: what the engine reads in a statement, for people and for machines.
import type { StatementKind } from '../text/statement.ts';
import { explainJson, explainJsonl } from './formats/explain-json.ts';
import { explainText } from './formats/explain-text.ts';
import type { Command } from './main.ts';
import { oneOf, readArgs, type Terminal, UsageError } from './terminal.ts';

const kinds: readonly StatementKind[] = ['objective', 'key_result'];
const formats = { text: explainText, json: explainJson, jsonl: explainJsonl } as const;

export const explain: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, options, outer);
  const kind = oneOf('kind', values.kind, kinds, 'key_result');
  const format = oneOf('format', values.format, ['text', 'json', 'jsonl'], 'text');
  const texts = await statements(positionals, terminal);
  terminal.print(formats[format](texts, kind, terminal));
  return 0;
};

const options = { format: { type: 'string' }, kind: { type: 'string' } } as const;

/** The lines of standard input, the blank ones too; else the arguments as one statement, quoted or not. */
async function statements(positionals: readonly string[], { input }: Terminal): Promise<readonly string[]> {
  if (positionals.length === 1 && positionals[0] === '-') {
    const lines = (await input()).split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    return lines;
  }
  const text = positionals.join(' ').trim();
  if (text === '') throw new UsageError('wantsStatement');
  return [text];
}
