import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import { type Suppression, silencing, suppressionsOf } from './suppressions.ts';

const suppressionsIn = (text: string) => suppressionsOf(text, linesOf(text));

describe('a comment', () => {
  test.each([
    ['# okr-disable-next-line', 'disable-next-line', [], undefined],
    ['#okr-disable-line off-pace', 'disable-line', ['off-pace'], undefined],
    ['#\tokr-disable-file overdue, off-pace', 'disable-file', ['overdue', 'off-pace'], undefined],
    ['# okr-disable off-pace overdue', 'disable', ['off-pace', 'overdue'], undefined],
    ['# okr-enable off-pace', 'enable', ['off-pace'], undefined],
    ['# okr-disable-line off-pace -- agreed -- in May', 'disable-line', ['off-pace'], 'agreed -- in May'],
    ['# okr-disable-next-line -- 董事会已同意', 'disable-next-line', [], '董事会已同意'],
    ['# okr-disable off-pace --', 'disable', ['off-pace'], undefined],
  ])('%s', (comment, word, rules, reason) => {
    const text = `cycle: 2026-Q1\n  ${comment}\nteam: x\n`;
    const [found, ...more] = suppressionsIn(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ word, reason, line: 1 });
    expect(found?.rules.map(({ id }) => id)).toEqual(rules);
    expect(found?.rules.map(({ at }) => text.slice(at.start, at.end))).toEqual(rules);
    expect(text.slice(found?.at.start, found?.at.end)).toBe(comment);
  });

  test.each([
    ['another word', '# okr-disable-everything\n'],
    ['words before it', '# see okr-disable\n'],
    ['a text with a hash', 'note: x#okr-disable\n'],
    ['a quoted text', 'note: "a # okr-disable b"\n'],
    ['a quoted text of two lines', 'note: "a\n  # okr-disable b"\n'],
    ['a block of text', 'note: |\n  a\n  # okr-disable\n'],
  ])('%s is none', (_, text) => {
    expect(suppressionsIn(text)).toEqual([]);
  });

  test.each([
    ['a block of text', 'note: |\n  a\n\n# okr-disable\n'],
    ['a quoted text', 'note: "a\n  b"  # okr-disable\n'],
    ['lists and flow', 'a:\n  - [b, { c: d }]\n  - |\n    e\n  # okr-disable\n'],
    ['documents', '%YAML 1.2\n---\na: b\n...\n---\n# okr-disable\n'],
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n# okr-disable\r\n'],
    ['a byte order mark', '\ufeffa: b\n# okr-disable\n'],
    ['a tab', 'a:\t"b"\n\t# okr-disable\n'],
    ['letters of two units', 'a: 😀\n# okr-disable\n'],
    ['a full-width colon', 'owner：x\n# okr-disable\n'],
    ['a bracket that is open', 'owner: [x\n# okr-disable\n'],
  ])('after %s is found where it stands', (_, text) => {
    const places = suppressionsIn(text).map(({ at }) => text.slice(at.start, at.end));
    expect(places).toEqual(['# okr-disable']);
  });
});

describe('what is silenced', () => {
  /** The lines, from 0, on which a rule is silenced. */
  const silenced = (rule: string, text: string) => {
    const suppressions = suppressionsIn(text);
    return [0, 1, 2, 3, 4].filter(line => silencing(suppressions, rule, line).length > 0);
  };

  test.each([
    ['nothing', 'a: 1\n', []],
    ['this line', 'a: 1\nb: 2 # okr-disable-line\n', [1]],
    ['the next line', 'a: 1\n# okr-disable-next-line overdue\n', [2]],
    ['the file, from anywhere', 'a: 1\n\n\n# okr-disable-file overdue', [0, 1, 2, 3, 4]],
    ['from here on', 'a: 1\n# okr-disable\n', [1, 2, 3, 4]],
    ['from here to there', 'a: 1\n# okr-disable overdue\nb: 2\n# okr-enable overdue\n', [1, 2]],
    ['all but what is enabled again', '# okr-disable\na: 1\n# okr-enable overdue\n', [0, 1]],
    ['other rules', '# okr-disable-file off-pace\n# okr-disable no-overdue\n', []],
    ['one of several', '# okr-disable-next-line off-pace, overdue\n', [1]],
  ])('%s', (_, text, lines) => {
    expect(silenced('overdue', text)).toEqual(lines);
  });

  test('by each comment that would do so alone', () => {
    const text = [
      '# okr-disable-file overdue',
      '# okr-disable -- ended below',
      '# okr-disable off-pace',
      '# okr-enable',
      '# okr-disable overdue',
      '# okr-disable-next-line overdue, off-pace',
      'a: 1',
    ].join('\n');
    const by = (rule: string, line: number) =>
      silencing(suppressionsIn(text), rule, line).map(suppression => suppression.line);
    expect(by('overdue', 6)).toEqual([0, 5, 4]);
    expect(by('overdue', 2)).toEqual([0, 1]);
    expect(by('off-pace', 6)).toEqual([5]);
    expect(by('off-pace', 2)).toEqual([1, 2]);
    expect(by('moved-away', 6)).toEqual([]);
  });
});

test.each(['disable-line', 'disable-file', 'disable'] as const)(
  'of thousands of `%s` only the few are looked at that may concern a finding',
  word => {
    let looks = 0;
    const suppressions: readonly Suppression[] = Array.from({ length: 3000 }, (_, line) => ({
      word,
      line,
      reason: undefined,
      at: { start: line, end: line },
      get rules() {
        looks++;
        return [{ id: `rule-${line}`, at: { start: line, end: line } }];
      },
    }));
    for (const { line } of suppressions)
      expect(silencing(suppressions, `rule-${line}`, line).map(({ line }) => line)).toEqual([line]);
    expect(looks).toBeLessThan(10 * suppressions.length);
  },
);
