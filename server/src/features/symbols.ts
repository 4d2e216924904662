// The outline of a file: objectives with their key results and initiatives, KPIs and the north star.
import type { AnyPart, Document } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import type { ThingName } from '../language/schema.ts';
import { childrenOf } from '../language/walk.ts';

export interface OutlineSymbol {
  readonly thing: ThingName;
  readonly name: string;
  /** The id, where the part has one. */
  readonly detail: string;
  readonly range: Range;
  /** Lies within `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

export function symbols(document: Document): readonly OutlineSymbol[] {
  return childrenOf(document).flatMap(symbolsOf);
}

const shown: ReadonlySet<ThingName> = new Set([
  'objective',
  'key_result',
  'initiative',
  'milestone',
  'kpi',
  'north_star',
]);

function symbolsOf(part: AnyPart): OutlineSymbol[] {
  if (!shown.has(part.thing)) return [];
  const id = 'id' in part ? part.id?.value : undefined;
  const title = 'title' in part ? part.title?.value : undefined;
  const children = childrenOf(part).flatMap(symbolsOf);
  return [
    {
      thing: part.thing,
      name: title ?? id ?? '…',
      detail: title === undefined ? '' : (id ?? ''),
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
