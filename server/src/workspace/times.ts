// At which times each level of the organisation has objectives, in all files.
import { Changes } from './changes.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import { labels, timeOf } from './labels.ts';
import { ofPiece } from './of-piece.ts';

export class Times {
  /** By level and then by time, the files that have such objectives. */
  readonly #levels = new Map<string, Map<string, Set<FileFacts>>>();
  readonly #changes = new Changes();

  add(file: FileFacts): void {
    for (const { level, time } of placesIn(file)) {
      const times = this.#levels.get(level) ?? new Map<string, Set<FileFacts>>();
      const files = times.get(time) ?? new Set<FileFacts>();
      this.#changes.note(`${level} ${time}`, files.size > 0);
      this.#levels.set(level, times.set(time, files.add(file)));
    }
  }

  remove(file: FileFacts): void {
    for (const { level, time } of placesIn(file)) {
      const times = this.#levels.get(level);
      const files = times?.get(time);
      if (!files?.delete(file)) continue;
      this.#changes.note(`${level} ${time}`, true);
      if (files.size === 0) times?.delete(time);
    }
  }

  /** One objective of the level for each time at which it has any. */
  *of(level: string): Iterable<PartFacts> {
    for (const [time, [file]] of this.#levels.get(level) ?? []) {
      const isSo = (part: PartFacts) =>
        part.thing === 'objective' && part.level === level && timeOf(part) === time;
      const part = file?.parts.find(isSo);
      if (part) yield part;
    }
  }

  /** The labels of levels that have come upon a time or lost one since this was asked last. */
  takeChanged(): readonly string[] {
    const changed = this.#changes.take(place => {
      const [level = '', ...time] = place.split(' ');
      return this.#levels.get(level)?.has(time.join(' ')) ?? false;
    });
    return [...new Set(changed.map(place => labels.times(place.replace(/ .*/s, ''))))];
  }
}

interface Placed {
  readonly level: string;
  readonly time: string;
}

function placesIn({ pieces }: FileFacts): readonly Placed[] {
  return pieces.flatMap(placesOf);
}

const placesOf = ofPiece(({ parts }): readonly Placed[] =>
  parts.flatMap(part =>
    part.thing === 'objective' && part.level ? [{ level: part.level, time: timeOf(part) }] : [],
  ),
);
