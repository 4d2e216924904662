// What holds for every edit of every file: it does what it says, and harms nothing else.
import fc, { type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import { addItem, type NewItem, removeField, removeItem, setField } from './edit.ts';
import { type AnyPart, entryOf } from './model.ts';
import { applyEdits, type Range, type TextEdit } from './range.ts';
import { type Reading, read } from './read.ts';
import { keysOf, type ThingName, thingOf } from './schema.ts';

test('an edit does what it says and nothing else', () => {
  fc.assert(
    fc.property(fc.gen(), g => {
      const before = read({ text: new Writer(g).file(), name: 'test' });
      expect(before.problems).toEqual([]);
      const place = g(fc.constantFrom, ...placesIn(before.document).filter(({ part }) => isEditable(part)));
      const { edits, change, losing } = g(operation, before, place.part);
      const text = applyEdits(before.text, edits);
      const after = read({ text, name: 'test' });
      expect(after.problems, text).toEqual([]);
      const expected = dataOf(before.document);
      change(place.in(expected));
      expect(dataOf(after.document), text).toEqual(expected);
      for (const comment of commentsIn(before, losing)) expect(text).toContain(comment);
      if (before.text.includes('\r\n')) expect(text).not.toMatch(/[^\r]\n/);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

interface Operation {
  readonly edits: readonly TextEdit[];
  /** Does to the data what the edits should do to the text. */
  change(data: Data): void;
  /** Where comments may go: the lines of what is taken out. */
  readonly losing?: Range;
}

/** One random thing to do to a part. */
const operation = (source: Reading, part: AnyPart): fc.Arbitrary<Operation> => {
  const { lists } = thingOf(part.thing);
  const written = part.entries.flatMap(({ means }) => (means && !needed.has(means) ? [means] : []));
  const items = Object.keys(lists).flatMap(
    key => (part as unknown as Record<string, AnyPart[]>)[key]?.map(item => ({ key, item })) ?? [],
  );
  const settable = keysOf(part.thing).filter(key => key in newValues);
  return fc.oneof(
    ...(settable.length === 0
      ? []
      : [
          fc.constantFrom(...settable).chain(key =>
            (newValues[key] as fc.Arbitrary<string>).map(value => ({
              edits: setField(source, part, key, value),
              change: (data: Data) => {
                data[key] = key === 'owner' ? [value] : value.trim() || undefined;
              },
              losing: entryOf(part, key)?.value,
            })),
          ),
        ]),
    ...(written.length === 0
      ? []
      : [
          fc.constantFrom(...written).map(key => ({
            edits: removeField(source, part, key),
            change: (data: Data) => {
              data[key] = Array.isArray(data[key]) ? [] : undefined;
            },
            losing: linesOfEntry(part, key),
          })),
        ]),
    ...Object.entries(lists).map(([key, thing]) =>
      fc.constant({
        edits: addItem(source, part, key, newItem(thing)),
        change: (data: Data) => {
          (data[key] as unknown[]).push(newData(thing, key, part));
        },
      }),
    ),
    ...(items.length === 0
      ? []
      : [
          fc.constantFrom(...items).map(({ key, item }) => ({
            edits: removeItem(source, part, key, item),
            change: (data: Data) => {
              (data[key] as unknown[]).splice(item.index, 1);
            },
            losing:
              (part as unknown as Record<string, AnyPart[]>)[key]?.length === 1
                ? linesOfEntry(part, key)
                : item.range,
          })),
        ]),
  );
};

function linesOfEntry(part: AnyPart, key: string): Range | undefined {
  const entry = entryOf(part, key);
  return entry && { start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
}

/** A step of a plan with a date has nothing to set and nothing to lose. */
function isEditable({ thing, entries }: AnyPart): boolean {
  const hasValues =
    keysOf(thing).some(key => key in newValues) || Object.keys(thingOf(thing).lists).length > 0;
  return hasValues || entries.some(({ means }) => means !== undefined && !needed.has(means));
}

/** Comments that are on no line of the range. */
function commentsIn({ text, lines }: Reading, { start, end }: Range = { start: -1, end: -1 }): string[] {
  const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
  return [...text.matchAll(/# c\d+\./g)].flatMap(({ index, 0: comment }) => {
    const line = lines.lineAt(index);
    return start >= 0 && first <= line && line <= last ? [] : [comment];
  });
}

/** What a file says, without places. */
type Data = Record<string, unknown>;

function dataOf(part: AnyPart): Data {
  const values = keysOf(part.thing).map(key => [key, plain((part as unknown as Data)[key])]);
  const others = part.entries.filter(({ means }) => means === undefined).map(({ name }) => name);
  return { ...Object.fromEntries(values), others };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('thing' in value) return dataOf(value as AnyPart);
  if ('range' in value) return plain((value as Data).value);
  return (value as Data).text ?? JSON.stringify(value);
}

interface Place {
  readonly part: AnyPart;
  in(data: Data): Data;
}

function placesIn(part: AnyPart, here: Place['in'] = data => data): Place[] {
  const { lists, singles } = thingOf(part.thing);
  const below = [...Object.keys(lists), ...Object.keys(singles)].flatMap(key => {
    const value = (part as unknown as Record<string, AnyPart | AnyPart[] | undefined>)[key];
    if (Array.isArray(value)) {
      return value.flatMap((item, index) =>
        placesIn(item, data => (here(data)[key] as Data[])[index] as Data),
      );
    }
    return value ? placesIn(value, data => here(data)[key] as Data) : [];
  });
  return [{ part, in: here }, ...below];
}

/** A file would have a problem without them. */
const needed: ReadonlySet<string> = new Set(['title', 'date', 'objectives']);

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    'a: b',
    'c #d',
    '@dana',
    '- x',
    'yes',
    "it's",
    '"all" of it',
    'a, b [c] {d}',
    '提升到 55%',
    'two\nlines',
    '\\',
    'x:',
  ),
  fc.string(),
);

const newValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  title: anyText.filter(text => text.trim() !== ''),
  note: anyText,
  why: anyText,
  unit: anyText,
  metric: anyText,
  owner: fc.constantFrom('dana', '@bo'),
  target: fc.constantFrom('7', '12.50', '3亿', '> 40%'),
  current: fc.constantFrom('7', '1,200'),
};

const newItem = (thing: ThingName): NewItem =>
  thing === 'step' || thing === 'check_in'
    ? [
        ['date', '2026-02-01'],
        ['value', '1,200'],
      ]
    : [['title', 'New: one']];

/** What a new item says: the parts of a thing are read alike wherever they stand. */
function newData(thing: ThingName, key: string, parent: AnyPart): Data {
  const fields = newItem(thing).map(([name, value]) => `${name}: '${value}'`);
  const list = `${key}: [{ ${fields.join(', ')} }]`;
  const text = {
    document: list,
    objective: `objectives: [{ title: x, ${list} }]`,
    key_result: `objectives: [{ title: x, key_results: [{ title: x, ${list} }] }]`,
    kpi: `kpis: [{ title: x, ${list} }]`,
  }[parent.thing as 'document'];
  const last = placesIn(read({ text, name: 'test' }).document).findLast(({ part }) => part.thing === thing);
  return dataOf((last as Place).part);
}

/** What there is to write, as it may stand on a line and in braces. */
const texts = ['Win more', `'Win: all'`, '"Say \\"yes\\" #1"', '增长 20%', 'a:b c#d', `it's`];
const samples: Readonly<Record<string, readonly string[]>> = {
  title: texts,
  note: texts,
  why: texts,
  metric: texts,
  unit: ['teams', '%'].map(unit => `'${unit}'`),
  owner: ['dana', '"@dana"', '[bo, cy]'],
  contributors: ['dana', '[bo]'],
  baseline: ['4', '30%'],
  target: ['30', '4.50', `'> 40%'`],
  current: ['30'],
  start: ['2026-01-05'],
  due: ['2026-03-31'],
  weight: ['2', '40%'],
  date: ['2026-02-01'],
  value: ['12'],
  cycle: ['2026-Q1'],
  confidence: ['0.5'],
};

/** Writes files of every layout. */
class Writer {
  readonly #g: GeneratorValue;
  readonly #step: number;
  readonly #bullet: string;
  #comments = 0;

  constructor(g: GeneratorValue) {
    this.#g = g;
    this.#step = this.#one(2, 4);
    this.#bullet = this.#one('- ', '- ', '-   ');
  }

  file(): string {
    const eol = this.#one('\n', '\r\n');
    return [...this.#above(0), ...this.#block('document', 0)].join(eol) + this.#one(eol, eol, '');
  }

  #one<T>(...choices: [T, ...T[]]): T {
    return this.#g(fc.constantFrom, ...choices) as T;
  }

  #chance(oneIn: number): boolean {
    return this.#g(fc.nat, oneIn - 1) === 0;
  }

  #comment(): string {
    this.#comments++;
    return `# c${this.#comments}. so, - it: is`;
  }

  /** Lines above a field or an item. No comment is as deep as block text: it would join one when the lines between go. */
  #above(column: number): string[] {
    const indent = ' '.repeat(column);
    return this.#one<() => string[]>(
      () => [],
      () => [],
      () => [],
      () => [''],
      () => [`${indent}  `],
      () => [indent + this.#comment()],
      () => [`${indent} ${this.#comment()}`, '', indent + this.#comment()],
    )();
  }

  /** What stands behind a value. */
  #behind(): string {
    return this.#one(
      () => '',
      () => '',
      () => '  ',
      () => `   ${this.#comment()}`,
    )();
  }

  #keys(thing: ThingName): string[] {
    const { lists, singles } = thingOf(thing);
    const isWanted = (key: string) =>
      needed.has(key) ||
      (key in samples ? this.#chance(4) : (key in lists || key in singles) && this.#chance(3));
    const keys = [...keysOf(thing).filter(isWanted), ...(this.#chance(6) ? ['x-more'] : [])];
    return this.#chance(3) ? this.#g(fc.shuffledSubarray, keys, { minLength: keys.length }) : keys;
  }

  /** The fields of a thing on lines of their own. */
  #block(thing: ThingName, column: number): string[] {
    return this.#keys(thing).flatMap((key, index) => [
      ...(index > 0 ? this.#above(column) : []),
      ...this.#field(thing, key, column),
    ]);
  }

  #field(thing: ThingName, key: string, column: number): string[] {
    const indent = ' '.repeat(column);
    const head = `${indent}${key}:`;
    const { lists, singles } = thingOf(thing);
    const item = lists[key];
    if (item) return this.#list(head, item, column);
    const single = singles[key];
    if (single) {
      if (this.#chance(2)) return this.#braces(`${head} `, single, column);
      return [
        head + this.#behind(),
        ...this.#above(column + this.#step),
        ...this.#block(single, column + this.#step),
      ];
    }
    const deeper = `${indent}  `;
    const plain = () => [`${head} ${this.#one(...((samples[key] ?? ['y']) as [string]))}${this.#behind()}`];
    const ways = [plain];
    if (!needed.has(key)) ways.push(() => [head + this.#behind()]);
    if (samples[key] === texts) {
      ways.push(
        () => [`${head} ${this.#one('|', '>-', '|+')}`, `${deeper}Much`, '', `${deeper}# more`],
        () => [`${head} much`, `${deeper}more${this.#behind()}`],
        () => [head, `${deeper}much`],
      );
    }
    if (key === 'owner')
      ways.push(() => [
        head + this.#behind(),
        ...this.#above(column + 2),
        `${deeper}- bo${this.#behind()}`,
        `${deeper}- cy${this.#behind()}`,
      ]);
    return this.#chance(2) ? plain() : this.#one(...(ways as [typeof plain]))();
  }

  #list(head: string, thing: ThingName, column: number): string[] {
    const count = this.#one(0, 1, 1, 2);
    if (count === 0) return [head + this.#one('', ' []', ' [ ]') + this.#behind()];
    if (this.#chance(5)) return this.#brackets(`${head} `, thing, column, count);
    const at = column + this.#one(0, this.#step);
    const items = Array.from({ length: count }, () => [...this.#above(at), ...this.#item(thing, at)]);
    return [head + this.#behind(), ...items.flat()];
  }

  #item(thing: ThingName, column: number): string[] {
    const dash = ' '.repeat(column) + this.#bullet;
    if (this.#chance(4)) return this.#braces(dash, thing, column);
    if (this.#chance(8)) return [dash.trimEnd(), ...this.#block(thing, dash.length)];
    const [first = '', ...others] = this.#block(thing, dash.length);
    return [dash + first.slice(dash.length), ...others];
  }

  #brackets(head: string, thing: ThingName, column: number, count: number): string[] {
    const items = Array.from({ length: count }, () => `{ ${this.#pairs(thing).join(', ')} }`);
    return this.#enclosed(head, '[]', items, column);
  }

  #braces(head: string, thing: ThingName, column: number): string[] {
    return this.#enclosed(head, '{}', this.#pairs(thing), column);
  }

  /** Between braces or brackets, on one line or on many. */
  #enclosed(head: string, [open, close]: string, parts: readonly string[], column: number): string[] {
    const inner = ' '.repeat(column + 6);
    const [blank, comma] = [this.#one('', ' '), this.#one(', ', ',  ', ' , ')];
    const last = this.#one('', '', ',');
    if (this.#chance(2))
      return [`${head}${open}${blank}${parts.join(comma)}${last}${blank}${close}${this.#behind()}`];
    const lines = parts.map((part, index) => [
      ...(this.#chance(4) ? [inner + this.#comment()] : []),
      `${inner}${part}${index < parts.length - 1 ? ',' : last}${this.#behind()}`,
    ]);
    return [head + open + this.#behind(), ...lines.flat(), `${inner}${close}${this.#behind()}`];
  }

  #pairs(thing: ThingName): string[] {
    const { lists, singles } = thingOf(thing);
    return this.#keys(thing)
      .filter(key => !(key in singles))
      .map(key => {
        const item = lists[key];
        if (item) return `${key}: ${this.#chance(3) ? '[]' : `[{ ${this.#pairs(item).join(', ')} }]`}`;
        if (!needed.has(key) && this.#chance(8)) return `${key}:${this.#one('', ' ')}`;
        return `${key}: ${this.#one(...((samples[key] ?? ['y']) as [string]))}`;
      });
  }
}
