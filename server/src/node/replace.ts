// Puts a new text in the place of a file, whole or not at all.
import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { textOf } from './files.ts';

/** The file is not the one that was read: somebody has changed it since, or its bytes are no UTF-8. */
export class ChangedFile extends Error {}

/**
 * Writes beside the file and then takes its place, so that whoever is interrupted is left with the old text or the new
 * one. Byte order mark and permissions stay; of a symbolic link, the file that it leads to is replaced.
 * @param before the text as it was read. @throws ChangedFile where it is another by now; errors of the file system.
 */
export async function replaceText(path: string, before: string, after: string): Promise<void> {
  const file = await realpath(path);
  const bytes = await readFile(file);
  const bom = bytes.subarray(0, 3).equals(mark) ? mark : Buffer.alloc(0);
  const isAsRead = textOf(bytes) === before && Buffer.concat([bom, Buffer.from(before)]).equals(bytes);
  if (!isAsRead) throw new ChangedFile(path);
  const { mode } = await stat(file);
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  const handle = await open(beside, 'wx', mode);
  try {
    try {
      await handle.chmod(mode);
      await handle.writeFile(Buffer.concat([bom, Buffer.from(after)]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
