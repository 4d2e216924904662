// Texts before and after each edit.
import { describe, expect, test } from 'vitest';
import { edited, type Path, partAt, yaml } from '../../../test/support/edits.ts';
import {
  addField,
  addItem,
  type NewField,
  type NewItem,
  removeField,
  removeItem,
  setField,
  yamlText,
} from './edit.ts';
import type { AnyPart, Document } from './model.ts';

describe('a field is set', () => {
  const set = (text: string, key: string, value: string, path: Path = '') =>
    edited(text, path, (source, part) => setField(source, part, key, value));

  test.each<[string, string, string]>([
    ['a bare value', 'team: Growth\n', 'team: Sales\n'],
    ['a value with a comment behind', 'team: Growth   # since May\n', 'team: Sales   # since May\n'],
    ['a quoted value', `team: "Gro: wth" # since May\n`, 'team: Sales # since May\n'],
    ['a value on the next line', 'team:\n  Growth\nlevel: team\n', 'team:\n  Sales\nlevel: team\n'],
    ['a value over two lines', 'team: Growth\n  and more\nlevel: team\n', 'team: Sales\nlevel: team\n'],
    ['block text', 'team: |\n  Growth\n\n  # no comment\n\nlevel: team\n', 'team: Sales\n\nlevel: team\n'],
    ['null', 'team: ~\n', 'team: Sales\n'],
    ['an empty value', 'team:\nlevel: team\n', 'team: Sales\nlevel: team\n'],
    ['an empty value with spaces behind', 'team:   \nlevel: team\n', 'team: Sales\nlevel: team\n'],
    ['an empty value with a comment', 'team:   # who\nlevel: team\n', 'team: Sales   # who\nlevel: team\n'],
    ['an empty value at the end', 'level: team\nteam:', 'level: team\nteam: Sales'],
    ['an empty value before CRLF', 'team:\r\nlevel: team\r\n', 'team: Sales\r\nlevel: team\r\n'],
    ['an empty value in braces', '{ team: , level: team }', '{ team: Sales, level: team }'],
    ['an empty value before a brace', '{ level: team, team: }', '{ level: team, team: Sales }'],
    ['a key without a colon in braces', '{ team, level: team }', '{ team: Sales, level: team }'],
    ['a quoted key', '{"team":"Growth","level":"team"}', '{"team":Sales,"level":"team"}'],
    ['a full-width colon', 'team：\nlevel: team\n', 'team： Sales\nlevel: team\n'],
    ['a field that is not there', 'level: team\ncycle: 2026\n', 'level: team\ncycle: 2026\nteam: Sales\n'],
  ])('in place of %s', (_, before, after) => {
    expect(set(before, 'team', 'Sales')).toBe(after);
  });

  test.each<[string, string, string]>([
    ['a list in brackets', 'owner: [bo, cy]  # both\n', 'owner: dana  # both\n'],
    ['a list of lines', 'owner:\n  - bo\n  - cy\nnote: x\n', 'owner: dana\nnote: x\n'],
    ['a list at the column of its key', 'owner:\n- bo\n- cy\nnote: x\n', 'owner: dana\nnote: x\n'],
    [
      'a list with comments',
      'owner:   # who\n  # the first\n  - bo\n  - cy # the last\n',
      'owner: dana   # who\n  # the first # the last\n',
    ],
  ])('in place of %s', (_, before, after) => {
    expect(set(before, 'owner', 'dana')).toBe(after);
  });

  test('with quotes where braces want them', () => {
    expect(set('{ team: Growth }', 'team', 'Sales, Asia')).toBe(`{ team: 'Sales, Asia' }`);
    expect(set('team: Growth\n', 'team', 'Sales, Asia')).toBe('team: Sales, Asia\n');
  });

  test.each<[string, string, string]>([
    ['a new field', 'team: Growth\n', 'team: Growth\nowner: [ann, "@bo"]\n'],
    ['a single value', 'owner: cy   # for now\n', 'owner: [ann, "@bo"]   # for now\n'],
    ['a list of lines', 'owner:\n  - cy\n  - di\nnote: x\n', 'owner: [ann, "@bo"]\nnote: x\n'],
    ['braces', '{ owner: cy, note: x }', '{ owner: [ann, "@bo"], note: x }'],
  ])('several values: %s', (_, before, after) => {
    const several = edited(before, '', (source, part) => setField(source, part, 'owner', ['ann', '@bo']));
    expect(several).toBe(after.replaceAll('"', "'"));
  });
});

