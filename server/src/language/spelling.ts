// How far apart two words are when fingers slip.

/**
 * The known word that most likely was meant; nothing where none is near. Case and the sign between the parts of a word
 * count for nothing; in a short word one slip is the most.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const typed = plain(word);
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const one of known) {
    const far = typingDistance(typed, plain(one));
    const most = Math.min(one.length, typed.length) > 4 ? 2 : 1;
    if (far <= most && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { word: one, far };
  }
  return best?.word;
}

/** Letters added, left out, mistaken, or typed in the wrong order. Words far apart in length are not compared: Infinity. */
export function typingDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
