// What is known around a gap beyond its own line: the part in the model, its title, and what that tells.
import type { AnyPart, Document } from '../../language/model.ts';
import { contains } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import type { ThingName } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';
import type { CompletionContext } from './item.ts';
import type { Layout } from './layout.ts';
import type { Slot } from './slot.ts';
import { toldByTitle, unquoted } from './told.ts';

export interface Here extends CompletionContext {
  readonly text: string;
  readonly document: Document;
  readonly layout: Layout;
  readonly offset: number;
  /** The part that the gap is in, or for a whole new one the part around it; where it could be read. */
  readonly part: AnyPart | undefined;
  /** Of the part that the gap is in; empty where there is none. */
  readonly title: string;
  /** Values that the title tells, by field. */
  readonly told: ReadonlyMap<string, string>;
}

export function hereAt(
  slot: Slot,
  reading: Reading,
  layout: Layout,
  offset: number,
  context: CompletionContext,
): Here {
  const { text, document } = reading;
  const isNew = slot.kind === 'key' && slot.isNew;
  const part = partAt(document, isNew ? slot.parent : slot.thing, slot.anchor);
  const title = isNew ? '' : titleOf(slot, part);
  const isMeasured = part?.thing === 'key_result' || part?.thing === 'kpi';
  const told = isMeasured && title !== '' ? toldByTitle(title, part) : new Map<string, string>();
  return { ...context, text, document, layout, offset, part, title, told };
}

/** As it stands on its line; with a key half typed below it, the model may take that for more of the title. */
function titleOf({ written }: Slot, part: AnyPart | undefined): string {
  const title = written.get('title') ?? '';
  if (title !== '' && !/^[|>&*!]/.test(title)) return unquoted(title);
  return part && 'title' in part ? (part.title?.value ?? '') : '';
}

function partAt(part: AnyPart, thing: ThingName, anchor: number): AnyPart | undefined {
  for (const child of childrenOf(part)) {
    const found = contains(child.range, anchor) ? partAt(child, thing, anchor) : undefined;
    if (found) return found;
  }
  return part.thing === thing ? part : undefined;
}
