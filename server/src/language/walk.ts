// The way through a document: every part once, parents before children, in the order of the language.
import type { AnyPart } from './model.ts';

export function walk(part: AnyPart, visit: (part: AnyPart) => void): void {
  visit(part);
  if (isLeaf[part.thing]) return;
  for (const child of childrenOf(part)) walk(child, visit);
}

const isLeaf: Readonly<Partial<Record<AnyPart['thing'], true>>> = {
  north_star: true,
  initiative: true,
  milestone: true,
  step: true,
  check_in: true,
};

export function childrenOf(part: AnyPart): readonly AnyPart[] {
  switch (part.thing) {
    case 'document':
      return [...(part.north_star ? [part.north_star] : []), ...part.objectives, ...part.kpis];
    case 'objective':
      return [...part.check_ins, ...part.key_results, ...part.initiatives];
    case 'key_result':
      return [...part.milestones, ...part.plan, ...part.check_ins, ...part.initiatives];
    case 'kpi':
      return part.check_ins;
    default:
      return [];
  }
}
