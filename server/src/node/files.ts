// OKR files on a disk, through Node. Never follows symbolic links to folders, so a circle of them is harmless.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOkrFile } from '../language/read.ts';
import type { Files } from '../workspace/files.ts';

export const nodeFiles: Files = {
  async find(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : (await okrFilesBelow(path)).map(file => pathToFileURL(file).href);
  },
  async read(uri) {
    const path = pathOf(uri);
    try {
      return path === undefined ? undefined : textOf(await readFile(path));
    } catch {
      return undefined;
    }
  },
  async exists(uri) {
    const path = pathOf(uri);
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    return found?.isFile() === true;
  },
};

/** Paths of the OKR files in a folder and those below, sorted; folders that hold no one's own files are left out. */
export async function okrFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = await Promise.all(
    entries.map(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : okrFilesBelow(path);
      return isOkrFile(entry.name) ? [path] : [];
    }),
  );
  return below.flat().sort();
}

/** Bytes as text; a byte order mark is dropped, as editors do. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

const notOurs = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
