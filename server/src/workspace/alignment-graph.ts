// The alignment of all objectives as one graph, made once as long as no file changes: for what looks at all of it.
import { isObjective, type Step, stepsFrom, supporter, supportersOf } from './alignment.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';

/** Between objectives: one whose key result serves or is served does so, or is so, itself. None serves itself. */
export interface AlignmentGraph {
  /** File by file in the order of their URIs. */
  readonly objectives: readonly PartFacts[];
  /** What an objective serves. */
  served(objective: PartFacts): readonly PartFacts[];
  /** What serves it. */
  serving(objective: PartFacts): readonly PartFacts[];
}

export function graphOf(index: WorkspaceIndex): AlignmentGraph {
  const files = index.files();
  let graph = known.get(files);
  if (!graph) {
    graph = graphIn(index, files);
    known.set(files, graph);
  }
  return graph;
}

/** The objectives that hang on a part, nearest first and each once. On a key result hangs less than on its objective. */
export function belowOf(index: WorkspaceIndex, part: PartFacts): readonly Step[] {
  const { serving } = graphOf(index);
  const own = supporter(part);
  const first = part === own ? serving(part) : supportersOf(index, part);
  return stepsFrom([part, own], each => (each === part ? first : each === own ? none : serving(each)));
}

/** By the list of files, which is another as soon as one of them is. */
const known = new WeakMap<readonly FileFacts[], AlignmentGraph>();

const none: readonly PartFacts[] = [];

function graphIn(index: WorkspaceIndex, files: readonly FileFacts[]): AlignmentGraph {
  const above = new Map<PartFacts, Set<PartFacts>>();
  const below = new Map<PartFacts, Set<PartFacts>>();
  for (const reference of files.flatMap(({ references }) => references)) {
    if (reference.field !== 'aligns_to') continue;
    const from = supporter(reference.from);
    for (const target of index.resolve(reference).targets) {
      const to = supporter(target);
      if (!isObjective(to) || to === from) continue;
      add(above, from, to);
      add(below, to, from);
    }
  }
  return {
    objectives: files.flatMap(({ parts }) => parts.filter(isObjective)),
    served: objective => [...(above.get(objective) ?? none)],
    serving: objective => [...(below.get(objective) ?? none)],
  };
}

function add(edges: Map<PartFacts, Set<PartFacts>>, from: PartFacts, to: PartFacts): void {
  const known = edges.get(from);
  if (known) known.add(to);
  else edges.set(from, new Set([to]));
}
