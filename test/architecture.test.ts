// Holds the floors of docs/architecture.md: who may import whom, and that nobody goes round in a circle.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  /** Path of the importing file from the root of the repository, with slashes. */
  readonly from: string;
  /** The same of the imported file; the bare name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

/** Files of the product by path, tests left out. */
const sources = new Map(
  globSync('{server,client}/src/**/*.ts', { cwd: new URL('..', import.meta.url) })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !path.endsWith('.test.ts'))
    .map(path => [path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')]),
);

describe('the house', () => {
  const imports = importsOf(sources);

  test('is walked through whole', () => {
    expect(sources.size).toBeGreaterThan(100);
    expect(imports).toContainEqual({
      from: 'server/src/language/read.ts',
      to: 'server/src/language/lower.ts',
      isType: false,
    });
    expect(imports).toContainEqual({
      from: 'client/src/tree/index.ts',
      to: 'server/src/lsp/protocol.ts',
      isType: false,
    });
  });

  test('has floors that look down only', () => {
    expect(breaches(imports)).toEqual([]);
  });

  test('has no circles', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('opens without zod, which only makes the JSON schemas and takes its time', () => {
    const opened = new Set(['server/src/main.node.ts', 'server/src/okr.ts']);
    for (const path of opened)
      for (const { from, to, isType } of imports) if (from === path && !isType) opened.add(to);
    expect([...opened]).toEqual(expect.arrayContaining(['server/src/language/schema.ts', 'yaml']));
    expect([...opened]).not.toContain('zod');
  });
});

describe('who breaks in is seen:', () => {
  test.each<[path: string, line: string, breach: string | undefined]>([
    ['server/src/rules/off-pace/index.ts', "import { store } from '../../workspace/store.ts';", 'workspace'],
    ['server/src/language/read.ts', "import type { Rule } from '../rules/rule.ts';", 'rules'],
    ['server/src/text/analyse.ts', "export * from '../progress/index.ts';", 'progress'],
    ['server/src/progress/index.ts', "export {\n  analyse,\n} from '../text/analyse.ts';", 'text'],
    ['server/src/features/fixes.ts', "import '../service.ts';", 'service'],
    ['server/src/workspace/store.ts', "const { x } = await import('../lsp/server.ts');", 'lsp'],
    ['server/src/messages/cli.ts', "import { rules } from '../rules/index.ts';", 'rules'],
    ['server/src/lsp/server.ts', "import { main } from '../cli/main.ts';", 'cli'],
    ['server/src/language/read.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['server/src/text/analyse.ts', "import * as vscode from 'vscode';", 'vscode'],
    [
      'server/src/features/fixes.ts',
      "import type { CodeAction } from 'vscode-languageserver';",
      'vscode-languageserver',
    ],
    ['server/src/rules/rule.ts', "import { URI } from 'vscode-uri';", 'vscode-uri'],
    ['server/src/workspace/uri.ts', "import { URI } from 'vscode-uri';", undefined],
    ['server/src/workspace/store.ts', "import { read } from '../language/read.ts';", undefined],
    [
      'server/src/service.ts',
      "import { parse } from 'yaml';\nimport { read } from './language/read.ts';",
      undefined,
    ],
    ['client/src/activate.ts', "import { read } from '../../server/src/language/read.ts';", 'language'],
    [
      'client/src/activate.ts',
      "import type { Reading } from '../../server/src/language/read.ts';",
      undefined,
    ],
    ['client/src/activate.ts', "import { treeRequest } from '../../server/src/lsp/protocol.ts';", undefined],
  ])('%s with %s', (path, text, breach) => {
    const found = breaches(importsOf(new Map([[path, text]])));
    expect(found).toEqual(breach === undefined ? [] : [expect.stringContaining(breach)]);
  });

  test('who goes in a circle, types aside', () => {
    const files = {
      'a/a.ts': "import { b } from './b.ts';",
      'a/b.ts': "import {\n  c,\n} from '../c.ts';",
      'c.ts': "export { a } from './a/a.ts';",
      'd.ts': "import type { e } from './e.ts';",
      'e.ts': "import { d } from './d.ts';",
    };
    expect(circles(importsOf(new Map(Object.entries(files))))).toEqual(['a/a.ts → a/b.ts → c.ts → a/a.ts']);
  });
});

/** The floors of server/src, and those that each may look down on. What is not listed is a door and may use all. */
const language = ['language'];
const upToRules = [...language, 'text', 'progress', 'rules', 'messages'];
const upToFeatures = [...upToRules, 'workspace', 'features'];
const below: Readonly<Record<string, readonly string[]>> = {
  language: [],
  messages: language,
  text: language,
  progress: language,
  rules: [...language, 'text', 'progress', 'messages'],
  workspace: upToRules,
  features: [...upToRules, 'workspace'],
  'service.ts': upToFeatures,
  node: upToFeatures,
  lsp: [...upToFeatures, 'service.ts'],
  cli: [...upToFeatures, 'service.ts', 'node', 'lsp'],
};

/** Floors that know neither an editor, nor a connection, nor a machine. */
const pure = ['language', 'messages', 'text', 'progress', 'rules', 'workspace', 'features', 'service.ts'];

function breaches(imports: readonly Import[]): string[] {
  return imports.filter(isBreach).map(({ from, to }) => `${from} imports ${to}`);
}

function isBreach({ from, to, isType }: Import): boolean {
  const [here, there] = [floorOf(from), floorOf(to)];
  if (from.startsWith('client/'))
    return there !== undefined && !isType && to !== 'server/src/lsp/protocol.ts';
  if (here === undefined) return to.startsWith('client/');
  if (there !== undefined) return here !== there && below[here] !== undefined && !below[here].includes(there);
  if (to === 'vscode-uri') return pure.includes(here) && here !== 'workspace';
  return to.startsWith('client/') || (pure.includes(here) && /^(?:node:|vscode)/.test(to));
}

/** The part of server/src that a file belongs to; none for what lies elsewhere. */
function floorOf(path: string): string | undefined {
  return /^server\/src\/([^/]+)/.exec(path)?.[1];
}

function importsOf(files: ReadonlyMap<string, string>): Import[] {
  return [...files].flatMap(([from, text]) =>
    [...text.matchAll(importPattern)].map(([, type, name = '']) => ({
      from,
      to: name.startsWith('.') ? posix.join(posix.dirname(from), name) : name,
      isType: type !== undefined,
    })),
  );
}

/** `import … from 'x'`, `import 'x'`, `export … from 'x'`, and `import('x')`; the words between hold no quotes. */
const importPattern = /(?:^(?:import|export)\b( type\b)?(?:[^'";=()]*\bfrom)? ?|\bimport\()'([^'\n]+)'/gm;

/** Each circle of imports once, from its file that comes first. */
function circles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: readonly string[], file: string) => {
    const start = path.indexOf(file);
    if (start >= 0) found.add(circle(path.slice(start)));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit([...path, file], to);
    done.add(file);
  };
  for (const file of next.keys()) visit([], file);
  return [...found];
}

function circle(files: readonly string[]): string {
  const first = files.indexOf(files.toSorted()[0] as string);
  const turned = [...files.slice(first), ...files.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}
