// What holds for every file, however it is laid out: formatting changes nothing but the layout, and does so once.
import { readFileSync } from 'node:fs';
import fc, { type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { formats } from '../../../../test/support/formats.ts';
import { said } from '../../../../test/support/said.ts';
import { applyEdits } from '../../language/range.ts';
import { read } from '../../language/read.ts';
import { formatOnType, formatRange } from './index.ts';
import { layoutEdits } from './layout.ts';

const minute = { timeout: 60_000 };
const tabSizes = fc.constantFrom(2, 4);

test('a file says the same in another layout, and is formatted then', minute, () => {
  fc.assert(
    fc.property(fc.gen(), tabSizes, (g, tabSize) => {
      const text = new Writer(g).file();
      // Not through the feature itself, which would rather do nothing than change what is said.
      const edits = layoutEdits(text, tabSize);
      const after = applyEdits(text, edits);
      expect(parse(after), after).toEqual(parse(text));
      expect(commentsIn(after)).toEqual(commentsIn(text));
      expect(wordsOf(after)).toBe(wordsOf(text));
      expect(layoutEdits(after, tabSize), after).toEqual([]);
      if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
      expect(formats(text, { tabSize })).toBe(after);
      expect(formats(formats(after, { tabSize: 6 - tabSize }), { tabSize })).toBe(after);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('a range leaves the other lines as they are; one over all is the whole file', minute, () => {
  fc.assert(
    fc.property(fc.gen(), tabSizes, fc.nat(), fc.nat(12), (g, tabSize, from, count) => {
      const text = new Writer(g).file();
      const all = text.split('\n').length;
      const [first, last] = [from % all, Math.min(all - 1, (from % all) + count)];
      const edits = layoutEdits(text, tabSize, { first, last });
      const after = applyEdits(text, edits);
      expect(parse(after), after).toEqual(parse(text));
      expect(commentsIn(after)).toEqual(commentsIn(text));
      const [before, now] = [text.split('\n'), after.split('\n')];
      expect(now.slice(0, first)).toEqual(before.slice(0, first));
      if (last < all - 1) expect(now.slice(last + 1 - all)).toEqual(before.slice(last + 1 - all));
      const whole = formatRange(read({ text, name: 'test' }), { start: 0, end: text.length }, { tabSize });
      expect(applyEdits(text, whole)).toBe(formats(text, { tabSize }));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('keys in another order say the same, and stay in it', minute, () => {
  fc.assert(
    fc.property(fc.gen(), tabSizes, (g, tabSize) => {
      const text = new Writer(g).file();
      const after = formats(text, { tabSize, sortKeys: true });
      expect(parse(after), after).toEqual(parse(text));
      expect(commentsIn(after).sort()).toEqual(commentsIn(text).sort());
      expect(formats(after, { tabSize, sortKeys: true })).toBe(after);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

const growth = readFileSync(new URL('../../../../test/fuzz/growth.okr.yaml', import.meta.url), 'utf8');
const signs = fc.constantFrom(...' \t\n\r:：，-#\'"[]{}&*|>@%', '\0', '---', '\ufeff', '- ', '😀');
const place = fc.nat(growth.length);

test('a file with a slip in it says what it said, and nothing is lost', minute, () => {
  fc.assert(
    fc.property(place, signs, fc.nat(3), tabSizes, (at, sign, lost, tabSize) => {
      const text = growth.slice(0, at) + sign + growth.slice(at + lost);
      const after = formats(text, { tabSize });
      expect(said(after), after).toEqual(said(text));
      expect(wordsOf(after)).toBe(wordsOf(text));
      expect(formats(after, { tabSize })).toBe(after);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('typing moves nothing but the line of the cursor', minute, () => {
  const typing = fc.constantFrom<['\n' | '-' | ':', string]>(
    ['\n', '\n'],
    ['\n', '\n   '],
    ['-', '-'],
    ['-', '\n    -'],
    [':', ':'],
    [':', '\n  kpis:'],
  );
  fc.assert(
    fc.property(place, typing, (at, [trigger, sign]) => {
      const text = growth.slice(0, at) + sign + growth.slice(at);
      const offset = at + sign.length;
      const { lines, ...reading } = read({ text, name: 'test' });
      for (const { range, text: lead } of formatOnType({ lines, ...reading }, offset, trigger)) {
        expect(lines.lineAt(range.start)).toBe(lines.lineAt(offset));
        expect(range.start).toBe(lines.startOf(lines.lineAt(offset)));
        expect(text.slice(range.start, range.end) + lead).toMatch(/^[ \t]*$/);
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

function commentsIn(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, at) => token.startsWith('#') && tokens[at - 1] !== '\x1f')
    .map(it => it.trimEnd());
}

/** All but white space. */
function wordsOf(text: string): string {
  return text.replace(/[ \t\r\n]+/g, '');
}

type Fields = readonly string[];

const fields: Readonly<Record<string, Fields>> = {
  document: ['cycle', 'team', 'note', 'objectives', 'kpis', 'north_star', 'x-more'],
  objectives: ['title', 'owner', 'why', 'note', 'key_results', 'initiatives'],
  key_results: ['title', 'target', 'note', 'check_ins', 'contributors'],
  initiatives: ['title', 'status', 'note'],
  check_ins: ['date', 'value', 'note'],
  kpis: ['title', 'min', 'check_ins', 'note'],
  north_star: ['title', 'target', 'note'],
};

/** Writes files of every layout that YAML allows. */
class Writer {
  readonly #g: GeneratorValue;
  #comments = 0;

  constructor(g: GeneratorValue) {
    this.#g = g;
  }

  file(): string {
    const eol = this.#one('\n', '\r\n');
    const start = this.#one([], [], ['# top'], ['', '  # top', ''], ['%YAML 1.2', '---'], ['--- # one']);
    const end = this.#one([], [''], ['', '  ', ''], ['...'], ['# end', '']);
    const body = this.#mapping('document', this.#one(0, 0, 0, 3));
    return (
      this.#one('', '', '\ufeff').slice(body[0]?.startsWith(' ') ? 1 : 0) +
      [...start, ...body, ...end].join(eol)
    );
  }

  #one<T>(...choices: [T, ...T[]]): T {
    return this.#g(fc.constantFrom, ...choices) as T;
  }

  #blanks(least: number): string {
    return ' '.repeat(least + this.#one(0, 0, 0, 1, 4));
  }

  #comment(): string {
    this.#comments++;
    return `# c${this.#comments}: so, - it is${this.#one('', '', ' ', '\t')}`;
  }

  #mapping(thing: string, column: number): string[] {
    const all = fields[thing] as Fields;
    const some = this.#g(fc.shuffledSubarray, all as string[], {
      minLength: 1,
      maxLength: Math.min(4, all.length),
    });
    return some.flatMap((key, index) => [
      ...(index > 0 ? this.#between(column) : []),
      ...this.#field(key, column),
    ]);
  }

  /** Comments as deep as a text above would join it. */
  #between(column: number): string[] {
    const lead = ' '.repeat(this.#one(column, column, 0, Math.max(0, column - 1)));
    return this.#one<string[]>(
      [],
      [],
      [],
      [''],
      ['   ', ''],
      [lead + this.#comment()],
      ['', lead + this.#comment()],
    );
  }

  #field(key: string, column: number): string[] {
    const name = this.#one(key, key, key, `"${key}"`, `'${key}' `, `${key} `);
    const head = `${' '.repeat(column)}${name}:`;
    if (key === 'north_star') return this.#below(head, key, column);
    if (key in fields) return this.#list(head, key, column);
    const deep = ' '.repeat(column + this.#one(1, 2, 3, 6));
    return this.#one<() => string[]>(
      () => [`${head}${this.#blanks(1)}${this.#scalar()}${this.#behind()}`],
      () => [`${head}${this.#blanks(1)}${this.#scalar()}${this.#behind()}`],
      () => [`${head}${this.#behind()}`, `${deep}${this.#scalar()}`],
      () => [`${head}${this.#behind()}`],
      () => [
        `${head} ${this.#one('|', '>-', '|-', '>')}${this.#behind()}`,
        `${deep}Much`,
        '',
        `${deep}  # more  `,
        `${deep}- x: y`,
      ],
      () => [`${head} |2+`, `${' '.repeat(column + 2)}   Much`, '', `${' '.repeat(column + 2)}more`, ''],
      () => [
        `${head} "so${this.#one('', '  ', '\\')}`,
        '',
        `${deep}# it${this.#one('', ' \\')}`,
        `${deep}  goes"`,
      ],
      () => [`${head} so `, `${deep}it`, '  ', `${deep}   goes${this.#behind()}`],
      () => [`${head} ${this.#flow(2)}${this.#behind()}`],
      () => [
        `${head} [${this.#behind()}`,
        `${deep}a,${this.#behind()}`,
        '',
        `${deep} { b: c }${this.#one('', ' ,')}`,
        `${deep}]`,
      ],
    )();
  }

  #below(head: string, thing: string, column: number): string[] {
    const deep = column + this.#one(1, 2, 4);
    return [
      head + this.#one('', ' !!map') + this.#behind(),
      ...this.#between(0),
      ...this.#mapping(thing, deep),
    ];
  }

  #list(head: string, thing: string, column: number): string[] {
    const at = column + this.#one(0, 2, 2, 3, 4);
    const count = this.#one(1, 2, 3);
    const items = Array.from({ length: count }, () => [...this.#between(at), ...this.#item(thing, at)]);
    return [head + this.#behind(), ...items.flat()];
  }

  #item(thing: string, column: number): string[] {
    const dash = `${' '.repeat(column)}-${this.#blanks(1)}`;
    const kind = this.#one('mapping', 'mapping', 'mapping', 'flow', 'scalar', 'below', 'text');
    if (kind === 'flow') return [`${dash}${this.#flow(2)}${this.#behind()}`];
    if (kind === 'scalar') return [`${dash}${this.#scalar()}${this.#behind()}`];
    if (kind === 'text')
      return [`${' '.repeat(column)}- |`, `${dash.replace('-', ' ')}Much`, `${dash.replace('-', ' ')}  more`];
    if (kind === 'below')
      return [
        `${' '.repeat(column)}-${this.#behind()}`,
        ...this.#mapping(thing, column + this.#one(1, 2, 5)),
      ];
    const [first = '', ...others] = this.#mapping(thing, dash.length);
    return [dash + first.slice(dash.length), ...others];
  }

  #flow(depth: number): string {
    const [a, b, comma] = [this.#one('', ' '), this.#one('', '  '), this.#one(',', ', ', ' , ')];
    const value = () =>
      depth > 0 && this.#one(true, false, false)
        ? this.#flow(depth - 1)
        : this.#one('5', 'so it is', "'a, b'", '"x: y"');
    const pairs = () =>
      [`title${this.#one(':', ' :')} ${value()}`, `"k":${value()}`, `x: ${value()}`].join(comma);
    return this.#one(
      () => `{${a}${pairs()}${b}}`,
      () => `[${a}${value()}${comma}${value()}${b}]`,
      () => `{${a}}`,
      () => `[${b}]`,
    )();
  }

  #scalar(): string {
    return this.#one(
      'Grow',
      '30%',
      'a:b c#d',
      "'Win: all'",
      '"Say \\"yes\\" #1"',
      '增长 20%',
      '2026-01-05',
      '~',
      '!!str 5',
    );
  }

  #behind(): string {
    return this.#one(
      () => '',
      () => '',
      () => '  ',
      () => '\t',
      () => `   ${this.#comment()}`,
    )();
  }
}
