import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside, blocks, lines, link, plain, strong, text } from './markdown.ts';

test.each([
  ['[x](command:evil)', '\\[x\\](command:evil)'],
  ['**bold** and __more__', '\\*\\*bold\\*\\* and \\_\\_more\\_\\_'],
  ['`code`', '\\`code\\`'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['$(alert) $(sync~spin)', '&#36;(alert) &#36;(sync\\~spin)'],
  ['\\$(alert)', '\\\\&#36;(alert)'],
  ['costs $10M, or $', 'costs $10M, or &#36;'],
  ['&lt;b&gt; R&D', '\\&lt;b\\&gt; R&D'],
  ['see https://evil.example/a_b', 'see https\\://evil.example/a\\_b'],
  ['www.evil.example, me@evil.example', 'www\\.evil.example, me\\@evil.example'],
  ['~~gone~~', '\\~\\~gone\\~\\~'],
  ['# head', '\\# head'],
  ['- item', '\\- item'],
  ['-5 pp', '-5 pp'],
  ['---', '\\---'],
  ['+ item', '\\+ item'],
  ['===', '\\==='],
  ['> quote', '\\> quote'],
  ['1. first', '1\\. first'],
  ['4.24 stars', '4.24 stars'],
  ['| a | b |', '\\| a \\| b \\|'],
  ['![pic](x)', '!\\[pic\\](x)'],
  ['ends in \\', 'ends in \\\\'],
  ['a\n\n- b\r\n\tc', 'a - b c'],
  ['\u202eright to left\u2066', 'right to left'],
  ['zero\u200bwidth\0', 'zerowidth'],
  ['增长 30% 以上', '增长 30% 以上'],
])('%j is shown as it is', (raw, escaped) => {
  expect(text(raw)).toBe(escaped);
});

test('long texts are cut, between characters and before they are escaped', () => {
  expect(text('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  expect(text('🎯'.repeat(20), 10)).toBe(`${'🎯'.repeat(9)}…`);
  expect(text('*'.repeat(20), 3)).toBe('\\*\\*…');
  expect(text('one two three', 5)).toBe('one…');
  expect(text('🎯'.repeat(8), 10)).toBe('🎯'.repeat(8));
});

test('plain text is what was written, however it was escaped', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>~|&#36;$(@)www.:/-+=12 a增') });
  fc.assert(
    fc.property(marks, raw => {
      const written = raw.replace(/\s+/g, ' ').trim();
      expect(plain(text(raw))).toBe(written);
      expect(plain(strong(text(raw)))).toBe(written);
      expect(plain(`a ${link(text(raw), `file:///${raw}#L1`)}, b`)).toBe(`a ${written}, b`);
    }),
  );
});

test('a link ends where it should, whatever its address has in it', () => {
  expect(link('a', 'file:///x) y](z)`<b>\\#L1')).toBe('[a](file:///x%29%20y%5d%28z%29%60%3cb%3e%5c#L1)');
});

test('what is empty takes no place', () => {
  expect(lines('a', '', 'b')).toBe('a  \nb');
  expect(blocks('', 'a', 'b')).toBe('a\n\nb');
  expect(beside('a', '', 'b')).toBe('a · b');
  expect(plain(blocks(lines(strong('a'), '`b`'), 'c'))).toBe('a\nb\n\nc');
});
