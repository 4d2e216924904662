// Where in the file the words of a title stand that the text analysis points at.
import type { Field } from '../language/model.ts';
import { type Range, rangeOf } from '../language/range.ts';
import type { Span } from '../text/statement.ts';

/**
 * The range in the file of a stretch of a title; the whole title where YAML writes it otherwise than it reads: folded
 * over lines, or with an escape before it.
 * @param text the file's text. `span` counts in the title's value.
 */
export function inTitle(title: Field<string>, text: string, span: Span): Range {
  const quote = /["']/.test(text.charAt(title.range.start)) ? 1 : 0;
  const start = title.range.start + quote;
  const isAsRead = text.startsWith(title.value.slice(0, span.end), start);
  return isAsRead ? rangeOf(start + span.start, start + span.end) : title.range;
}