describe('a field is added', () => {
  test.each<[string, Path, NewField, string, string]>([
    [
      'first, where it begins the order',
      'objectives.0',
      ['id', 'win'],
      yaml`
        objectives:
          # about it
          - title: Win   # really
            why: Because
      `,
      yaml`
        objectives:
          # about it
          - id: win
            title: Win   # really
            why: Because
      `,
    ],
    [
      'in the middle, below the comment that is indented deeper',
      '',
      ['team', 'Growth'],
      'cycle: 2026   # when\n    # the whole year\n# who\nowner: dana\n',
      'cycle: 2026   # when\n    # the whole year\nteam: Growth\n# who\nowner: dana\n',
    ],
    ['last, without a line end', '', ['note', 'a: b'], 'cycle: 2026', `cycle: 2026\nnote: 'a: b'`],
    [
      'behind nested blocks',
      'objectives.0',
      [
        'check_ins',
        [
          [
            ['date', '2026-02-01'],
            ['value', '3'],
          ],
        ],
      ],
      yaml`
        objectives:
          - title: Win
            key_results:
              - title: Sell
                target: 3
                # - title: Buy

          - title: Lose
      `,
      yaml`
        objectives:
          - title: Win
            key_results:
              - title: Sell
                target: 3
                # - title: Buy
            check_ins:
              - date: 2026-02-01
                value: 3

          - title: Lose
      `,
    ],
    [
      'behind block text',
      'objectives.0',
      ['owner', 'dana'],
      yaml`
        objectives:
          - title: Win
            why: >-
              Because

              # of this

            note: x
      `,
      yaml`
        objectives:
          - title: Win
            why: >-
              Because

              # of this
            owner: dana

            note: x
      `,
    ],
    ['first in braces', '', ['cycle', '2026'], '{ team: Growth }', '{ cycle: 2026, team: Growth }'],
    [
      'middle in braces',
      '',
      ['team', 'a, b'],
      '{ cycle: 2026 , level: team }',
      `{ cycle: 2026, team: 'a, b' , level: team }`,
    ],
    [
      'last in braces',
      '',
      ['note', 'x'],
      '{\n  cycle: 2026, # when\n}',
      '{\n  cycle: 2026, note: x, # when\n}',
    ],
    [
      'behind an empty value in braces',
      '',
      ['team', 'x'],
      '{ cycle: , level: team }',
      '{ cycle:, team: x , level: team }',
    ],
    [
      'to empty braces',
      'objectives.0',
      ['title', 'Win'],
      'objectives: [{}]\n',
      'objectives: [{ title: Win }]\n',
    ],
    ['to empty braces with a comment', '', ['team', 'x'], '{ # who\n}', '{ team: x # who\n}'],
    [
      'list in braces',
      '',
      ['kpis', [[['title', 'Uptime']]]],
      '{ team: x }',
      '{ team: x, kpis: [{ title: Uptime }] }',
    ],
    [
      'below a dash that stands alone',
      'objectives.0',
      ['id', 'win'],
      'objectives:\n  - # it\n    title: Win\n',
      'objectives:\n  - # it\n    id: win\n    title: Win\n',
    ],
    ['in an empty file', '', ['cycle', '2026'], '', 'cycle: 2026\n'],
    ['below comments', '', ['cycle', '2026'], '# OKRs\n\n# of ours', '# OKRs\n\n# of ours\ncycle: 2026\n'],
    ['below comments with CRLF', '', ['cycle', '2026'], '# OKRs\r\n', '# OKRs\r\ncycle: 2026\r\n'],
    ['below the document marker', '', ['cycle', '2026'], '---\n# OKRs\n', '---\n# OKRs\ncycle: 2026\n'],
    ['behind a byte order mark', '', ['cycle', '2026'], '\ufeffteam: x\n', '\ufeffcycle: 2026\nteam: x\n'],
    ['below a byte order mark', '', ['team', 'x'], '\ufeffcycle: 2026\n', '\ufeffcycle: 2026\nteam: x\n'],
    [
      'to an item that is a mere text',
      'objectives.0',
      ['owner', 'dana'],
      'objectives:\n  - Win\n  - Lose\n',
      'objectives:\n  - title: Win\n    owner: dana\n  - Lose\n',
    ],
    [
      'to a text in brackets',
      'objectives.0',
      ['owner', 'dana'],
      'objectives: [Win, Lose]\n',
      'objectives: [{ title: Win, owner: dana }, Lose]\n',
    ],
    [
      'as the title of a mere text',
      'objectives.0',
      ['title', 'Gain'],
      'objectives:\n  - Win\n',
      'objectives:\n  - title: Gain\n',
    ],
  ])('%s', (_, path, field, before, after) => {
    expect(edited(before, path, (source, part) => addField(source, part, field))).toBe(after);
  });
});

