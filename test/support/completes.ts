// Completion as a person meets it: a text with a cursor, what is listed there, and the text after accepting.
import {
  type CompletionContext,
  type CompletionItem,
  complete,
  documentationOf,
} from '../../server/src/features/completion/index.ts';
import { parseDay } from '../../server/src/language/period.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { read } from '../../server/src/language/read.ts';
import { withCursor } from './markers.ts';

export const today = parseDay('2026-02-20') as number;

type Options = Partial<CompletionContext>;

/** What is offered at the `█`. */
export function completionsAt(marked: string, options: Options = {}): readonly CompletionItem[] {
  const { text, offset } = withCursor(marked);
  return complete(read({ text, name: 'test' }), offset, { today, locale: 'en', ...options });
}

/** The labels offered at the `█`, in order. */
export function labelsAt(marked: string, options: Options = {}): string[] {
  return completionsAt(marked, options).map(({ label }) => label);
}

/** What is said of a completion when somebody looks at it. */
export function saidOf(marked: string, label: string, options: Options = {}): string {
  const item = completionsAt(marked, options).find(it => it.label === label);
  return item?.topic ? documentationOf(item.topic, today, options.locale ?? 'en') : '';
}

/** The document after accepting a completion at the `█`, tab stops filled with what stands in them. */
export function completes(marked: string, label: string, options: Options = {}): string {
  const item = completionsAt(marked, options).find(it => it.label === label);
  if (!item) throw new Error(`${label} is not among ${labelsAt(marked, options).join(', ') || 'nothing'}`);
  return accepted(withCursor(marked).text, item);
}

export function accepted(text: string, { edit, extraEdits = [] }: CompletionItem): string {
  return applyEdits(text, [
    { range: edit.range, text: edit.snippet ? expanded(edit.text) : edit.text },
    ...extraEdits,
  ]);
}

/** A snippet of the protocol with its tab stops filled; throws where the syntax is wrong. */
export function expanded(snippet: string): string {
  const left = snippet.replace(
    /\\([\\$}])|\$\{\d+(?::((?:\\[\\$}]|[^\\$}])*))?\}|[$}\\]/g,
    (whole, escaped: string | undefined, text: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (!whole.startsWith('${')) throw new Error(`unescaped ${whole} in ${snippet}`);
      return (text ?? '').replace(/\\([\\$}])/g, '$1');
    },
  );
  return left;
}
