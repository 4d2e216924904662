// Completions in comments: the words that silence rules, and the ids of the rules after them.

import type { Locale } from '../../language/locale.ts';
import type { Range } from '../../language/range.ts';
import { completion } from '../../messages/completion.ts';
import type { CompletionContext, Draft } from './item.ts';

/** @param comment from its `#` to the end of the line */
export function commentItems(
  text: string,
  comment: Range,
  offset: number,
  { locale, ruleIds = [] }: CompletionContext,
): readonly Draft[] {
  const before = text.slice(comment.start, offset);
  const word = /[\w-]*$/.exec(before)?.[0] ?? '';
  const rest = /^[\w-]*/.exec(text.slice(offset, comment.end))?.[0] ?? '';
  const range = { start: offset - word.length, end: offset + rest.length };
  const isFirst = /^#[ \t]*$/.test(before.slice(0, before.length - word.length));
  if (isFirst && word !== '' && (word.startsWith('okr') || 'okr'.startsWith(word)))
    return directives(range, locale);
  if (!/^#[ \t]*okr-(?:disable|enable)[\w-]*[ \t,]/.test(before) || /\s--\s/.test(before)) return [];
  const named = new Set(text.slice(comment.start, comment.end).match(/[\w-]+/g));
  const typed = word + rest;
  return ruleIds
    .filter(({ id }) => id === typed || !named.has(id))
    .map(({ id, summary }) => ({
      label: id,
      kind: 'rule',
      detail: summary,
      topic: { of: 'rule', id },
      ...inserting(range, id),
      filterText: `${id} ${summary}`,
    }));
}

function directives(range: Range, locale: Locale): Draft[] {
  return Object.entries(completion.silences).map(([word, doc]) => ({
    label: word,
    kind: 'value',
    detail: doc[locale],
    ...inserting(range, `${word} `),
    again: true,
  }));
}

function inserting(range: Range, text: string): Pick<Draft, 'edit' | 'plainText'> {
  return { edit: { range, text, snippet: false }, plainText: text };
}
