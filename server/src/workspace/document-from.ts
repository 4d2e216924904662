// How one file calls another in its references.
import { idPattern } from '../language/reference.ts';
import type { FileFacts } from './facts.ts';
import type { Asked, WorkspaceIndex } from './index.ts';
import { labels } from './labels.ts';
import { relativePath } from './paths.ts';

/**
 * What a reference from one file into another begins with: nothing within a file, the document's name where only one has it,
 * else the way to its file; undefined where there is none.
 */
export function documentFrom(
  own: FileFacts,
  other: FileFacts,
  index: WorkspaceIndex,
  asked: Asked,
): string | undefined {
  if (other.key === own.key) return '';
  asked(labels.file(other.key));
  const isAlone = idPattern.test(other.name) && index.saying(labels.named(other.name), asked).length === 1;
  const document = isAlone ? other.name : relativePath(own.uri, other.uri);
  return document === undefined ? undefined : `${document}#`;
}
