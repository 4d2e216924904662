// Texts that YAML takes for something else because they stand there without quotes.
import { quoted } from '../quoting.ts';
import type { Range } from '../range.ts';
import { replace, type Slip, slip } from './slip.ts';

type Reason = 'special-start' | 'colon-in-value' | 'quotes-in-value' | 'hash-in-value';

export function wantsQuotes(message: Reason, at: Range, written: string): Slip {
  const text = message === 'quotes-in-value' ? withoutQuotes(written) : written;
  return slip({
    message,
    at,
    edits: [replace(at.start, at.end, quoted(text))],
    data: { start: written.slice(0, 1) },
  });
}

/**
 * Whether a value begins with an alias, anchor or tag. It is lost when nobody meant one: `*fast* checkout`, an anchor
 * that no alias refers to, a tag of one's own.
 */
export function propertyIn(text: string, written: string): 'none' | 'meant' | 'lost' {
  const [whole, sign, name] = /^([*&!])([^\s,[\]{}]*)/.exec(written) ?? [];
  if (whole === undefined || name === undefined) return 'none';
  if (sign === '!') return name.startsWith('!') || name.startsWith('<') ? 'meant' : 'lost';
  if (sign === '&') return name !== '' && text.includes(`*${name}`) ? 'meant' : 'lost';
  return name !== '' && written === whole && text.includes(`&${name}`) ? 'meant' : 'lost';
}

/** `"Fast" checkout` → `Fast" checkout`, `"Fast" and "cheap"` → `Fast" and "cheap`: quotes around the whole were meant. */
function withoutQuotes(written: string): string {
  return written.at(-1) === written[0] ? written.slice(1, -1) : written;
}
