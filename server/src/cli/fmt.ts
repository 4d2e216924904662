// `okr fmt`: names the files that are not formatted, or formats them.
import { resolve } from 'node:path';
import { fill } from '../language/locale.ts';
import { applyEdits } from '../language/range.ts';
import { cli } from '../messages/cli.ts';
import { ChangedFile, replaceText } from '../node/replace.ts';
import { createOkrService } from '../service.ts';
import { type Input, readInputs } from './inputs.ts';
import type { Command } from './main.ts';
import { oneOf, readArgs, type Terminal, UsageError } from './terminal.ts';

export const fmt: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, options, outer);
  if (values.check && values.write) throw new UsageError('checkOrWrite');
  const tabSize = Number(oneOf('indent', values.indent, ['2', '4'], '2'));
  const service = createOkrService({ clock: () => terminal.today });
  const { files, incomplete } = await readInputs(positionals, terminal);

  const complain = (sentence: 'notUnderstood' | 'notAsRead' | 'notWritten', data: Record<string, string>) =>
    terminal.complain(`okr: ${fill(cli[sentence][terminal.locale], data)}\n`);
  let code: 0 | 1 | 2 = incomplete ? 2 : 0;
  for (const { path, snapshot } of files) {
    const { reading, text } = snapshot;
    if (reading.unread.length > 0) {
      complain('notUnderstood', { path });
      code = 2;
    }
    const edits = service.format(snapshot, { tabSize });
    if (edits.length === 0) continue;
    const failure = values.write && (await written({ path, snapshot }, applyEdits(text, edits), terminal));
    if (failure) {
      complain(...failure);
      code = 2;
    } else {
      terminal.print(`${path}\n`);
      if (!values.write && code === 0) code = 1;
    }
  }
  return code;
};

type Failure = ['notAsRead' | 'notWritten', Record<string, string>];

/** What to say where the file could not be written; it is as it was then. */
async function written(
  { path, snapshot }: Pick<Input, 'path' | 'snapshot'>,
  text: string,
  { cwd }: Terminal,
): Promise<Failure | undefined> {
  try {
    await replaceText(resolve(cwd, path), snapshot.text, text);
    return undefined;
  } catch (error) {
    if (error instanceof ChangedFile) return ['notAsRead', { path }];
    return ['notWritten', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) }];
  }
}

const options = {
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  indent: { type: 'string' },
} as const;
