// What the language configuration does while a person types: the next line, and what is one word.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keysOf, type ThingName, thingOf, things } from '../../server/src/language/schema.ts';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly indent: 'none'; readonly appendText: string };
  }[];
}

const file = new URL('../../syntaxes/okr.language-configuration.json', import.meta.url);
const { wordPattern, onEnterRules } = JSON.parse(readFileSync(file, 'utf8')) as Configuration;

describe('Enter', () => {
  test.each([
    ['begins a list', '    key_results:', '      - '],
    ['begins a list after a comment', 'objectives:  # this quarter', '  - '],
    ['begins a list in an item', '  - check_ins:', '      - '],
    ['goes on with the fields of an item', '  - id: win', '    '],
    ['goes on with the fields of an item whose value is missing', '  - title:', '    '],
    ['begins the next line in braces', '      - { date: 2026-02-16, value: 75 }', '      - '],
    ['begins the next of a list of words', '      - company#win', '      - '],
    ['goes into a block text', '    note: |', '      '],
    ['goes into a block text of an item', '  - note: >-', '      '],
    ['goes into the north star', 'north_star:', '  '],
    ['stays with the fields', '    owner: dana', '    '],
    ['stays where a value is missing: most fields hold one value', '    owner:', '    '],
    ['stays with the fields after the last in braces', 'north_star: { title: Teams }', ''],
    ['stays in an item that is not begun', '  - ', '  '],
  ])('%s', (_, line, next) => {
    expect(enter(line)).toBe(next);
  });

  test('in the middle of a line only breaks it', () => {
    expect(enter('      - company#win', ' and more')).toBe('      ');
  });

  test.each((Object.keys(things) as ThingName[]).flatMap(name => Object.keys(thingOf(name).lists)))(
    'begins a list under %s',
    list => {
      expect(enter(`  ${list}:`)).toBe('    - ');
    },
  );

  test('begins no list under a field with one value', () => {
    const single = keysOf('key_result').filter(key => ['title', 'target', 'status', 'owner'].includes(key));
    expect(single.map(key => enter(`${key}:`))).toEqual(single.map(() => ''));
  });
});

test.each([
  ['- id: KR1.1', ['id', 'KR1.1']],
  ['aligns_to: company#first-choice/kr_2', ['aligns_to', 'company', 'first-choice', 'kr_2']],
  ['将结账步骤转化率从42%提升到55%。', ['将结账步骤转化率从', '42', '提升到', '55']],
  ['aligns_to: 增长-2', ['aligns_to', '增长-2']],
  ['title: Élan, naïveté.', ['title', 'Élan', 'naïveté']],
])('the words of %s', (text, words) => {
  expect(text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`))).toEqual(words);
});

/** The line that Enter begins, up to the cursor. */
function enter(before: string, after = ''): string {
  const rule = onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(before) && (!afterText || new RegExp(afterText).test(after)),
  );
  return `${/^\s*/.exec(before)?.[0]}${rule?.action.appendText ?? ''}`;
}
