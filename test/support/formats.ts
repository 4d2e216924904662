// Formatting as a person meets it: a text, and the text afterwards.
import {
  type FormatOptions,
  format,
  formatOnType,
  formatRange,
  type Trigger,
} from '../../server/src/features/formatting/index.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { read } from '../../server/src/language/read.ts';
import { withCursor, withPlaces } from './markers.ts';

type Options = Partial<FormatOptions>;

const readingOf = (text: string) => read({ text, name: 'test' });

/** The whole text, formatted with two columns a step. */
export function formats(text: string, options: Options = {}): string {
  return applyEdits(text, format(readingOf(text), { tabSize: 2, ...options }));
}

/** The text with what is between `⟦` and `⟧` formatted. */
export function formatsSelected(marked: string, options: Options = {}): string {
  const { text, places } = withPlaces(marked);
  const [range] = places;
  if (!range) throw new Error(`one ⟦⟧ wanted in: ${marked}`);
  return applyEdits(text, formatRange(readingOf(text), range, { tabSize: 2, ...options }));
}

/** The text after something was typed before the `█`, which stays in it. */
export function typed(marked: string, sign: Trigger): string {
  const { text, offset } = withCursor(marked);
  const edits = formatOnType(readingOf(text), offset, sign);
  return applyEdits(text, [...edits, { range: { start: offset, end: offset }, text: '█' }]);
}
