// Bullets and colons that are not quite YAML's.
import type { Bullet, Key, Line } from './line.ts';
import { insert, replace, type Slip, slip, wideSlip } from './slip.ts';

export function signSlips({ bullets, key, end }: Line): Slip[] {
  return [...bullets.flatMap(bulletSlips), ...(key ? colonSlips(key, end) : [])];
}

function bulletSlips({ start, end, isDash, gap }: Bullet): Slip[] {
  const at = { start, end };
  if (!isDash) return [slip({ message: 'missing-dash', at, edits: [replace(start, gap.end, '- ')] })];
  if (gap.isWide)
    return [wideSlip({ message: 'wide-space', at: gap, edits: [replace(gap.start, gap.end, ' ')] })];
  return gap.isMissing ? [slip({ message: 'space-after-dash', at, edits: [insert(end, ' ')] })] : [];
}

function colonSlips({ name, start, colon, fault }: Key, lineEnd: number): Slip[] {
  const sign = { start: colon.start, end: colon.start + 1 };
  const written = colon.end === lineEnd ? ':' : ': ';
  const data = { key: name };
  if (fault === 'wide')
    return [
      wideSlip({ message: 'wide-colon', at: sign, edits: [replace(sign.start, colon.end, written)], data }),
    ];
  if (fault === 'wide-space')
    return [
      wideSlip({
        message: 'wide-space',
        at: { start: sign.end, end: colon.end },
        edits: [replace(sign.start, colon.end, written)],
      }),
    ];
  if (fault === 'tight')
    return [
      slip({
        message: 'space-after-colon',
        at: { start, end: sign.end },
        edits: [insert(sign.end, ' ')],
        data,
      }),
    ];
  return [];
}
