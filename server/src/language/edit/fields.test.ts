// Fields where an edit could do harm: several at once, beside texts over lines, with names, with commas.
import { describe, expect, test } from 'vitest';
import { edited, type Path } from '../../../../test/support/edits.ts';
import { addFields, type NewField, removeField, setField } from '../edit.ts';

describe('several fields are added', () => {
  const fields: readonly NewField[] = [
    ['owner', 'bo'],
    ['id', 'win'],
    ['due', null],
    ['why', 'a: b'],
  ];
  test.each<[string, Path, string, string]>([
    [
      'where they belong',
      'objectives.0',
      'objectives:\n  - title: Win   # big\n    why:   # soon\n    note: x\n',
      "objectives:\n  - id: win\n    title: Win   # big\n    why: 'a: b'   # soon\n    owner: bo\n    due:\n    note: x\n",
    ],
    [
      'in braces',
      'objectives.0',
      'objectives: [{ title: Win, note: x }]\n',
      "objectives: [{ id: win, title: Win, why: 'a: b', owner: bo, due:, note: x }]\n",
    ],
    [
      'to empty braces',
      'objectives.0',
      'objectives: [{}]\n',
      "objectives: [{ id: win, why: 'a: b', owner: bo, due: }]\n",
    ],
    [
      'to a mere title',
      'objectives.0',
      'objectives:\n  - Win\n  - Lose\n',
      "objectives:\n  - title: Win\n    id: win\n    why: 'a: b'\n    owner: bo\n    due:\n  - Lose\n",
    ],
    [
      'to a mere title in brackets',
      'objectives.0',
      'objectives: [Win, Lose]\n',
      "objectives: [{ title: Win, id: win, why: 'a: b', owner: bo, due: }, Lose]\n",
    ],
    [
      'but what has a value stays',
      'objectives.0',
      'objectives:\n  - id: x\n    title: Win\n    why: y\n    owner: [cy]\n    due: 2026\n',
      'objectives:\n  - id: x\n    title: Win\n    why: y\n    owner: [cy]\n    due: 2026\n',
    ],
  ])('%s', (_, path, before, after) => {
    expect(edited(before, path, (source, part) => addFields(source, part, fields))).toBe(after);
  });

  test('to an empty file', () => {
    const added = edited('', '', (source, part) =>
      addFields(source, part, [
        ['team', 'x'],
        ['cycle', '2026'],
      ]),
    );
    expect(added).toBe('cycle: 2026\nteam: x\n');
  });
});

test.each([
  [
    'block text',
    'why: |\n  so\nowner: bo\n  # who\n    # and who\n# all\nnote: x\n',
    'why: |\n  so\n# who\n# and who\n# all\nnote: x\n',
  ],
  [
    'block text, blank lines between',
    'why: >\n  so\nowner: bo\n\n   # who\nnote: x\n',
    'why: >\n  so\n\n# who\nnote: x\n',
  ],
  [
    'block text, CRLF',
    'why: |\r\n  so\r\nowner: bo\r\n  # who\r\nnote: x\r\n',
    'why: |\r\n  so\r\n# who\r\nnote: x\r\n',
  ],
  [
    'text that goes over lines',
    'why: so\n  it is\nowner: bo\n  # who\nnote: x\n',
    'why: so\n  it is\n  # who\nnote: x\n',
  ],
])('a comment does not become part of %s when the line between goes', (_, before, after) => {
  const text = `objectives:\n  - ${before.replace(/\n(?=.)/g, '\n    ')}    title: Win\n`;
  const removed = edited(text, 'objectives.0', (source, part) => removeField(source, part, 'owner'));
  expect(removed).toBe(`objectives:\n  - ${after.replace(/\n(?=.)/g, '\n    ')}    title: Win\n`);
});

test.each([
  ['1,000', '1200'],
  ['1,000,000', '1200'],
  ['$1,000', '1200'],
  ['1,00', '1200'],
  ['12,345.6', '1200'],
])('no digits are left of { target: %s }', (old, value) => {
  const text = (target: string) =>
    `objectives: [{ title: x, key_results: [{ title: y, target: ${target}, unit: z }] }]\n`;
  const set = edited(text(old), 'objectives.0.key_results.0', (source, part) =>
    setField(source, part, 'target', value),
  );
  expect(set).toBe(text(value));
});

test('a great many blank lines are passed in no time', () => {
  const blank = '\r\n'.repeat(20_000);
  const removed = edited(`note: x\r\n${blank}team: y\r\n`, '', (source, part) =>
    removeField(source, part, 'note'),
  );
  expect(removed).toBe(`${blank}team: y\r\n`);
});

describe('what has a name that is used elsewhere stays', () => {
  const text =
    'objectives:\n  - title: &t Win\n    owner: &o\n      - bo\n    why: &w x\n  - title: *t\n    owner: *o\n';
  test.each(['title', 'owner'])('%s', key => {
    expect(edited(text, 'objectives.0', (source, part) => removeField(source, part, key))).toBe(text);
    expect(edited(text, 'objectives.0', (source, part) => setField(source, part, key, 'new'))).toBe(text);
  });

  test('but not what has one that nobody uses, nor what only stands for another', () => {
    const gone = edited(text, 'objectives.0', (source, part) => removeField(source, part, 'why'));
    expect(gone).toBe(text.replace('    why: &w x\n', ''));
    const set = edited(text, 'objectives.1', (source, part) => setField(source, part, 'owner', 'cy'));
    expect(set).toBe(text.replace('*o', 'cy'));
  });
});
