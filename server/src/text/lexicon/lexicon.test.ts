// How word lists become something to look words up in.
import { expect, test } from 'vitest';
import { lexicon, lexiconOf } from './lexicon.ts';
import { groupsOf } from './lists.ts';

test('a verb is known in its forms, and a phrase by its first word', () => {
  const { entries, phrases } = lexicon<'up'>({ verbs: { up: 'ship, scale up' } });
  expect([...entries].map(([word, { forms }]) => `${word}: ${[...forms].join(' ')}`)).toEqual([
    'ship: base',
    'scale up: base',
    'ships: s',
    'scales up: s',
    'shipped: past',
    'scaled up: past',
    'shipping: ing',
    'scaling up: ing',
  ]);
  expect(phrases.get('scaled')).toBe(2);
  expect(phrases.has('ship')).toBe(false);
});

test('a word of several lists is all of it, and words that are alike are one group', () => {
  expect(groupsOf<'good' | 'thing'>({ nouns: { good: 'sale', thing: 'order, sale' } })).toEqual([
    ['good thing', '', 'sale,sales'],
    ['thing', '', 'order,orders'],
  ]);
});

test('Chinese words are found by their first character, the longest first', () => {
  expect(lexicon<'up'>({ words: { up: '增, 增长率, 增长, grow' } }).han).toEqual(
    new Map([['增', ['增长率', '增长', '增']]]),
  );
});

test('of two groups with a word the last counts, and the word is listed once', () => {
  const { entries, han } = lexiconOf<'a' | 'b'>([
    ['a', '', '同,crm'],
    ['b', '', '同,crm'],
  ]);
  expect([...entries.values()].map(({ tags }) => [...tags])).toEqual([['b'], ['b']]);
  expect(han.get('同')).toEqual(['同']);
});