describe('a field is removed', () => {
  const item = (...lines: string[]) => `objectives:\n${lines.join('\n')}\n`;

  test.each<[string, Path, string, string]>([
    ['behind the dash', 'objectives.0', item('  - why: x', '    title: Win'), item('  - title: Win')],
    [
      'behind the dash, with comments',
      'objectives.0',
      item('  - why: x # so', '    # big', '    title: Win'),
      item('  - # big', '    title: Win'),
    ],
    [
      'behind the dash, alone',
      'objectives.0',
      item('  - why: x', '  - title: Win'),
      item('  -', '  - title: Win'),
    ],
    ['behind the dash, alone with a comment', 'objectives.0', item('  - why: x  # so'), item('  -  # so')],
    [
      'in the middle',
      'objectives.0',
      item('  - title: Win', '    # y', '    why: x  # so', '', '    owner: bo'),
      item('  - title: Win', '    # y', '', '    owner: bo'),
    ],
    ['last', 'objectives.0', item('  - title: Win', '    why: x'), item('  - title: Win')],
    ['last without a line end', '', 'cycle: 2026\nwhy: x\nnote: y', 'cycle: 2026\nwhy: x\n'],
    [
      'of two lines',
      'objectives.0',
      item('  - title: Win', '    why: a', '      b', '    owner: bo'),
      item('  - title: Win', '    owner: bo'),
    ],
    [
      'of block text',
      'objectives.0',
      item('  - title: Win', '    why: |', '      # a', '      b', '', '    owner: bo'),
      item('  - title: Win', '', '    owner: bo'),
    ],
    [
      'with CRLF',
      'objectives.0',
      'objectives:\r\n  - title: Win\r\n    why: x\r\n    owner: bo\r\n',
      'objectives:\r\n  - title: Win\r\n    owner: bo\r\n',
    ],
    [
      'that is empty',
      'objectives.0',
      item('  - title: Win', '    why:   # ?', '    owner: bo'),
      item('  - title: Win', '    owner: bo'),
    ],
    [
      'first in braces',
      'objectives.0',
      'objectives: [{ why: x, title: Win }]',
      'objectives: [{ title: Win }]',
    ],
    [
      'middle in braces',
      'objectives.0',
      'objectives: [{ title: Win, why: x , owner: bo }]',
      'objectives: [{ title: Win, owner: bo }]',
    ],
    [
      'last in braces',
      'objectives.0',
      'objectives: [{ title: Win, why: x }]',
      'objectives: [{ title: Win }]',
    ],
    ['only one in braces', 'objectives.0', 'objectives: [{ why: x }]', 'objectives: [{}]'],
    [
      'before the last comma',
      'objectives.0',
      'objectives: [{ title: Win, why: x, }]',
      'objectives: [{ title: Win, }]',
    ],
    [
      'first in braces over lines',
      'objectives.0',
      'objectives: [{\n  why: x,  # so\n  title: Win }]',
      'objectives: [{\n  # so\n  title: Win }]',
    ],
    [
      'middle in braces over lines',
      'objectives.0',
      'objectives: [{ title: Win,\n  why: x,\n  # who, then\n  owner: bo }]',
      'objectives: [{ title: Win,\n  # who, then\n  owner: bo }]',
    ],
    [
      'before a comment and a comma',
      'objectives.0',
      'objectives: [{ why: x # so, so\n  , title: Win }]',
      'objectives: [{  # so, so\n   title: Win }]',
    ],
    [
      'last behind a comment',
      'objectives.0',
      'objectives: [{ title: Win, # first,\n  why: x # so\n}]',
      'objectives: [{ title: Win, # first,\n   # so\n}]',
    ],
  ])('%s', (_, path, before, after) => {
    expect(
      edited(before, path, (source, part) =>
        removeField(source, part, before.includes('note: y') ? 'note' : 'why'),
      ),
    ).toBe(after);
  });

  test('with the blocks and comments in it, and no others', () => {
    const before = yaml`
      objectives:
        - title: Win
          # how we know
          key_results:   # three
            # the first
            - title: Sell

            - title: Buy
              # and more
              target: 3   # or four
            # - title: Idle
          # who
          owner: bo
    `;
    const after = yaml`
      objectives:
        - title: Win
          # how we know
            # - title: Idle
          # who
          owner: bo
    `;
    expect(edited(before, 'objectives.0', (source, part) => removeField(source, part, 'key_results'))).toBe(
      after,
    );
  });

  test('not, where it is not there', () => {
    const text = 'cycle: 2026\n';
    expect(removeField({ text }, partAt(text, ''), 'team')).toEqual([]);
  });
});

