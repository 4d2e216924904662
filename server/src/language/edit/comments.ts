// Whether there is a comment somewhere: a `#` that is not in a text.
import type { Range } from '../range.ts';
import { tokensOf } from '../tokens.ts';
import type { Source } from './lines.ts';

export function hasComment({ text }: Source, { start, end }: Range): boolean {
  if (!text.slice(start, end).includes('#')) return false;
  for (const token of tokensOf(text)) {
    if (token.start >= end) return false;
    if (!token.isText && token.start >= start && token.source.startsWith('#')) return true;
  }
  return false;
}
