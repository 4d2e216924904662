// What stands above an objective, a key result or a KPI: how far it is, a way to check in, and who refers to it.
import { fill } from '../../language/locale.ts';
import type { KeyResult, Kpi, Objective } from '../../language/model.ts';
import type { Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { walk } from '../../language/walk.ts';
import { aids } from '../../messages/aids.ts';
import { isAsked } from '../../rules/standing.ts';
import { type GlanceContext, glance } from '../glance.ts';
import { idsIn } from '../tree-view/index.ts';

export interface CodeLens {
  readonly kind: 'progress' | 'checkIn' | 'references';
  /** What it is about: the title. */
  readonly at: Range;
  readonly label: string;
  /** The part, by its id in the tree. */
  readonly id: string;
}

export interface LensContext extends GlanceContext {
  /** How many places refer to a part, in all files. */
  readonly references: (part: Lensed) => number;
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
    if (seen.has(part.at.start)) return;
    seen.add(part.at.start);
    const id = ids.get(part) ?? '';
    for (const { kind, label } of lensesOf(part, context)) lenses.push({ kind, at: part.at, label, id });
  });
  return lenses.sort((a, b) => a.at.start - b.at.start);
}

function lensesOf(part: Lensed, context: LensContext): readonly Pick<CodeLens, 'kind' | 'label'>[] {
  const count = context.references(part);
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
