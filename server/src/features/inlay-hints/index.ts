// What is not written and yet so, shown beside the text: progress, days left, the inferred type, the implied owner and cycle.
import type { AnyPart } from '../../language/model.ts';
import type { Range, TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { walk } from '../../language/walk.ts';
import type { GlanceContext } from '../glance.ts';
import { cycle, owner, type } from './implied.ts';
import { progress } from './progress.ts';
import { daysLeft } from './time.ts';

export interface InlayHint {
  readonly kind: HintKind;
  /** Offset that it is shown behind. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
  /** What writes it into the file; none for what cannot be written. */
  readonly edits: readonly TextEdit[];
}

/** In the order in which those at one place are shown. */
export const hintKinds = ['progress', 'type', 'owner', 'cycle', 'daysLeft'] as const;

export type HintKind = (typeof hintKinds)[number];

export interface HintContext extends GlanceContext {
  readonly reading: Reading;
}

/** The hint of one kind for a part, where there is one. */
export type Hinter = (part: AnyPart, context: HintContext) => readonly Omit<InlayHint, 'kind'>[];

const hinters: Readonly<Record<HintKind, Hinter>> = { progress, type, owner, cycle, daysLeft };

/**
 * @param within only hints at its offsets, ends included
 * @param wanted the kinds to show
 */
export function inlayHints(
  reading: Reading,
  within: Range,
  wanted: ReadonlySet<HintKind>,
  context: GlanceContext,
): readonly InlayHint[] {
  // By what is shown where: a part that an alias uses again is written once.
  const hints = new Map<string, InlayHint>();
  const kinds = hintKinds.filter(kind => wanted.has(kind));
  if (kinds.length === 0) return [];
  walk(reading.document, part => {
    if (part.range.end < within.start || part.range.start > within.end) return;
    for (const kind of kinds) {
      for (const hint of hinters[kind](part, { ...context, reading })) {
        if (hint.at < within.start || hint.at > within.end) continue;
        hints.set(`${hint.at} ${kind}`, { kind, ...hint });
      }
    }
  });
  return [...hints.values()].sort((a, b) => a.at - b.at);
}