describe('an item is added', () => {
  const sell: NewItem = [
    ['title', 'Sell'],
    ['target', '3'],
  ];

  test.each<[string, Path, string, string]>([
    [
      'to a list that is indented',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n      - title: Buy   # now\n    note: x\n',
      'objectives:\n  - title: Win\n    key_results:\n      - title: Buy   # now\n      - title: Sell\n        target: 3\n    note: x\n',
    ],
    [
      'to a list at the column of its key',
      'objectives.0',
      'objectives:\n- title: Win\n  key_results:\n  - title: Buy\n  note: x\n',
      'objectives:\n- title: Win\n  key_results:\n  - title: Buy\n  - title: Sell\n    target: 3\n  note: x\n',
    ],
    [
      'behind nested blocks and comments',
      'objectives.0',
      yaml`
        objectives:
          - title: Win
            key_results:
              - title: Buy
                check_ins:
                  - { date: 2026-02-01, value: 3 }   # first
                  # - { date: 2026-03-01, value: 4 }

                # what else
              # another
            note: x
      `,
      yaml`
        objectives:
          - title: Win
            key_results:
              - title: Buy
                check_ins:
                  - { date: 2026-02-01, value: 3 }   # first
                  # - { date: 2026-03-01, value: 4 }

                # what else
              - title: Sell
                target: 3
              # another
            note: x
      `,
    ],
    [
      'in brackets',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: [{ title: Buy } ]  # c\n',
      'objectives:\n  - title: Win\n    key_results: [{ title: Buy }, { title: Sell, target: 3 } ]  # c\n',
    ],
    [
      'in brackets over lines',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: [\n      { title: Buy }, # c\n    ]\n',
      'objectives:\n  - title: Win\n    key_results: [\n      { title: Buy }, { title: Sell, target: 3 }, # c\n    ]\n',
    ],
    [
      'as its neighbours are, in braces',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n      - { title: Buy }\n',
      'objectives:\n  - title: Win\n    key_results:\n      - { title: Buy }\n      - { title: Sell, target: 3 }\n',
    ],
    [
      'to empty brackets',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: []   # none yet\n',
      'objectives:\n  - title: Win\n    key_results:   # none yet\n      - title: Sell\n        target: 3\n',
    ],
    [
      'to empty brackets around a comment',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: [ # none\n    ]\n',
      'objectives:\n  - title: Win\n    key_results: [ { title: Sell, target: 3 } # none\n    ]\n',
    ],
    [
      'to empty brackets in braces',
      'objectives.0',
      'objectives:\n  - { title: Win, key_results: [] }\n',
      'objectives:\n  - { title: Win, key_results: [{ title: Sell, target: 3 }] }\n',
    ],
    [
      'behind a key with nothing',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n    note: x\n',
      'objectives:\n  - title: Win\n    key_results:\n      - title: Sell\n        target: 3\n    note: x\n',
    ],
    [
      'behind a key with a comment',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: # soon\n',
      'objectives:\n  - title: Win\n    key_results: # soon\n      - title: Sell\n        target: 3\n',
    ],
    [
      'behind a key with nothing, in braces',
      'objectives.0',
      'objectives:\n  - { title: Win, key_results: }\n',
      'objectives:\n  - { title: Win, key_results: [{ title: Sell, target: 3 }] }\n',
    ],
    [
      'behind an item that is still empty',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n      - # soon\n',
      'objectives:\n  - title: Win\n    key_results:\n      - # soon\n      - title: Sell\n        target: 3\n',
    ],
    [
      'to a list that is missing',
      'objectives.0',
      'objectives:\n  - title: Win\n    note: x',
      'objectives:\n  - title: Win\n    note: x\n    key_results:\n      - title: Sell\n        target: 3',
    ],
    [
      'to a list that is missing, at the column of its key',
      'objectives.0',
      'objectives:\n- title: Win\n',
      'objectives:\n- title: Win\n  key_results:\n  - title: Sell\n    target: 3\n',
    ],
    [
      'without a line end',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n      - title: Buy',
      'objectives:\n  - title: Win\n    key_results:\n      - title: Buy\n      - title: Sell\n        target: 3',
    ],
    [
      'with CRLF',
      'objectives.0',
      'objectives:\r\n  - title: Win\r\n    key_results:\r\n      - title: Buy\r\n',
      'objectives:\r\n  - title: Win\r\n    key_results:\r\n      - title: Buy\r\n      - title: Sell\r\n        target: 3\r\n',
    ],
    [
      'in steps of four',
      'objectives.0',
      'objectives:\n    -   title: Win\n',
      'objectives:\n    -   title: Win\n        key_results:\n            -   title: Sell\n                target: 3\n',
    ],
    [
      'not to text',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results: soon\n',
      'objectives:\n  - title: Win\n    key_results: soon\n',
    ],
    [
      'not to fields without a dash',
      'objectives.0',
      'objectives:\n  - title: Win\n    key_results:\n      title: Buy-in\n',
      'objectives:\n  - title: Win\n    key_results:\n      title: Buy-in\n',
    ],
  ])('%s', (_, path, before, after) => {
    expect(edited(before, path, (source, part) => addItem(source, part, 'key_results', sell))).toBe(after);
  });
});

describe('an item is removed', () => {
  const list = yaml`
    objectives:   # ours
      # the first
      - title: A   # one
        note: |
          # text
      # the second

      - # two
        title: B
        key_results:
          # inside
          - title: C
      # the third
      - title: D
        owner:

    kpis: []
  `;

  test.each<[string, number, string]>([
    ['first', 0, list.replace('  - title: A   # one\n    note: |\n      # text\n', '')],
    ['middle', 1, list.replace(/ {2}- # two[\s\S]*title: C\n/, '')],
    ['last', 2, list.replace('  - title: D\n    owner:\n', '')],
  ])('%s', (_, index, after) => {
    expect(after).not.toBe(list);
    expect(
      edited(list, '', (source, part) =>
        removeItem(source, part, 'objectives', (part as Document).objectives[index] as AnyPart),
      ),
    ).toBe(after);
  });

  test.each<[string, number, string, string]>([
    [
      'first in brackets',
      0,
      'kpis: [{ title: A }, { title: B }, { title: C }]',
      'kpis: [{ title: B }, { title: C }]',
    ],
    [
      'middle in brackets',
      1,
      'kpis: [{ title: A }, { title: B }, { title: C }]',
      'kpis: [{ title: A }, { title: C }]',
    ],
    [
      'last in brackets',
      2,
      'kpis: [{ title: A }, { title: B }, { title: C }]',
      'kpis: [{ title: A }, { title: B }]',
    ],
    ['a mere text in brackets', 0, 'kpis: [A, B]', 'kpis: [B]'],
    [
      'last in brackets over lines',
      1,
      'kpis: [\n  { title: A }, # a\n  { title: B } # b\n]',
      'kpis: [\n  { title: A }, # a\n   # b\n]',
    ],
    ['only one', 0, 'team: x\nkpis: # c\n  - title: A\n    # d\n', 'team: x\n    # d\n'],
    ['only one in brackets', 0, '{ team: x, kpis: [ { title: A }, ] }', '{ team: x }'],
    ['only one that could be read', 0, 'kpis:\n  - title: A\n  - [B]\n', 'kpis:\n  - [B]\n'],
    ['without a line end', 1, 'kpis:\n  - title: A\n  - title: B', 'kpis:\n  - title: A\n'],
    [
      'not where an alias stands for it',
      1,
      'kpis:\n  - &a\n    title: A\n  - *a\n',
      'kpis:\n  - &a\n    title: A\n  - *a\n',
    ],
  ])('%s', (_, index, before, after) => {
    expect(
      edited(before, '', (source, part) =>
        removeItem(source, part, 'kpis', (part as Document).kpis[index] as AnyPart),
      ),
    ).toBe(after);
  });
});

describe('a text as YAML', () => {
  test.each<[string, string]>([
    ['Cut support tickets', 'Cut support tickets'],
    ['将转化率从 42% 提升到 55%', '将转化率从 42% 提升到 55%'],
    ['30', '30'],
    ['-3.5', '-3.5'],
    ['30%', '30%'],
    ['2026-02-15', '2026-02-15'],
    ['a:b', 'a:b'],
    ['a#b', 'a#b'],
    ['company#win', 'company#win'],
    ['[a], {b}', `'[a], {b}'`],
    ['Win [a], {b}', 'Win [a], {b}'],
    ['Goal: win', `'Goal: win'`],
    ['Goal:', `'Goal:'`],
    ['bug #12', `'bug #12'`],
    ['@dana', `'@dana'`],
    ['%', `'%'`],
    ['`code`', `'\`code\`'`],
    ['*all*', `'*all*'`],
    ['&b', `'&b'`],
    ['!b', `'!b'`],
    ['|', `'|'`],
    ['> 40%', `'> 40%'`],
    ['- a', `'- a'`],
    ['-', `'-'`],
    ['? a', `'? a'`],
    ['?a', '?a'],
    ['--- a', `'--- a'`],
    ['"a" b', `'"a" b'`],
    [`'a' b`, `"'a' b"`],
    [`it's`, `it's`],
    [`it's "a": b`, `'it''s "a": b'`],
    ['', `''`],
    [' a ', `' a '`],
    ['true', `'true'`],
    ['Null', `'Null'`],
    ['yes', `'yes'`],
    ['~', `'~'`],
    ['~60%', '~60%'],
    ['a\nb', '"a\\nb"'],
    ['a\tb', '"a\\tb"'],
  ])('%j is %s, and read back', (text, written) => {
    expect(yamlText(text)).toBe(written);
    expect(partAt(`note: ${written}`, '')).toMatchObject({
      note: text.trim() === '' ? undefined : { value: text.trim() },
    });
  });

  test.each<[string, string]>([
    ['a, b', `'a, b'`],
    ['a [b]', `'a [b]'`],
    ['a {b}', `'a {b}'`],
    ['张三', '张三'],
    ['a:b', 'a:b'],
  ])('in braces, %j is %s', (text, written) => {
    expect(yamlText(text, 'flow')).toBe(written);
    expect(partAt(`{ note: ${written} }`, '')).toMatchObject({ note: { value: text } });
  });
});
