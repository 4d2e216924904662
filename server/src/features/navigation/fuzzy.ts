// How well a few typed letters fit a text: all of them in their order, best at the beginnings of words and side by side.

/** A score above 0, higher for the better; undefined where the text does not have all letters of the query in their order. */
export type Fit = (text: string) => number | undefined;

/** Case and width do not matter, blanks in the query neither. Each Chinese character is a word of its own. */
export function fitOf(query: string): Fit {
  const wanted = folded(query).replace(/\s/g, '');
  return text => {
    const letters = folded(text.length > longest ? text.slice(0, longest) : text);
    if (!hasInOrder(letters, wanted)) return undefined;
    // Of two that fit alike, the shorter one is likelier to be meant.
    return wanted === '' ? 1 : bestScore(letters, wanted) - letters.length / (longest * 10);
  };
}

/** Letters of a text that are looked at. */
const longest = 200;

/** Added to a letter right behind the one before it in the query, and to one further on. */
const together = 4;
const apart = -1;

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

function hasInOrder(letters: string, wanted: string): boolean {
  let from = 0;
  for (let i = 0; i < wanted.length; i++) {
    from = letters.indexOf(wanted.charAt(i), from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** A place of the last letter so far, with the best score of all ways to get there. */
interface Step {
  readonly at: number;
  readonly score: number;
}

/** The best over all ways to find the wanted letters, letter by letter of the query. */
function bestScore(letters: string, wanted: string): number {
  // Just before the text, so that its very first letter counts as one beside, and any other is free.
  let steps: readonly Step[] = [{ at: -1, score: -apart }];
  for (const letter of wanted) {
    const next: Step[] = [];
    // Both lists go up: `before` is the best of the steps that end further on the left than right beside.
    let [known, before] = [0, Number.NEGATIVE_INFINITY];
    for (let at = letters.indexOf(letter); at >= 0; at = letters.indexOf(letter, at + 1)) {
      for (; known < steps.length && (steps[known] as Step).at < at - 1; known++)
        before = Math.max(before, (steps[known] as Step).score);
      const beside = steps[known]?.at === at - 1 ? (steps[known] as Step).score : Number.NEGATIVE_INFINITY;
      const score = Math.max(beside + together, before + apart) + worth(letters, at);
      if (score > Number.NEGATIVE_INFINITY) next.push({ at, score });
    }
    steps = next;
  }
  return steps.reduce((best, { score }) => Math.max(best, score), 0);
}

/** A letter is worth more where a word begins. */
function worth(letters: string, at: number): number {
  return isHan.test(letters.charAt(at)) || !isWordLetter.test(letters.charAt(at - 1)) ? 4 : 1;
}

const isHan = /\p{Script=Han}/u;
const isWordLetter = /[\p{L}\p{N}]/u;
