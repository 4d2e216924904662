// The tree by alignment as JSON: a contract, described in docs/command-line.md, as that of the tree by file.
import type { Objective } from '../../language/model.ts';
import { formatDay } from '../../language/period.ts';
import { supportersOf } from '../../workspace/alignment.ts';
import { topsOf } from '../../workspace/alignment-tops.ts';
import { factsOf, type PartFacts } from '../../workspace/facts.ts';
import { partIn } from '../../workspace/places.ts';
import type { Configured } from '../configs.ts';
import type { Input } from '../inputs.ts';
import type { Terminal } from '../terminal.ts';
import { type Context, head, keyResultJson, objectiveJson } from './tree-json.ts';

export function alignmentJson(
  { files, service }: Pick<Configured, 'files' | 'service'>,
  { today }: Terminal,
): string {
  const index = service.index();
  const inputs = new Map(files.map(file => [factsOf(file.snapshot), file]));
  const told = new Set<PartFacts>();

  /** All of an objective where it comes first; where it comes again, what it is called. */
  const aligned = (facts: PartFacts): readonly object[] => {
    const input = inputs.get(facts.file);
    const objective = input && writtenAs(facts, input);
    if (!objective) return [];
    const { path, snapshot } = input;
    const context = { snapshot, settings: service.settingsFor(snapshot.uri).progress, today };
    if (told.has(facts)) return [{ file: path, ...head(objective, context), repeated: true }];
    told.add(facts);
    return [{ file: path, ...whole(objective, facts, context) }];
  };
  const whole = (objective: Objective, facts: PartFacts, context: Context) => ({
    ...objectiveJson(objective, context),
    supported_by: supportersOf(index, facts).flatMap(aligned),
    key_results: objective.key_results.map(keyResult => {
      const result = partIn(facts.file, keyResult);
      return {
        ...keyResultJson(keyResult, context),
        supported_by: result ? supportersOf(index, result).flatMap(aligned) : [],
      };
    }),
  });

  const { roots, unaligned } = topsOf(index);
  const report = {
    version: 1,
    today: formatDay(today),
    objectives: roots.flatMap(aligned),
    unaligned: unaligned.flatMap(aligned),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function writtenAs(facts: PartFacts, { snapshot }: Input): Objective | undefined {
  return snapshot.reading.document.objectives.find(objective => partIn(facts.file, objective) === facts);
}
