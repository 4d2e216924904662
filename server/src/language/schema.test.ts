import { describe, expect, test } from 'vitest';
import type { Localised } from './locale.ts';
import { fieldOf, keysOf, type ThingName, thingOf, things } from './schema.ts';

const names = Object.keys(things) as ThingName[];

describe.each(names)('%s', name => {
  const { doc, docs, fields, lists, singles, required } = thingOf(name);
  const metas = Object.entries(fields).map(([key, field]) => ({ key, ...field }));
  const said: [what: string, doc: Localised | undefined][] = [
    [name, doc],
    ...[...Object.keys(lists), ...Object.keys(singles)].map(key => [key, docs[key]] as [string, Localised]),
    ...metas.map(({ key, doc }) => [key, doc] as [string, Localised]),
    ...metas.flatMap(({ key, choices = {} }) =>
      Object.entries(choices).map(([word, doc]) => [`${key}: ${word}`, doc] as [string, Localised]),
    ),
  ];

  test.each(said)('%s is explained in both languages', (_, doc) => {
    expect(doc?.en).toMatch(/\w.*\.$/);
    expect(doc?.en).not.toMatch(/\p{Script=Han}{3}/u);
    expect(doc?.['zh-cn']).toMatch(/\p{Script=Han}.*[。.]$/u);
  });

  test('has each key once, and what it requires', () => {
    expect(new Set(keysOf(name)).size).toBe(keysOf(name).length);
    expect(keysOf(name)).toEqual(expect.arrayContaining([...required]));
  });

  test('has choices where a choice is', () => {
    for (const { kind, choices } of metas) expect(choices !== undefined).toBe(kind === 'choice');
  });
});

test('what is no field of a thing is not given one', () => {
  expect(() => fieldOf('kpi', 'budget')).toThrow(TypeError);
});
