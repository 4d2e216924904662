// Where the alignment begins: the objectives that serve nothing, so that from them all others can be come by.
import { levelOrder } from '../rules/level-order.ts';
import { graphOf } from './alignment-graph.ts';
import { circlesIn } from './circles.ts';
import type { PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';

export interface Tops {
  /** Those of the highest level that there is; all, where no levels are told. */
  readonly roots: readonly PartFacts[];
  /** Those below: something above is wanted for them. */
  readonly unaligned: readonly PartFacts[];
}

/**
 * File by file in the order of their URIs. What serves only itself, by way of others, serves nothing: of such a circle the
 * first objective stands for all. References that lead nowhere do not count.
 */
export function topsOf(index: WorkspaceIndex): Tops {
  const { objectives, served } = graphOf(index);
  const circles = circlesIn(objectives, served);
  const closed = new Set([...circles.values()].filter(circle => [...circle].every(staysIn(circle))));
  const tops = objectives.filter(part => {
    const circle = circles.get(part);
    // The first is met first, and its circle counts no more after that.
    return circle ? closed.delete(circle) : served(part).length === 0;
  });
  const highest = tops.reduce((rank, part) => Math.min(rank, rankOf(part)), levelOrder.length);
  return {
    roots: tops.filter(part => rankOf(part) === highest),
    unaligned: tops.filter(part => rankOf(part) !== highest),
  };

  function staysIn(circle: ReadonlySet<PartFacts>): (part: PartFacts) => boolean {
    return part => served(part).every(other => circle.has(other));
  }
}

/** Without a level after all levels. */
function rankOf({ level }: PartFacts): number {
  return level === undefined ? levelOrder.length : levelOrder.indexOf(level);
}
