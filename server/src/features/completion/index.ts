// Completions at a cursor, whatever the state of the file: where.ts finds the gap, the other files fill it.
import type { Reading } from '../../language/read.ts';
import { commentItems } from './comment.ts';
import { firstFile } from './first-file.ts';
import { hereAt } from './here.ts';
import type { CompletionContext, CompletionItem, Draft } from './item.ts';
import { keyItems } from './keys.ts';
import { layoutOf } from './layout.ts';
import type { Slot } from './slot.ts';
import { valueItems } from './values.ts';
import { placeAt } from './where.ts';

export { documentationOf, type Topic } from './documentation.ts';
export { elsewhere } from './elsewhere.ts';
export type { CompletionContext, CompletionItem, Elsewhere } from './item.ts';

/** Likeliest first; none where nothing can be said. `offset` counts UTF-16 units. Never throws. */
export function complete(
  reading: Reading,
  offset: number,
  context: CompletionContext,
): readonly CompletionItem[] {
  return drafts(reading, offset, context).map((draft, index) => ({
    ...draft,
    sortText: String(index).padStart(4, '0'),
  }));
}

function drafts(reading: Reading, at: number, context: CompletionContext): readonly Draft[] {
  const { today, locale } = context;
  // Nobody means to write inside a line end.
  const offset = Math.max(0, Math.min(at, reading.lines.endOf(reading.lines.lineAt(at))));
  const layout = layoutOf(reading);
  const place = placeAt(reading, layout, offset);
  const fill = (slot: Slot) => {
    const here = hereAt(slot, reading, layout, offset, context);
    return slot.kind === 'key' ? keyItems(slot, here) : valueItems(slot, here);
  };
  switch (place.in) {
    case 'comment':
      return commentItems(reading.text, place.range, offset, context);
    case 'empty-file':
      return [firstFile(place.range, layout.eol, today, locale), ...place.slots.flatMap(fill)];
    case 'part':
      return place.slots.flatMap(fill);
  }
}
