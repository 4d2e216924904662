// The outline of a file: objectives with their key results and initiatives, KPIs and the north star, and how each stands.
import type { AnyPart, Document } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import type { ThingName } from '../language/schema.ts';
import { childrenOf } from '../language/walk.ts';
import { counts } from '../rules/standing.ts';
import { type GlanceContext, glance } from './glance.ts';

export interface OutlineSymbol {
  /** A thing of an OKR file; or a setting, which may have others below it. */
  readonly thing: ThingName | 'setting' | 'settings';
  readonly name: string;
  /** How it stands, then the id where the part has one: `62% · at risk · trials`. */
  readonly detail: string;
  /** Cancelled or postponed; switched off. */
  readonly dropped: boolean;
  readonly range: Range;
  /** Lies within `range`, on the line of the title: that is the line which an editor keeps in sight. */
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

export function symbols(document: Document, context: GlanceContext): readonly OutlineSymbol[] {
  return childrenOf(document).flatMap(child => symbolsOf(child, context));
}

const shown: ReadonlySet<ThingName> = new Set([
  'objective',
  'key_result',
  'initiative',
  'milestone',
  'kpi',
  'north_star',
]);

function symbolsOf(part: AnyPart, context: GlanceContext): OutlineSymbol[] {
  if (!shown.has(part.thing)) return [];
  const id = 'id' in part ? part.id?.value : undefined;
  const title = 'title' in part ? part.title?.value : undefined;
  const children = childrenOf(part).flatMap(child => symbolsOf(child, context));
  const details = [glance(part, context), title === undefined ? '' : (id ?? '')];
  return [
    {
      thing: part.thing,
      // A title may be empty or blank; a symbol's name may not.
      name: [title, id].find(name => name !== undefined && name.trim() !== '') ?? '…',
      detail: details.filter(text => text !== '').join(' · '),
      dropped: !counts(part),
      range: around(part.range, [part.at, ...children.map(({ range }) => range)]),
      selection: part.at,
      children,
    },
  ];
}

/** Aliased parts may stand elsewhere than where they are used; an outline must still nest. */
function around(range: Range, inner: readonly Range[]): Range {
  return {
    start: Math.min(range.start, ...inner.map(({ start }) => start)),
    end: Math.max(range.end, ...inner.map(({ end }) => end)),
  };
}
