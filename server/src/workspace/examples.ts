// What a rule's example sees around it: the files that stand beside it, and nothing where there are none.
import type { Surroundings } from '../rules/surroundings.ts';
import { factsOf } from './facts.ts';
import { WorkspaceIndex } from './index.ts';
import { snapshotOf } from './snapshot.ts';
import { viewFrom } from './view.ts';

/** @param files by their paths from the folder of the example; they are all that there are */
export function aroundExample(text: string, files?: Readonly<Record<string, string>>): Surroundings {
  const index = new WorkspaceIndex();
  const own = snapshotOf(`${root}example.okr.yaml`, text);
  index.put(own);
  for (const [path, other] of Object.entries(files ?? {}))
    index.put(snapshotOf(root + encodeURI(path), other));
  index.isComplete = files !== undefined;
  return viewFrom(factsOf(own), index);
}

const root = 'file:///okr/';
