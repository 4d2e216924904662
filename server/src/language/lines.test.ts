import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

describe('lines', () => {
  test.each([
    ['nothing', '', ['']],
    ['one line', 'ab', ['ab']],
    ['a line end at the end', 'ab\n', ['ab', '']],
    ['Unix', 'a\n\nb', ['a', '', 'b']],
    ['Windows', 'a\r\n\r\nb', ['a', '', 'b']],
    ['old Macs', 'a\r\rb', ['a', '', 'b']],
    ['all of them', 'a\r\n\n\r\r\nb', ['a', '', '', '', 'b']],
    ['no other line ends', 'a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
  ])('%s', (_, text, wanted) => {
    const lines = linesOf(text);
    const found = Array.from({ length: lines.count }, (_, line) =>
      text.slice(lines.startOf(line), lines.endOf(line)),
    );
    expect(found).toEqual(wanted);
  });
});

describe('positions', () => {
  const lines = linesOf('目标: x\r\n😀y\n');

  test.each([
    [0, 0, 0],
    [2, 0, 2],
    [5, 0, 5],
    [7, 1, 0],
    [9, 1, 2],
    [10, 1, 3],
    [11, 2, 0],
  ])('offset %i is line %i, character %i', (offset, line, character) => {
    expect(lines.positionAt(offset)).toEqual({ line, character });
    expect(lines.offsetAt({ line, character })).toBe(offset);
    expect(lines.lineAt(offset)).toBe(line);
  });

  test.each([
    ['before the line', { line: 1, character: -1 }, 7],
    ['behind the line', { line: 0, character: 99 }, 5],
    ['above the text', { line: -1, character: 3 }, 0],
    ['below the text', { line: 9, character: 0 }, 11],
  ])('%s is moved into the text', (_, position, offset) => {
    expect(lines.offsetAt(position)).toBe(offset);
  });

  test.each([
    [-1, { line: 0, character: 0 }],
    [99, { line: 2, character: 0 }],
  ])('offset %i is moved into the text', (offset, position) => {
    expect(lines.positionAt(offset)).toEqual(position);
  });

  test('lead there and back', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '中', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, place) => {
        const lines = linesOf(text);
        const offset = Math.min(place, text.length);
        const back = lines.offsetAt(lines.positionAt(offset));
        // Between the two characters of one line end there is no place to be.
        expect(back).toBe(text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset);
      }),
    );
  });
});
