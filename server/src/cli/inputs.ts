// The files that a command line names: each read once, in the order of their paths, with complaints about what cannot be.
import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fill } from '../language/locale.ts';
import { cli } from '../messages/cli.ts';
import { contentNow, okrFilesBelow } from '../node/files.ts';
import { isConfigFile } from '../workspace/config/snapshot.ts';
import type { Content } from '../workspace/files.ts';
import { type Snapshot, snapshotOf } from '../workspace/snapshot.ts';
import { type Terminal, UsageError } from './terminal.ts';

export interface Input {
  /** Relative to where the command runs, with `/`. */
  readonly path: string;
  readonly content: Content;
  readonly snapshot: Snapshot;
}

export interface Inputs {
  readonly files: readonly Input[];
  /** URIs of the configuration files that were named. */
  readonly configs: readonly string[];
  /** All files of the folder where the command runs are among them: what they do not find is nowhere. */
  readonly isWhole: boolean;
  /** Something that was asked for could not be read; it was complained about. */
  readonly incomplete: boolean;
}

/** @throws UsageError when there is no OKR file at all. */
export async function readInputs(paths: readonly string[], terminal: Terminal): Promise<Inputs> {
  const { cwd, locale } = terminal;
  const asked = paths.length === 0 ? ['.'] : paths;
  let incomplete = false;
  const complain = (
    sentence: keyof typeof cli & ('notFound' | 'notReadable'),
    data: Record<string, string>,
  ) => {
    incomplete = true;
    terminal.complain(`okr: ${fill(cli[sentence][locale], data)}\n`);
  };

  const found = new Set<string>();
  let isWhole = false;
  for (const path of asked) {
    const full = resolve(cwd, path);
    const kind = await stat(full).catch(() => undefined);
    if (!kind) complain('notFound', { path });
    else if (kind.isDirectory()) {
      for (const file of await okrFilesBelow(full)) found.add(file);
      isWhole ||= isAbove(full, cwd);
    } else found.add(full);
  }
  const files: Input[] = [];
  const configs: string[] = [];
  for (const file of found) {
    if (isConfigFile(file)) {
      configs.push(pathToFileURL(file).href);
      continue;
    }
    const path = relative(cwd, file).split(sep).join('/');
    try {
      const content = contentNow(file);
      files.push({ path, content, snapshot: snapshotOf(pathToFileURL(file).href, content) });
    } catch (error) {
      complain('notReadable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
  }
  if (files.length + configs.length === 0 && !incomplete)
    throw new UsageError('nothingFound', { paths: asked.join(', ') });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), configs, isWhole, incomplete };
}

/** Whether one folder is the other, or around it. */
function isAbove(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
