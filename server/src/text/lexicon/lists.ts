// How the word lists are written, and what they come to: running text with commas, so that they can be read and extended at a glance.
import { type Form, formsOf, pluralOf } from './forms.ts';

export interface WordLists<Tag extends string> {
  /** English verbs in their base form; the others are derived. Of a phrase, the first word is the verb. */
  readonly verbs?: Readonly<Partial<Record<Tag, string>>>;
  /** English nouns in the singular; the plural is derived. Of a phrase, the last word is the noun. */
  readonly nouns?: Readonly<Partial<Record<Tag, string>>>;
  /** Words and phrases as they stand, and all Chinese ones (simplified). */
  readonly words?: Readonly<Partial<Record<Tag, string>>>;
}

/** Words that are alike, parted by commas; what they are, parted by spaces. Of thousands of words, some hundreds differ. */
export type Group = readonly [tags: string, forms: string, words: string];

/** The words of the lists in all their forms, each in one group. Plain data. */
export function groupsOf<Tag extends string>(lists: WordLists<Tag>): readonly Group[] {
  const kinds = new Map<string, { readonly tags: Tag[]; readonly forms: Form[] }>();
  const add = (word: string, tag: Tag, form?: Form) => {
    const kind = kinds.get(word) ?? { tags: [], forms: [] };
    if (!kind.tags.includes(tag)) kind.tags.push(tag);
    if (form && !kind.forms.includes(form)) kind.forms.push(form);
    kinds.set(word, kind);
  };
  each(lists.verbs, (verb, tag) => {
    for (const [form, word] of formsOf(verb)) add(word, tag, form);
  });
  each(lists.nouns, (noun, tag) => {
    for (const word of [noun, pluralOf(noun)]) add(word, tag);
  });
  each(lists.words, (word, tag) => add(word, tag));
  const groups = new Map<string, Group>();
  for (const [word, kind] of kinds) {
    const [tags, forms] = [kind.tags.join(' '), kind.forms.join(' ')];
    const others = groups.get(`${tags},${forms}`)?.[2];
    groups.set(`${tags},${forms}`, [tags, forms, others === undefined ? word : `${others},${word}`]);
  }
  return [...groups.values()];
}

/** The words and phrases of a list: `improve, focus on`. */
export function words(list: string): readonly string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
}

function each<Tag extends string>(
  lists: Readonly<Partial<Record<Tag, string>>> | undefined,
  visit: (word: string, tag: Tag) => void,
) {
  for (const [tag, list] of Object.entries(lists ?? {}) as [Tag, string][])
    for (const word of words(list)) visit(word, tag);
}
