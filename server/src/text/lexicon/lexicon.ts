// What a word can be, looked up by the word.
import { listIn } from '../../language/list-in.ts';
import type { Form } from './forms.ts';
import { type Group, groupsOf, type WordLists } from './lists.ts';

export interface Entry<Tag extends string> {
  readonly tags: ReadonlySet<Tag>;
  readonly forms: ReadonlySet<Form>;
}

export interface Lexicon<Tag extends string> {
  readonly entries: ReadonlyMap<string, Entry<Tag>>;
  /** How many words the longest phrase has that begins with a Latin word. */
  readonly phrases: ReadonlyMap<string, number>;
  /** The Chinese entries by their first character, the longest first. */
  readonly han: ReadonlyMap<string, readonly string[]>;
}

export const lexicon = <Tag extends string>(lists: WordLists<Tag>): Lexicon<Tag> =>
  lexiconOf(groupsOf(lists));

/** Where a word is in several groups, the last counts. Thousands of words come by here at every start. */
export function lexiconOf<Tag extends string>(groups: readonly Group[]): Lexicon<Tag> {
  const entries = new Map<string, Entry<Tag>>();
  const phrases = new Map<string, number>();
  const han = new Map<string, string[]>();
  for (const [tags, forms, words] of groups) {
    const entry = { tags: setOf<Tag>(tags), forms: setOf<Form>(forms) };
    for (const word of words.split(',')) {
      if (word >= firstHan && !entries.has(word)) listed(han, word);
      else if (word.includes(' ')) noted(phrases, word);
      entries.set(word, entry);
    }
  }
  for (const list of han.values()) list.sort((a, b) => b.length - a.length);
  return { entries, phrases, han };
}

const setOf = <T extends string>(names: string): ReadonlySet<T> =>
  new Set(names === '' ? [] : (names.split(' ') as T[]));

/** A few words begin with the same character: they are looked through sooner than a tree of thousands is grown. */
function listed(han: Map<string, string[]>, word: string) {
  listIn(han, word.charAt(0)).push(word);
}

function noted(phrases: Map<string, number>, phrase: string) {
  const words = phrase.split(' ');
  const [first = ''] = words;
  if (words.length > (phrases.get(first) ?? 0)) phrases.set(first, words.length);
}

/** Whatever is Latin comes before it. */
const firstHan = '\u2e80';

export const isHan = (text: string) => /^\p{Script=Han}/u.test(text);
