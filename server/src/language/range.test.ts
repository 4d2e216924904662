import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, contains, lastAtOrBefore, rangeOf, type TextEdit, undoing } from './range.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

test.each([
  [1, false],
  [2, true],
  [3, true],
  [4, true],
  [5, false],
])('a cursor at %i in 2–4: %s', (offset, wanted) => {
  expect(contains(rangeOf(2, 4), offset)).toBe(wanted);
});

describe('edits', () => {
  test.each([
    ['none', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'X')], 'aXdef'],
    ['a removal', [edit(0, 2, '')], 'cdef'],
    ['an insertion', [edit(6, 6, '!')], 'abcdef!'],
    ['any order', [edit(5, 6, 'F'), edit(0, 1, 'A')], 'AbcdeF'],
    ['neighbours', [edit(2, 4, '2'), edit(0, 2, '1')], '12ef'],
    ['insertions at one place, in their order', [edit(3, 3, '1'), edit(3, 3, '2')], 'abc12def'],
    ['an insertion before what is replaced', [edit(3, 4, 'D'), edit(3, 3, '-')], 'abc-Def'],
  ])('%s', (_, edits, wanted) => {
    expect(applyEdits('abcdef', edits)).toBe(wanted);
  });

  test('that overlap are refused', () => {
    expect(() => applyEdits('abcdef', [edit(0, 3, ''), edit(2, 4, '')])).toThrow(RangeError);
  });
});

describe('undoing', () => {
  test.each<[name: string, edits: TextEdit[], before: number[]]>([
    ['nothing', [], [0, 1, 2, 3]],
    ['an insertion', [edit(1, 1, 'XX')], [0, 1, 1, 1, 2]],
    ['a removal', [edit(1, 3, '')], [0, 3, 4]],
    ['a longer text', [edit(1, 2, 'XYZ')], [0, 1, 2, 2, 2, 3]],
    ['a shorter text', [edit(0, 3, 'X')], [0, 3, 4]],
    ['several', [edit(3, 3, ' '), edit(0, 1, '')], [1, 2, 3, 3, 4]],
  ])('%s', (_, edits, before) => {
    expect(before.map((_, offset) => undoing(edits)(offset))).toEqual(before);
  });

  test('brings what was not edited back to its place', () => {
    const text = '0123456789';
    const places = fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        places,
        fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 3 }),
        (offsets, written) => {
          const ends = offsets.toSorted((a, b) => a - b);
          const edits = ends.flatMap((end, index) =>
            index % 2 ? edit(ends[index - 1] as number, end, written) : [],
          );
          const after = applyEdits(text, edits);
          const toTyped = undoing(edits);
          const back = [...after].map((_, offset) => toTyped(offset));
          expect(back).toEqual(back.toSorted((a, b) => a - b));
          [...after].forEach((char, offset) => {
            if (/\d/.test(char)) expect(text[back[offset] as number]).toBe(char);
          });
          expect(toTyped(after.length)).toBe(text.length);
        },
      ),
    );
  });
});

test.each([
  [[], 5, -1],
  [[5], 4, -1],
  [[5], 5, 0],
  [[1, 3, 3, 7], 3, 2],
  [[1, 3, 3, 7], 6, 2],
  [[1, 3, 3, 7], 99, 3],
])('the last of %j at or before %i', (numbers, number, index) => {
  expect(lastAtOrBefore(numbers, number)).toBe(index);
});
