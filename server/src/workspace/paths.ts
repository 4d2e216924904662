// Relative paths as OKR files write them, from one file to another: `../company.okr.yaml`, `docs/plan.md`.
import { URI, Utils } from 'vscode-uri';
import { canonical } from './uri.ts';

/** The URI that a path written in a file leads to. Blanks may be percent-encoded, and Windows' backslashes are taken too. */
export function resolvedPath(from: string, path: string): string {
  const folder = Utils.dirname(URI.parse(from));
  return Utils.resolvePath(folder, decoded(path).replaceAll('\\', '/')).toString();
}

/** How a file writes the way to another; undefined where there is none, as between two machines. */
export function relativePath(from: string, to: string): string | undefined {
  const [here, there] = [URI.parse(canonical(from)), URI.parse(canonical(to))];
  if (here.scheme !== there.scheme || here.authority !== there.authority) return undefined;
  const [up, down] = ways(here, there);
  return [...up.map(() => '..'), ...down, Utils.basename(there)].map(encoded).join('/');
}

/** The name of a file, for people. */
export function baseName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** How many folders one walks up and down from one file to another. */
export function stepsBetween(from: string, to: string): number {
  const [up, down] = ways(URI.parse(canonical(from)), URI.parse(canonical(to)));
  return up.length + down.length;
}

/** The folders to leave, and then those to enter. */
function ways(from: URI, to: URI): readonly [up: readonly string[], down: readonly string[]] {
  const [here, there] = [from, to].map(foldersOf) as [string[], string[]];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [here.slice(shared), there.slice(shared)];
}

/** Windows drives come in both cases, also in the path. */
function foldersOf({ path }: URI): readonly string[] {
  return path
    .replace(/^\/[A-Z]:/, drive => drive.toLowerCase())
    .split('/')
    .slice(0, -1);
}

/** A blank would end a reference, `#` its document. */
function encoded(segment: string): string {
  return segment.replace(/[\s#%]/g, encodeURIComponent);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
