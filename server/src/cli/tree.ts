// `okr tree`: objectives, key results and initiatives with how far they are, file by file or by what they are aligned to.
import { configOptions, configured } from './configs.ts';
import { alignmentJson } from './formats/alignment-json.ts';
import { alignmentText } from './formats/alignment-text.ts';
import { treeJson } from './formats/tree-json.ts';
import { treeText } from './formats/tree-text.ts';
import { readInputs } from './inputs.ts';
import type { Command } from './main.ts';
import { oneOf, readArgs } from './terminal.ts';

export const tree: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, options, outer);
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const by = oneOf('by', values.by, ['file', 'alignment'], 'file');
  const inputs = await readInputs(positionals, terminal);
  const told = await configured(inputs, values, terminal);
  terminal.print(reports[by][format](told, terminal));
  return inputs.incomplete ? 2 : 0;
};

const reports = {
  file: { text: treeText, json: treeJson },
  alignment: { text: alignmentText, json: alignmentJson },
};

const options = { format: { type: 'string' }, by: { type: 'string' }, ...configOptions } as const;
