// All words of all languages, made ready: the bundles hold what this module exports, not how it is made.
import { english } from './en.ts';
import { groupsOf } from './lists.ts';
import { chinese } from './zh.ts';

/** Where languages share a word, the last counts. */
export const groups = [...groupsOf(english), ...groupsOf(chinese)];
