// All words of all languages in one lexicon: a sentence may mix them.
import { groups } from './groups.built.ts';
import { lexiconOf } from './lexicon.ts';
import type { Tag } from './tags.ts';

export const vocabulary = lexiconOf<Tag>(groups);
