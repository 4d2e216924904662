// `okr tree`: objectives, key results and initiatives with how far they are.
import { configOptions, configured } from './configs.ts';
import { treeJson } from './formats/tree-json.ts';
import { treeText } from './formats/tree-text.ts';
import { readInputs } from './inputs.ts';
import type { Command } from './main.ts';
import { oneOf, readArgs } from './terminal.ts';

export const tree: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, options, outer);
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const inputs = await readInputs(positionals, terminal);
  const { service, files } = await configured(inputs, values, terminal);
  terminal.print((format === 'json' ? treeJson : treeText)(files, service.settingsFor, terminal));
  return inputs.incomplete ? 2 : 0;
};

const options = { format: { type: 'string' }, ...configOptions } as const;
