// All words of all languages in one lexicon: a sentence may mix them.

import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tag } from './tags.ts';
import { chinese } from './zh.ts';

export const vocabulary: Lexicon<Tag> = {
  entries: new Map([...english.entries, ...chinese.entries]),
  longest: new Map([...english.longest, ...chinese.longest]),
  han: chinese.han,
};
