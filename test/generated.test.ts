// What is generated is committed, and is what the code of today would generate.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { generatedFiles, generatedFolder } from '../scripts/generate/files.ts';
import { documentSchema } from '../server/src/language/zod.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const contentOf = (path: string) => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined);

describe('generated files', () => {
  const files = generatedFiles(contentOf);

  test.each([...files.keys()])('%s is up to date (else: npm run generate)', path => {
    expect(contentOf(path)).toBe(files.get(path));
  });

  test('nothing is left of rules that are gone', () => {
    const there = readdirSync(root + generatedFolder).map(name => `${generatedFolder}/${name}`);
    expect(there.filter(path => !files.has(path))).toEqual([]);
  });

  test('they name no place on this machine, and are the same each time', () => {
    for (const content of files.values()) expect(content).not.toContain(root);
    expect(generatedFiles(contentOf)).toEqual(files);
  });
});

describe('the schema', () => {
  const accepts = (path: string) => {
    const yaml = parseDocument(readFileSync(root + path, 'utf8'), { uniqueKeys: false });
    return documentSchema().safeParse(yaml.toJS()).error?.issues ?? [];
  };

  test.each(globSync('examples/{en,zh}/*.okr.yaml', { cwd: root }))('accepts %s', path => {
    expect(accepts(path)).toEqual([]);
  });

  test('does not accept the file of mistakes', () => {
    expect(accepts('examples/mistakes.okr.yaml').length).toBeGreaterThan(3);
  });

  test('describes every field in both languages, and every word of a choice', () => {
    const schema = JSON.parse(contentOf('schemas/okr.schema.json') ?? '');
    const things = [schema, ...Object.values<typeof schema>(schema.definitions)];
    for (const { properties } of things) {
      for (const [name, field] of Object.entries<typeof schema>(properties)) {
        expect([name, field.description]).toEqual([name, expect.stringMatching(/^\S.+\n.*\p{Script=Han}/u)]);
        if (field.enum)
          expect([name, field.enumDescriptions]).toEqual([name, field.enum.map(() => expect.any(String))]);
      }
    }
  });
});
