// Anchors and aliases: what is written once and said again elsewhere is not taken away from there.
import type { Range } from '../range.ts';
import { tokensOf } from '../tokens.ts';
import type { Source } from './lines.ts';

/** Whether something outside of a stretch of the text stands for something in it. */
export function isNeededElsewhere({ text }: Source, { start, end }: Range): boolean {
  if (!text.slice(start, end).includes('&')) return false;
  const named = new Set<string>();
  const meant = new Set<string>();
  for (const token of tokensOf(text)) {
    const isInside = start <= token.start && token.start < end;
    const name = token.source.slice(1);
    if (token.isText) continue;
    if (isInside && token.source.startsWith('&')) named.add(name);
    if (!isInside && token.source.startsWith('*')) meant.add(name);
  }
  return [...named].some(name => meant.has(name));
}

/** Whether a stretch names something or stands for something, so that its place among the rest matters. */
export function isTied({ text }: Source, { start, end }: Range): boolean {
  if (!/[&*]/.test(text.slice(start, end))) return false;
  for (const token of tokensOf(text)) {
    if (token.start >= end) return false;
    if (!token.isText && token.start >= start && /^[&*]/.test(token.source)) return true;
  }
  return false;
}
