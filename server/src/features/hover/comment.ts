// In a comment that silences rules: what its first word does, and what each rule named in it looks for and why.
import type { Locale } from '../../language/locale.ts';
import { contains } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import type { Suppression } from '../../language/suppressions.ts';
import { completion } from '../../messages/completion.ts';
import { rules } from '../../rules/index.ts';
import { means, ruleDoc } from '../config/docs.ts';
import type { Hover } from './index.ts';

/** Undefined outside such comments, in their reasons, and on the name of a rule that does not exist. */
export function commentHover(
  { text, suppressions }: Reading,
  offset: number,
  locale: Locale,
): Hover | undefined {
  const comment = suppressions.find(({ at }) => contains(at, offset));
  if (!comment) return undefined;
  const named = comment.rules.find(({ at }) => contains(at, offset));
  const rule = named && rules.find(({ id }) => id === named.id);
  if (named) return rule && { markdown: ruleDoc(rule, locale), range: named.at };
  return wordHover(comment, text, offset, locale);
}

function wordHover(
  { word, at }: Suppression,
  text: string,
  offset: number,
  locale: Locale,
): Hover | undefined {
  const written = `okr-${word}` as const;
  const start = text.indexOf(written, at.start);
  const range = { start, end: start + written.length };
  return contains(range, offset)
    ? { markdown: means(written, completion.silences[written], locale), range }
    : undefined;
}
