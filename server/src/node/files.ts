// OKR files on a disk, through Node. Never follows symbolic links to folders, so a circle of them is harmless.
import { readFileSync, type Stats, statSync } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOkrFile } from '../language/read.ts';
import { type Content, type Files, isForeign, sizeLimit, tooLarge } from '../workspace/files.ts';

export const nodeFiles: Files = {
  async find(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : (await okrFilesBelow(path)).map(file => pathToFileURL(file).href);
  },
  async withoutRepeats(uris, known) {
    const areLinks = await Promise.all(uris.map(isLink));
    const links = uris.filter((_, place) => areLinks[place]);
    if (links.length === 0) return uris;
    const files = [...known, ...uris].filter(uri => !links.includes(uri));
    const own = await withoutOthers(pathsOf(links), pathsOf(files));
    return uris.filter(uri => !links.includes(uri) || own.includes(pathOf(uri) ?? ''));
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : await contentAt(path).catch(() => undefined);
  },
  async exists(uri) {
    const path = pathOf(uri);
    return path !== undefined && (await isFile(path));
  },
};

/**
 * Paths of the OKR files in a folder and those below, sorted; folders that hold no one's own files are left out. Of a file and
 * the links to it there is one: the file itself where it is found, else the first link.
 */
export async function okrFilesBelow(folder: string): Promise<string[]> {
  const { files, links } = await okrEntriesBelow(folder);
  return [...files, ...(await withoutOthers(links, files))].sort();
}

/** Of some links, those to files that are not among others; of several to one file the first. */
async function withoutOthers(links: readonly string[], files: readonly string[]): Promise<string[]> {
  if (links.length === 0) return [];
  const known = new Set(await Promise.all(files.map(realPath)));
  const own: string[] = [];
  for (const link of links.toSorted()) {
    const file = await realPath(link);
    if (file !== undefined && !known.has(file) && (await isFile(file))) own.push(link);
    known.add(file);
  }
  return own;
}

/** @throws Error with a `code` of the file system, `EISDIR` also for other things that are no files. */
export async function contentAt(path: string): Promise<Content> {
  return isReadable(await stat(path), path) ? textOf(await readFile(path)) : tooLarge;
}

/** The same at once, for who has nothing else to do meanwhile: of a thousand files, to wait for each costs more than to read it. */
export function contentNow(path: string): Content {
  return isReadable(statSync(path), path) ? textOf(readFileSync(path)) : tooLarge;
}

/** Whether it is not too large. A pipe would be waited for, and a device read, for ever. */
function isReadable(found: Stats, path: string): boolean {
  if (!found.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
  return found.size <= sizeLimit;
}

/** Bytes as text; a byte order mark is dropped, as editors do. */
export function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

const utf8 = new TextDecoder('utf-8');

interface Entries {
  readonly files: string[];
  readonly links: string[];
}

async function okrEntriesBelow(folder: string): Promise<Entries> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = await Promise.all(
    entries.map(async (entry): Promise<Entries> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return isForeign(entry.name) ? { files: [], links: [] } : await okrEntriesBelow(path);
      return {
        files: entry.isFile() && isOkrFile(entry.name) ? [path] : [],
        links: entry.isSymbolicLink() && isOkrFile(entry.name) ? [path] : [],
      };
    }),
  );
  return { files: below.flatMap(({ files }) => files), links: below.flatMap(({ links }) => links) };
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}

/** Nothing for a link that leads nowhere or in a circle. */
function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

async function isLink(uri: string): Promise<boolean> {
  const path = pathOf(uri);
  const found = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() === true;
}

function pathsOf(uris: readonly string[]): string[] {
  return uris.flatMap(uri => pathOf(uri) ?? []);
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
