// What stands above an objective, a key result or a KPI: how far it is, a way to check in, and who refers to it.
import { fill } from '../../language/locale.ts';
import type { KeyResult, Kpi, Objective } from '../../language/model.ts';
import type { Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { walk } from '../../language/walk.ts';
import { aids } from '../../messages/aids.ts';
import { isAsked } from '../../rules/standing.ts';
import { type GlanceContext, glance } from '../glance.ts';
import type { Place } from '../navigation/index.ts';
import { idsIn } from '../tree-view/index.ts';

export interface CodeLens {
  readonly kind: 'progress' | 'checkIn' | 'references';
  /** Where the part begins: it stands above that line. */
  readonly above: Range;
  /** The title, or what else to point at. */
  readonly at: Range;
  readonly label: string;
  /** The part, by its id in the tree. */
  readonly id: string;
  /** For references, where they are. */
  readonly places: readonly Place[];
}

export interface LensContext extends GlanceContext {
  /** The places that refer to a part, in all files. */
  readonly references: (part: Lensed) => readonly Place[];
}

export type Lensed = Objective | KeyResult | Kpi;

/** In the order of the text; of one part, progress first. */
export function codeLenses({ document }: Reading, context: LensContext): readonly CodeLens[] {
  const lenses: CodeLens[] = [];
  // Where an alias uses a part again, it is the same text.
  const seen = new Set<number>();
  const ids = idsIn(document);
  walk(document, part => {
    if (part.thing !== 'objective' && part.thing !== 'key_result' && part.thing !== 'kpi') return;
    if (seen.has(part.range.start)) return;
    seen.add(part.range.start);
    const id = ids.get(part) ?? '';
    const { range, at } = part;
    const above = { start: range.start, end: Math.max(range.start, part.entries[0]?.key.end ?? at.end) };
    const places = context.references(part);
    for (const { kind, label } of lensesOf(part, places.length, context))
      lenses.push({ kind, above, at, label, id, places: kind === 'references' ? places : [] });
  });
  return lenses.sort((a, b) => a.above.start - b.above.start);
}

function lensesOf(
  part: Lensed,
  count: number,
  context: LensContext,
): readonly Pick<CodeLens, 'kind' | 'label'>[] {
  const progress = part.thing === 'objective' ? glance(part, context) : '';
  const { checkIn, reference, references } = aids;
  return [
    ...(progress === '' ? [] : [{ kind: 'progress', label: progress } as const]),
    ...(part.thing !== 'objective' && isAsked(part)
      ? [{ kind: 'checkIn', label: checkIn[context.locale] } as const]
      : []),
    ...(count === 0
      ? []
      : [
          {
            kind: 'references',
            label: fill((count === 1 ? reference : references)[context.locale], { count }),
          } as const,
        ]),
  ];
}
