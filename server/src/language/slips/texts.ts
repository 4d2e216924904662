// Texts that YAML takes for something else because they stand there without quotes.
import { quoted } from '../quoting.ts';
import type { Range } from '../range.ts';
import { replace, type Slip, slip } from './slip.ts';

type Reason = 'special-start' | 'colon-in-value' | 'quotes-in-value';

export function wantsQuotes(message: Reason, at: Range, written: string): Slip {
  const text = message === 'quotes-in-value' ? withoutQuotes(written) : written;
  return slip({ message, at, edits: [replace(at.start, at.end, quoted(text))], data: { start: written.slice(0, 1) } });
}

/** An alias, anchor or tag with nothing behind it, which may well be meant. */
export function isProperty(written: string): boolean {
  return /^[*&!][^\s,[\]{}]+$/.test(written);
}

/** `"Fast" checkout` → `Fast" checkout`, `"Fast" and "cheap"` → `Fast" and "cheap`: quotes around the whole were meant. */
function withoutQuotes(written: string): string {
  return written.at(-1) === written[0] ? written.slice(1, -1) : written;
}
