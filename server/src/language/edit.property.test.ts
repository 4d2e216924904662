// What holds for every edit of every file: it does what it says, and harms nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needed, Writer } from '../../../test/support/layouts.ts';
import { addItem, moveItem, type NewItem, removeField, removeItem, setField, sortItems } from './edit.ts';
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
    ...sortings(source, part, items.length > 1 ? items.map(({ key }) => key) : []),
    ...movings(source, part),
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

/** Any order of a list; where it is not clear whose a comment is, nothing happens. */
function sortings(source: Reading, part: AnyPart, keys: readonly string[]): fc.Arbitrary<Operation>[] {
  if (keys.length === 0) return [];
  return [
    fc.constantFrom(...keys).chain(key => {
      const items = (part as unknown as Record<string, AnyPart[]>)[key] ?? [];
      return fc.shuffledSubarray(items, { minLength: items.length }).map(order => {
        const edits = sortItems(source, { parent: part, key }, order);
        return {
          edits,
          change: (data: Data) => {
            const before = data[key] as unknown[];
            if (edits.length > 0) data[key] = order.map(({ index }) => before[index]);
          },
        };
      });
    }),
  ];
}

/** A key result to another objective; where it cannot be written there, nothing happens. */
function movings(source: Reading, part: AnyPart): fc.Arbitrary<Operation>[] {
  if (part.thing !== 'document' || part.objectives.length < 2) return [];
  const results = part.objectives.flatMap(({ key_results }) => key_results);
  if (results.length === 0) return [];
  return [
    fc.tuple(fc.constantFrom(...results), fc.constantFrom(...part.objectives)).map(([result, objective]) => {
      const key = 'key_results';
      const edits =
        objective === result.parent
          ? []
          : moveItem(source, { parent: result.parent, key }, result, { parent: objective, key });
      return {
        edits,
        change: (data: Data) => {
          const objectives = data.objectives as Record<string, unknown[]>[];
          if (edits.length > 0)
            objectives[objective.index]?.[key]?.push(
              ...(objectives[result.parent.index]?.[key]?.splice(result.index, 1) ?? []),
            );
        },
      };
    }),
  ];
}

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
