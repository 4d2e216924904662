// Items taken to other lists and put in another order.
import { describe, expect, test } from 'vitest';
import { edited } from '../../../../test/support/edits.ts';
import { addItem, moveItem, removeItem, sortItems } from '../edit.ts';
import type { AnyPart, Document } from '../model.ts';

const key = 'key_results';
/** Takes the first key result of the first objective to the second. */
const moved = (text: string) =>
  edited(text, '', (source, part) => {
    const [from, to] = (part as Document).objectives;
    const item = from?.key_results[0];
    return from && to && item ? moveItem(source, { parent: from, key }, item, { parent: to, key }) : [];
  });

describe('an item moves', () => {
  test.each<[string, string, string]>([
    [
      'with its comments, to a list that is deeper',
      'objectives:\n- title: A\n  key_results:\n  # a\n  - title: X # x\n    note: |\n      so\n\n      it is\n    # deep\n  - title: Y\n- title: B\n  key_results:\n      - title: Z\n',
      'objectives:\n- title: A\n  key_results:\n  - title: Y\n- title: B\n  key_results:\n      - title: Z\n      # a\n      - title: X # x\n        note: |\n          so\n\n          it is\n        # deep\n',
    ],
    [
      'and takes the key of its list along',
      'objectives:\n  - title: A\n    key_results:\n      - title: X\n  - title: B\n',
      'objectives:\n  - title: A\n  - title: B\n    key_results:\n      - title: X\n',
    ],
    [
      'and leaves the key where a comment is about it',
      'objectives:\n  - title: A\n    key_results:   # three\n      - title: X\n  - title: B\n',
      'objectives:\n  - title: A\n    key_results:   # three\n  - title: B\n    key_results:\n      - title: X\n',
    ],
    [
      'out of brackets',
      'objectives:\n  - title: A\n    key_results: [{ title: X }, { title: Y }]\n  - title: B\n',
      'objectives:\n  - title: A\n    key_results: [{ title: Y }]\n  - title: B\n    key_results:\n      - { title: X }\n',
    ],
    [
      'into brackets',
      'objectives:\n  - title: A\n    key_results:\n      - { title: X }\n      - title: Y\n  - { title: B, key_results: [{ title: Z }] }\n',
      'objectives:\n  - title: A\n    key_results:\n      - title: Y\n  - { title: B, key_results: [{ title: Z }, { title: X }] }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(moved(before)).toBe(after);
  });

  test.each([
    [
      'into brackets, where it has lines',
      'objectives:\n  - title: A\n    key_results:\n      - title: X\n        note: y\n  - { title: B }\n',
    ],
    [
      'where it has a name',
      'objectives:\n  - title: A\n    key_results:\n      - &x\n        title: X\n      - *x\n  - title: B\n',
    ],
    [
      'where it stands for another',
      'objectives:\n  - title: A\n    key_results:\n      - { title: X, owner: *o }\n    owner: &o bo\n  - title: B\n',
    ],
  ])('not %s', (_, text) => {
    expect(moved(text)).toBe(text);
  });
});

describe('items are put in order', () => {
  const reversed = (text: string) =>
    edited(text, '', (source, part) =>
      sortItems(source, { parent: part, key: 'kpis' }, (part as Document).kpis.toReversed()),
    );

  test.each<[string, string, string]>([
    [
      'with their comments; blank lines stay',
      'kpis:   # ours\n  # a\n  - title: A # is\n      # deep\n\n  - # b\n    title: B\n  - { title: C }\n  # end\n',
      'kpis:   # ours\n  - { title: C }\n\n  - # b\n    title: B\n  # a\n  - title: A # is\n      # deep\n  # end\n',
    ],
    ['without a line end', 'kpis:\n- title: A\n- title: B', 'kpis:\n- title: B\n- title: A'],
    ['in brackets', 'kpis: [{ title: A } , B,\n  C ] # x\n', 'kpis: [C , B,\n  { title: A } ] # x\n'],
    [
      'with CRLF',
      'kpis:\r\n  - A\r\n  - title: B\r\n    min: 1\r\n',
      'kpis:\r\n  - title: B\r\n    min: 1\r\n  - A\r\n',
    ],
  ])('%s', (_, before, after) => {
    expect(reversed(before)).toBe(after);
  });

  test.each([
    ['a comment may be about all below it', 'kpis:\n  - A\n  # the rest\n\n  - B\n'],
    ['a comment in brackets', 'kpis: [A, # a\n  B]\n'],
    ['one cannot be read', 'kpis:\n  - A\n  - [x]\n  - B\n'],
    ['one is said again', 'kpis:\n  - &a A\n  - B\n  - *a\n'],
    ['it is no list', 'kpis:\n  title: A\n'],
  ])('not where %s', (_, text) => {
    expect(reversed(text)).toBe(text);
  });
});

test('a new item stands where it is wanted, and keeps the distance of the others', () => {
  const text = 'kpis:\n  # a\n  - title: A\n\n  - title: B\n';
  const added = (place: number | 'first') =>
    edited(text, '', (source, part) =>
      addItem(
        source,
        part,
        'kpis',
        [['title', 'N']],
        place === 'first' ? place : (part as Document).kpis[place],
      ),
    );
  expect(added('first')).toBe('kpis:\n  - title: N\n\n  # a\n  - title: A\n\n  - title: B\n');
  const dense = text.replace('\n\n', '\n').replaceAll('\n', '\r\n');
  const below = edited(dense, '', (source, part) => addItem(source, part, 'kpis', [['title', 'N']]));
  expect(below).toBe(`${dense}  - title: N\r\n`);
  expect(added(0)).toBe('kpis:\n  # a\n  - title: A\n\n  - title: N\n\n  - title: B\n');
});

test.each(['kpis:\n  - &a\n    title: A\n  - title: B\n  - *a\n', 'kpis: [&a { title: A }, B, *a]\n'])(
  'an item that an alias stands for is not removed',
  text => {
    const removed = edited(text, '', (source, part) =>
      removeItem(source, part, 'kpis', (part as Document).kpis[0] as AnyPart),
    );
    expect(removed).toBe(text);
  },
);
