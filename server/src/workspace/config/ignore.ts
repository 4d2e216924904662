// Which files a configuration leaves alone. A pattern is compared piece by piece, never made a regular expression: the
// file is a stranger's, and no pattern may take long.

/**
 * `*` and `?` stand for any characters, or one, in a name; `**` for any folders. A pattern with a slash inside is seen
 * from the folder of the configuration, one without is any file or folder of that name; what lies in such a folder is
 * left alone too.
 * @param path from the folder of the configuration, with `/`
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const names = path.split('/');
  return patterns.some(pattern => {
    const pieces = piecesOf(pattern);
    return pieces.length > 0 && leads(pieces, names);
  });
}

function piecesOf(pattern: string): readonly string[] {
  const isAnchored = /^\.?\/|\/(?=[^/])/.test(pattern);
  const pieces = pattern.split('/').filter(piece => piece !== '' && piece !== '.');
  return isAnchored || pieces.length === 0 ? pieces : ['**', ...pieces];
}

/** Whether the pieces match the path, or the way to a folder that it lies in. */
function leads(pieces: readonly string[], names: readonly string[]): boolean {
  // reached[n]: the pieces so far match the first n names.
  let reached = names.map((_, index) => index === 0).concat(false);
  for (const [index, piece] of pieces.entries()) {
    if (piece === '**') {
      const from = reached.indexOf(true);
      // At the end it wants something to be there: `drafts/**` is what lies in drafts.
      const first = from < 0 ? Number.POSITIVE_INFINITY : from + (index === pieces.length - 1 ? 1 : 0);
      reached = reached.map((_, at) => at >= first);
    } else {
      reached = reached.map(
        (_, at) => at > 0 && reached[at - 1] === true && named(names[at - 1] ?? '', piece),
      );
    }
  }
  return reached.includes(true);
}

/** Whether a name is like a pattern with `*` and `?`. Each star is given as little as goes on matching. */
function named(name: string, pattern: string): boolean {
  let [at, piece] = [0, 0];
  let star: { readonly piece: number; at: number } | undefined;
  while (at < name.length) {
    if (pattern[piece] === '*') star = { piece: ++piece, at };
    else if (piece < pattern.length && (pattern[piece] === '?' || pattern[piece] === name[at]))
      [at, piece] = [at + 1, piece + 1];
    else if (star) [at, piece] = [++star.at, star.piece];
    else return false;
  }
  return /^\**$/.test(pattern.slice(piece));
}
