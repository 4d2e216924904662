// English verbs that no list has, known by their place: `Rotate all tokens`, `Showroom refurbished`. They are taken for outputs.
import type { Form } from './lexicon/forms.ts';
import type { Tag } from './lexicon/tags.ts';
import type { Word } from './sentence.ts';
import type { Span } from './statement.ts';

/** The verb that a clause has by its place, if its listed `words` hold none that could be it. */
export function unlistedVerb(
  clause: Span & { readonly plain: string },
  words: readonly Word[],
): Word | undefined {
  const isListed = ({ start, end }: Span) => words.some(word => word.start < end && start < word.end);
  for (const [pattern, form, tags] of places) {
    const found = pattern.exec(clause.plain);
    const word = found?.groups?.verb;
    if (!found || !word) continue;
    const start = clause.start + found.index + found[0].indexOf(word);
    const span = { start, end: start + word.length };
    if (!isListed(span)) return { ...span, word, tags, forms: new Set([form]) };
  }
  return undefined;
}

const output: ReadonlySet<Tag> = new Set(['output', 'make']);
const activity: ReadonlySet<Tag> = new Set(['activity']);

const places: readonly (readonly [RegExp, Form, ReadonlySet<Tag>])[] = [
  // In front of an article or its like.
  [
    /^[^a-z\d]*(?<verb>[a-z]{3,20}(?:-[a-z]{2,12})?) (?:the|a|an|our|all|every|each|its|their|my)\s/,
    'base',
    output,
  ],
  [
    /^[^a-z\d]*(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|some|few)\b)(?<verb>[a-z]{3,20}) (?:out|up|down|off|over|back) [a-z]/,
    'base',
    output,
  ],
  // `delegate more`: how much of it, nobody says.
  [/^[^a-z\d]*(?<verb>[a-z]{3,20}) (?:more|less|better|harder)\s*$/, 'base', activity],
  // Behind what it is done to, and before nothing or a preposition.
  [
    /[a-z\d)] (?:fully |all )?(?<verb>[a-z]{3,16}ed)(?=\s*$|\s+(?:in|for|across|on|with|at|within|into|and|before|under)\s)/,
    'past',
    output,
  ],
];
