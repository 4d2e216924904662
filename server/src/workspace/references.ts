// Where the document of a reference is looked for: under its name, or where the way to its file leads.
import { isOkrFile } from '../language/read.ts';
import type { FileFacts } from './facts.ts';
import { resolvedPath } from './paths.ts';

/** Whether the document of a reference is the way to a file, and not a name. */
export function isPath(document: string): boolean {
  return /[\\/]/.test(document) || isOkrFile(document);
}

/** The name of the document that a reference in a file calls, or the key of the file that it is the way to; its own without any. */
export function calledBy({ key, uri }: FileFacts, document: string | undefined): string {
  if (document === undefined) return key;
  return isPath(document) ? resolvedPath(uri, document) : document;
}

/** The folder of a file by its key, without the last slash; that of a folder is the one around it. Empty above all. */
export function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}
