// `okr tree`: objectives, key results and initiatives with how far they are.
import { defaultSettings } from '../progress/index.ts';
import { treeJson } from './formats/tree-json.ts';
import { treeText } from './formats/tree-text.ts';
import { readInputs } from './inputs.ts';
import type { Command } from './main.ts';
import { oneOf, readArgs } from './terminal.ts';

export const tree: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, { format: { type: 'string' } }, outer);
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const { files, incomplete } = await readInputs(positionals, terminal);
  terminal.print((format === 'json' ? treeJson : treeText)(files, defaultSettings, terminal));
  return incomplete ? 2 : 0;
};
