// Holds the grammar to the language: every field and word of the schema is coloured after its kind, every example whole.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FieldMeta } from '../../server/src/language/kinds.ts';
import { fieldOf, keysOf, type ThingName, thingOf, things } from '../../server/src/language/schema.ts';
import { grammarText } from '../../syntaxes/grammar/index.ts';
import { scopeOf, tokenise } from './tokens.ts';

const root = new URL('../../', import.meta.url);

test('the grammar in the package is the one that syntaxes/grammar makes', () => {
  expect(readFileSync(new URL('syntaxes/okr.tmLanguage.json', root), 'utf8')).toBe(grammarText());
});

/** A value of each kind, and what it looks like. */
const samples: Record<FieldMeta['kind'], readonly [value: string, scope: string]> = {
  text: ['12', 'string.unquoted'],
  person: ['dana', 'string.unquoted'],
  link: ['https://example.org', 'string.unquoted'],
  id: ['kr1', 'entity.name.type.id'],
  reference: ['kr1', 'entity.name.type.id'],
  choice: ['', 'constant.language'],
  quantity: ['12', 'constant.numeric.quantity'],
  baseline: ['unknown', 'constant.language'],
  change: ['+12%', 'constant.numeric.quantity'],
  fraction: ['0.6', 'constant.numeric.quantity'],
  percent: ['60%', 'constant.numeric.quantity'],
  weight: ['2', 'constant.numeric.quantity'],
  day: ['2026-03-31', 'constant.numeric.date'],
  due: ['2026-Q1', 'constant.numeric.cycle'],
  cycle: ['FY26-Q2', 'constant.numeric.cycle'],
  every: ['14 days', 'constant.numeric.quantity'],
  done: ['true', 'constant.language.boolean'],
};

describe.each(Object.keys(things) as ThingName[])('%s', name => {
  const { fields } = thingOf(name);

  test.each(Object.keys(fields))('%s', field => {
    const { kind, choices } = fieldOf(name, field);
    const [value, scope] = samples[kind];
    for (const word of choices ? Object.keys(choices) : [value]) {
      expect(scopeOf(field, `${field}: ${word}`)).toBe('support.type.property-name.okr');
      expect(valueScope(`  - ${field}: ${word}`)).toContain(scope);
      expect(valueScope(`  - { ${field}: ${word} }`)).toContain(scope);
    }
  });

  test.each(keysOf(name).filter(key => !(key in fields)))('%s', section => {
    expect(scopeOf(section, `${section}:`)).toBe('keyword.control.section.okr');
  });
});

describe('every letter of the examples is coloured', () => {
  test.each(globSync('examples/**/*.okr.{yaml,yml}', { cwd: root }))('%s', file => {
    const text = readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n');
    const lines = text.split('\n');
    const plain = tokenise(text).flatMap((tokens, row) =>
      tokens
        .filter(({ scope }) => scope === 'source.okr')
        .map(({ start, end }) => lines[row]?.slice(start, end).trim())
        .filter(piece => piece !== ''),
    );
    expect(plain).toEqual([]);
  });
});

describe('a long line costs no more than its length', () => {
  const pieces = [
    '1',
    'a',
    ' ',
    '"',
    ' #',
    'a: ',
    '- ',
    '{',
    '1 000 ',
    '1,',
    '1/',
    '1:00:',
    '1h',
    'a#',
    '&a ',
    'title: "',
    'id: a ',
  ];
  test.each(pieces)('of %j', piece => {
    const line = `target: ${piece.repeat(4000 / piece.length)} !`;
    const began = performance.now();
    tokenise(line);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

/** The scope of what follows the colon. */
function valueScope(line: string): string | undefined {
  const after = line.indexOf(': ') + 2;
  return tokenise(line)[0]?.find(({ end }) => end > after)?.scope;
}
