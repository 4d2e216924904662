// Finding parts in all files by a few letters of their title, id or owner.
import type { Range } from '../../language/range.ts';
import type { FileFacts, IndexedThing, PartFacts } from '../../workspace/facts.ts';
import { type Fit, fitOf } from './fuzzy.ts';

export interface FoundSymbol {
  readonly thing: IndexedThing;
  /** The title; behind it the id or owner where the query is found there: editors filter by the name once more. */
  readonly name: string;
  /** What it stands in: the objective of a key result, the document of an objective. */
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

/** Best first. Each word of the query may be found elsewhere: `dana refunds`. An empty query finds everything. */
export function findSymbols(files: Iterable<FileFacts>, query: string, limit = 256): readonly FoundSymbol[] {
  const words = query
    .split(/\s+/)
    .filter(word => word !== '')
    .map(fitOf);
  const found: { part: PartFacts; match: Match }[] = [];
  for (const { parts } of files) {
    for (const part of parts) {
      const match = matchOf(part, words);
      if (match) found.push({ part, match });
      if (words.length === 0 && found.length === limit) return found.map(symbolOf);
    }
  }
  return found
    .sort((a, b) => b.match.score - a.match.score)
    .slice(0, limit)
    .map(symbolOf);
}

interface Match {
  readonly score: number;
  /** What beside the title the words were found in. */
  readonly beside: readonly string[];
}

function matchOf(part: PartFacts, words: readonly Fit[]): Match | undefined {
  const title = nameOf(part);
  const others = [part.id?.value ?? '', ...part.owners].filter(text => text !== '' && text !== title);
  let score = 0;
  const beside = new Set<string>();
  for (const word of words) {
    const inTitle = word(title);
    const [best] = others
      .map(text => ({ text, score: (word(text) ?? 0) * weightBeside }))
      .sort((a, b) => b.score - a.score);
    if (inTitle === undefined && !best?.score) return undefined;
    if (inTitle === undefined && best) beside.add(best.text);
    score += Math.max(inTitle ?? 0, best?.score ?? 0);
  }
  return { score, beside: [...beside] };
}

/** Between two that fit alike, the one with the words in its title comes first. */
const weightBeside = 0.9;

function symbolOf({ part, match }: { part: PartFacts; match: Match }): FoundSymbol {
  return {
    thing: part.thing,
    name: [nameOf(part), ...match.beside].join(' · '),
    container: part.parent ? nameOf(part.parent) : '',
    uri: part.file.uri,
    range: part.thing === 'document' ? { start: 0, end: 0 } : part.at,
  };
}

function nameOf({ thing, title, id, address, file }: PartFacts): string {
  if (title !== '') return title;
  return (thing === 'document' ? file.name : id?.value) ?? address ?? '…';
}
