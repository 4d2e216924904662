// The `okr` command: finds out what is asked, has it done, and tells how it went by exit code.
import { cli } from '../messages/cli.ts';
import { check } from './check.ts';
import { lsp } from './lsp.ts';
import { type Terminal, UsageError } from './terminal.ts';
import { tree } from './tree.ts';

/** 0 clean · 1 findings at or above the level asked for · 2 wrong use, unreadable files or none found · 3 a mistake of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = { check, tree, lsp };

export async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const help = cli.help[locale];
  if (name === '--version' || name === '-v') return terminal.print(`${terminal.version}\n`), 0;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return terminal.print(help), name === undefined ? 2 : 0;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError('unknownCommand', { name });
    if (args.includes('--help') || args.includes('-h')) return terminal.print(help), 0;
    return await command(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`okr: ${error.in(locale)}\n${cli.seeHelp[locale]}\n`);
      return 2;
    }
    terminal.complain(`okr: ${cli.crashed[locale]}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 3;
  }
}
