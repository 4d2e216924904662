// Edits as they look: a part of a text found by its path, and the text after an edit of it.
import type { Source } from '../../server/src/language/edit.ts';
import type { AnyPart } from '../../server/src/language/model.ts';
import { applyEdits, type TextEdit } from '../../server/src/language/range.ts';
import { read } from '../../server/src/language/read.ts';

/** Where the part is: `objectives.0.key_results.1`; nothing for the document. */
export type Path = string;

/** A text as a template shows it: without the indentation of the code around it. */
export function yaml({ raw: [written = ''] }: TemplateStringsArray): string {
  const lines = written.split('\n').slice(1);
  const indent = Math.min(...lines.filter(line => line.trim()).map(line => line.search(/\S/)));
  const text = lines.map(line => line.slice(indent)).join('\n');
  return lines.at(-1)?.trim() === '' ? text.trimEnd().concat('\n') : text;
}

export function partAt(text: string, path: Path): AnyPart {
  let part: unknown = read({ text, name: 'test' }).document;
  for (const step of path.split('.').filter(Boolean)) part = (part as Record<string, unknown>)[step];
  return part as AnyPart;
}

export function edited(
  text: string,
  path: Path,
  edit: (source: Source, part: AnyPart) => readonly TextEdit[],
): string {
  return applyEdits(text, edit({ text }, partAt(text, path)));
}
