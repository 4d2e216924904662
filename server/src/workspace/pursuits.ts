// Which files speak of what somebody asked for by words, such as a north star. Nothing is kept of words that nobody asked for.
import { plainOf } from '../text/plain.ts';
import { Changes } from './changes.ts';
import type { FileFacts } from './facts.ts';
import { labels } from './labels.ts';
import { ofPiece } from './of-piece.ts';

export class Pursuits {
  readonly #files = new Map<string, Set<FileFacts>>();
  readonly #changes = new Changes();

  add(file: FileFacts): void {
    for (const [words, files] of this.#files) {
      if (!speaksOf(file, words)) continue;
      this.#changes.note(words, files.size > 0);
      files.add(file);
    }
  }

  remove(file: FileFacts): void {
    for (const [words, files] of this.#files) if (files.delete(file)) this.#changes.note(words, true);
  }

  /** Leaves out what nobody asks for any more, such as every wording that was typed on the way to the last. */
  forget(isAsked: (label: string) => boolean): void {
    for (const words of this.#files.keys()) if (!isAsked(labels.pursuit(words))) this.#files.delete(words);
  }

  /** Whether any file speaks of it in the title or the metric of an objective or a key result. */
  isPursued(words: string, all: Iterable<FileFacts>): boolean {
    let files = this.#files.get(words);
    if (!files) {
      files = new Set([...all].filter(file => speaksOf(file, words)));
      this.#files.set(words, files);
    }
    return files.size > 0;
  }

  /** The labels of what is now pursued, or pursued no longer, since this was asked last. */
  takeChanged(): readonly string[] {
    return this.#changes.take(words => (this.#files.get(words)?.size ?? 0) > 0).map(labels.pursuit);
  }
}

/** One of its titles has at least half of the words; of pairs of characters a third, since many of them join two words. */
function speaksOf({ pieces }: FileFacts, words: string): boolean {
  const wanted = piecesOf(words);
  const enough = wanted.length / (/\p{Script=Han}/u.test(words) ? 3 : 2);
  return pieces.some(piece =>
    spoken(piece).some(text => wanted.filter(one => text.includes(one)).length >= enough),
  );
}

const spoken = ofPiece(({ parts }): readonly string[] =>
  parts.flatMap(({ thing, title, metric = '' }) =>
    thing === 'objective' || thing === 'key_result' ? [plainOf(`${title} ${metric}`)] : [],
  ),
);

/** Words without their plural, and of Chinese every two characters that stand together: it has no blanks between words. */
function piecesOf(words: string): readonly string[] {
  const found = plainOf(words).match(/\p{Script=Han}+|[\p{L}\p{N}]{3,}/gu) ?? [];
  const pieces = found.flatMap(word =>
    /\p{Script=Han}/u.test(word)
      ? Array.from(word.slice(1), (_, index) => word.slice(index, index + 2))
      : small.has(word)
        ? []
        : [word.replace(/(?<=[^s]{2})s$/, '')],
  );
  return [...new Set(pieces)];
}

const small = new Set('the and for with our that who per each'.split(' '));
