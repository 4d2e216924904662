// The `okr` command: finds out what is asked, has it done, and tells how it went by exit code.
import { cli } from '../messages/cli.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** 0 clean · 1 findings at or above the level asked for · 2 wrong use, unreadable files or none found · 3 a mistake of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each is loaded when it is asked for: `okr --version` needs no engine, and `okr check` no language server. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  fmt: async () => (await import('./fmt.ts')).fmt,
  tree: async () => (await import('./tree.ts')).tree,
  lsp: async () => (await import('./lsp.ts')).lsp,
};

export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const [name, ...rest] = args;
  try {
    if (args.some(arg => arg === '--version' || arg === '-v')) return told(`${terminal.version}\n`, terminal);
    if (name === 'help' || args.some(arg => arg === '--help' || arg === '-h'))
      return told(cli.help[locale], terminal);
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return await (await command())(rest, terminal);
    throw name === undefined ? new UsageError('noCommand') : new UsageError('unknownCommand', { name });
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`okr: ${error.in(locale)}\n${cli.seeHelp[locale]}\n`);
      return 2;
    }
    terminal.complain(
      `okr: ${cli.crashed[locale]}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 3;
  }
}

function told(text: string, terminal: Terminal): ExitCode {
  terminal.print(text);
  return 0;
}
