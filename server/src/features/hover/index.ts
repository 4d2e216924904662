// The hover: on a title what there is to know of the part, on a key what it means, on a value what it says, in a comment the rule.
import type { AnyPart } from '../../language/model.ts';
import type { Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { describe, type HoverContext } from '../describe/index.ts';
import { commentHover } from './comment.ts';
import { keyHover } from './key.ts';
import { placeAt } from './place.ts';
import { valueHover } from './value.ts';

export type { HoverContext } from '../describe/index.ts';

export interface Hover {
  /** No HTML, no links but to places in OKR files; what these say is escaped, and is not to be trusted with commands. */
  readonly markdown: string;
  /** What the hover is about. */
  readonly range: Range;
}

/** @param offset UTF-16. Undefined where there is nothing to say. */
export function hover(reading: Reading, offset: number, context: HoverContext): Hover | undefined {
  const comment = commentHover(reading, offset, context.locale);
  if (comment) return comment;
  const place = placeAt(reading.document, offset);
  if (!place) return undefined;
  const { part, key, side, range } = place;
  const markdown =
    side === 'key'
      ? keyHover(part, key, context)
      : namingKeys(part).includes(key)
        ? describe(part, context)
        : valueHover(place, context);
  return markdown === '' ? undefined : { markdown, range };
}

/** The keys whose value stands for the part as a whole. */
function namingKeys(part: AnyPart): readonly string[] {
  switch (part.thing) {
    case 'document':
      return part.title ? ['title', 'id'] : ['id', 'team'];
    case 'check_in':
    case 'step':
      return ['date', 'value'];
    default:
      return ['title', 'id'];
  }
}
