// Holds the JSON schema's source to the reader: what one takes, the other takes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from './read.ts';
import { levelDocs, presetDocs, type Setting, settings } from './schema.ts';
import { configSchema } from './zod.ts';

const schema = configSchema();
const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');
const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

test('the page shows both languages', () => expect(shown).toHaveLength(2));

test.each([
  ...shown,
  'preset: early-stage\n',
  'pace: { grace: 0.2 }\nignore: archive\n',
  'check_in_every: 7\n',
])('good: %j', text => {
  expect(readConfig(text).findings).toEqual([]);
  expect(schema.safeParse(parse(text)).error).toBeUndefined();
});

test.each([
  'presets: strict\n',
  'preset: loud\n',
  'fiscal_year_start: 13\n',
  'pace: { on_track: 90 }\n',
  'pace: { late: 1 }\n',
  'rules: { be-nice: off }\n',
  'rules: { off-pace: [warning, { max: 1 }] }\n',
  'rules: { too-many-kpis: { max: -1 } }\n',
  'people: dana\n',
])('bad: %j', text => {
  expect(readConfig(text).findings).toHaveLength(1);
  expect(schema.safeParse(parse(text)).success).toBe(false);
});

describe('every setting', () => {
  const all = (fields: Readonly<Record<string, Setting>>): [string, Setting][] =>
    Object.entries(fields).flatMap(([key, setting]) => [[key, setting], ...all(setting.fields ?? {})]);

  test.each(all(settings))('%s is explained in both languages', (_, { doc }) => {
    expect(doc.en).toMatch(/^[A-Z].*\.$/);
    expect(doc['zh-cn']).toMatch(/\p{Script=Han}.*。$/u);
  });

  test.each(Object.entries({ ...presetDocs, ...levelDocs }))('%s too', (_, doc) => {
    expect(doc.en).toMatch(/^[A-Z].*\.$/);
    expect(doc['zh-cn']).toMatch(/\p{Script=Han}.*。$/u);
  });

  test.each(all(settings))('%s is read as its examples are written', (key, { examples }) => {
    for (const example of examples) {
      const text = settings[key] ? `${key}: ${example}\n` : `pace: { ${key}: ${example} }\n`;
      const said = readConfig(text).findings.filter(({ message }) => message !== 'order');
      expect([text, said]).toEqual([text, []]);
    }
  });
});
