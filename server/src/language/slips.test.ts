// Every mistake that people make in a file: it is told once, where it is, and read as it was meant.
import { describe, expect, test } from 'vitest';
import { withPlaces } from '../../../test/support/markers.ts';
import {
  looseWords,
  type Mistake,
  misaligned,
  mistypedSigns,
  mistypedTexts,
  typedAs,
} from '../../../test/support/mistakes.ts';
import { said } from '../../../test/support/said.ts';
import type { Problem } from './problem.ts';
import { applyEdits } from './range.ts';
import { read } from './read.ts';

const rows = (mistakes: Readonly<Record<string, Mistake>>) => Object.entries(mistakes);

describe.each([
  ['a sign', mistypedSigns],
  ['a text', mistypedTexts],
  ['a column', misaligned],
])('%s', (_, mistakes) => {
  test.each(rows(mistakes))('%s is told once', (_, { says, typed }) => {
    const { text, places } = withPlaces(typedAs(typed));
    const problems = problemsIn(text);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([says]);
    expect(problems.map(({ at }) => text.slice(at.start, at.end))).toEqual(
      places.map(({ start, end }) => text.slice(start, end)),
    );
    expect(problems.map(({ at }) => at)).toEqual(places);
  });

  test.each(rows(mistakes))('%s is read as it was meant', (_, { typed, mended }) => {
    expect(said(withPlaces(typedAs(typed)).text)).toEqual(said(mended));
    expect(problemsIn(mended)).toEqual([]);
  });
});

test.each(
  rows({ ...mistypedSigns, ...mistypedTexts, ...misaligned }).filter(
    ([name]) => name !== 'a line that has no place',
  ),
)('%s is mended', (_, { typed, mended }) => {
  const { text } = withPlaces(typedAs(typed));
  expect(mend(text)).toBe(mended);
});

describe('loose words', () => {
  test.each(rows(looseWords))('%s are told once, and left to a person', (_, { says, typed, mended }) => {
    const { text, places } = withPlaces(typed);
    const problems = problemsIn(text);
    expect(problems.map(({ code, message, at }) => [`${code} ${message}`, at])).toEqual(
      places.map(at => [says, at]),
    );
    expect(problems[0]?.fix).toBeUndefined();
    expect(mend(text)).toBe(mended);
  });

  test('that may become a field are only told to be unfinished', () => {
    const { text, places } = withPlaces('team: Growth\n⟦ow⟧\nlevel: team\n');
    expect(problemsIn(text)).toEqual([
      { code: 'yaml-syntax', message: 'unfinished-field', at: places[0], data: { key: 'ow' } },
    ]);
    expect(said(text)).toEqual(said('team: Growth\nlevel: team\n'));
  });
});

describe('no mistake', () => {
  test.each([
    ['a full-width colon in a text', 'objectives:\n  - title: 一句话：让客户先想到我们\n'],
    [
      'a full-width colon in a text of several lines',
      'objectives:\n  - title: Grow\n    why: 两个原因\n      目标：增长\n',
    ],
    [
      'a full-width colon in block text',
      'objectives:\n  - title: Grow\n    why: |\n      目标：增长\n      title：增长\n',
    ],
    ['a full-width comma in a text between braces', 'kpis:\n  - { title: 退款，换货, kind: leading }\n'],
    [
      'a full-width colon in the name of a person',
      'contributors:\n  - 负责人：张三\nobjectives:\n  - title: Grow\n    contributors:\n      - 负责人：张三\n'.replace(
        'contributors:\n  - 负责人：张三\n',
        '',
      ),
    ],
    [
      'a key-like line in block text',
      'objectives:\n  - title: Grow\n    why: |\n      title: none\n      - owner: none\n\ttabs\n'.replace(
        '\ttabs\n',
        '',
      ),
    ],
    ['a tab in block text', 'objectives:\n  - title: Grow\n    why: |\n      one\n      \ttwo\n'],
    ['a tab before a comment', 'team: Growth\t# ours\n'],
    [
      'a text over several lines',
      'objectives:\n  - title: Grow\n      faster than ever\n\n      before\n    owner: bo\n',
    ],
    ['a quoted text over several lines', 'objectives:\n  - title: "Grow\n\n      owner: nobody"\n'],
    [
      'braces over several lines',
      'kpis:\n  - {\n      title: Uptime,\n      guards: [\n        win\n      ]\n    }\nobjectives: []\n',
    ],
    ['a link', 'objectives:\n  - title: Grow\n    link: https://example.com:80/a#b\n'],
    ['a time', 'kpis:\n  - { title: Wait, max: 2:37 }\nobjectives: []\n'],
    ['an anchor and its alias', 'objectives:\n  - title: &title Grow\n    why: *title\n'],
    ['a list in the column of its key', 'objectives:\n- title: Grow\n  key_results:\n  - title: Sell\n'],
    ['four columns a step', 'objectives:\n    - title: Grow\n      key_results:\n          - title: Sell\n'],
    ['comments anywhere', '# a\nobjectives: # b\n# c\n  - title: Grow # d\n      # e\n# f\n    owner: bo\n'],
    ['quoted keys', '{ "objectives": [{"title":"Grow"}] }\n'],
    ['a mark of the beginning', '\ufeff---\nobjectives:\n  - title: Grow\n...\n'],
    [
      'a comment with a closing brace',
      'kpis:\n  - { title: Uptime, # {all}\n      kind: leading }\nobjectives: []\n',
    ],
  ])('is %s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

test.each([
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['CR', (text: string) => text.replaceAll('\n', '\r')],
  ['no line end', (text: string) => text.replace(/\n$/, '')],
])('every mistake is found and mended with %s', (_, turn) => {
  for (const [name, { says, typed, mended }] of rows({ ...mistypedSigns, ...mistypedTexts, ...misaligned })) {
    const { text, places } = withPlaces(turn(typedAs(typed)));
    const problems = problemsIn(text);
    expect([name, problems.map(({ code, message, at }) => [`${code} ${message}`, at])]).toEqual([
      name,
      places.map(at => [says, at]),
    ]);
    // Lines that the fix writes anew end as most files end them.
    const lineEnds = (it: string) => it.replace(/\r(?!\n)/g, '\n');
    if (name !== 'a line that has no place')
      expect([name, lineEnds(mend(text))]).toEqual([name, lineEnds(turn(mended))]);
  }
});

function problemsIn(text: string): readonly Problem[] {
  return read({ text, name: 'test' }).problems;
}

/** The text after the fix of its one mistake, or else the first suggestion. */
function mend(text: string): string {
  const [problem] = problemsIn(text);
  return applyEdits(text, (problem?.fix ?? problem?.suggest?.[0])?.edits ?? []);
}
