// Every snippet, accepted as it stands, is OKR that reads without a problem, wherever in a list it is typed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { read } from '../../server/src/language/read.ts';
import { things } from '../../server/src/language/schema.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../syntaxes/okr.snippets.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

/** Where a snippet belongs: what stands above it, and how far it is indented. */
const places: readonly {
  readonly of: RegExp;
  readonly above: string;
  readonly indent: string;
  readonly isItem: boolean;
}[] = [
  { of: /^(?:Document|文档)$/, above: '', indent: '', isItem: false },
  { of: /^(?:Objective|目标)$/, above: 'objectives:\n', indent: '  ', isItem: true },
  {
    of: /^(?:Key result: |关键结果：)/,
    above: 'objectives:\n  - title: Win\n    key_results:\n',
    indent: '      ',
    isItem: true,
  },
  {
    of: /^(?:Initiative|计划)$/,
    above: 'objectives:\n  - title: Win\n    initiatives:\n',
    indent: '      ',
    isItem: true,
  },
  {
    of: /^(?:Check-in|检视)$/,
    above: 'objectives:\n  - title: Win\n    check_ins:\n',
    indent: '      ',
    isItem: true,
  },
  {
    of: /^(?:Milestones|里程碑)$/,
    above: 'objectives:\n  - title: Win\n    key_results:\n      - title: Ship\n',
    indent: '        ',
    isItem: false,
  },
  { of: /^(?:KPI|指标)$/, above: 'objectives:\n  - title: Win\nkpis:\n', indent: '  ', isItem: true },
];

describe.each(snippets)('%s', (name, { prefix, body }) => {
  const place = placeOf(name);
  const [typed = ''] = [prefix].flat();

  test.each(place.isItem ? ['', '- '] : [''])('typed after "%s"', dash => {
    const line = `${place.indent}${dash}`;
    const [first, ...rest] = expand(body.join('\n'), `${line}${typed}`).split('\n');
    const text = [`${place.above}${line}${first}`, ...rest.map(next => `${place.indent}${next}`)].join('\n');
    const yaml = parseDocument(text, { strict: true });
    expect([...yaml.errors, ...yaml.warnings]).toEqual([]);
    expect(read({ text, name: 'growth' }).problems).toEqual([]);
  });
});

test('a whole file begins with the quarter of today', () => {
  for (const name of ['Document', '文档']) {
    const [, { body }] = snippets.find(([other]) => other === name) ?? [name, { body: [] }];
    expect(expand(body.join('\n'), '')).toMatch(/^cycle: 2026-Q1\n/);
  }
});

test('there is a snippet for each type of key result, in English and in Chinese', () => {
  const choices = Object.keys(things.key_result.fields.type.choices ?? {});
  const types = snippets
    .filter(([name]) => /^(?:Key result: |关键结果：)/.test(name))
    .map(([, { body }]) => /type: (\w+)/.exec(body.join('\n'))?.[1]);
  expect(types.sort()).toEqual([...choices, ...choices].sort());
});

test('no two snippets are called up by the same word', () => {
  const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
  expect(prefixes).toEqual([...new Set(prefixes)]);
});

function placeOf(name: string) {
  const place = places.find(({ of }) => of.test(name));
  if (!place) throw new Error(`Where does the snippet ${name} belong?`);
  return place;
}

/** What stands in the editor when a snippet is accepted with all its defaults, on a day in February. */
function expand(body: string, line: string): string {
  const variables: Record<string, string> = {
    CURRENT_YEAR: '2026',
    CURRENT_MONTH: '02',
    CURRENT_DATE: '16',
  };
  const defaults: Record<string, string> = {};
  const stop = (_: string, number: string, value: string) => {
    defaults[number] = value;
    return value;
  };
  const text = body
    .replace(/\$\{TM_CURRENT_LINE\/(.+?)\/\$\{1:\+(.+?)\}\/\}/g, (_, regex: string, then: string) =>
      line.replace(new RegExp(regex), (_, group?: string) => (group ? then : '')),
    )
    .replace(
      /\$\{(CURRENT_\w+)\/(.+?)\/((?:\$\{\d:\+\w+\})+)\/\}/g,
      (_, variable: string, regex: string, format: string) =>
        (variables[variable] ?? '').replace(new RegExp(regex), (...groups: (string | undefined)[]) =>
          format.replace(/\$\{(\d):\+(\w+)\}/g, (_, group: number, then: string) =>
            groups[group] ? then : '',
          ),
        ),
    )
    .replace(/\$\{(CURRENT_\w+)\}/g, (whole, variable: string) => variables[variable] ?? whole)
    .replace(/\$\{(\d+)\|([^,|]+)[^|]*\|\}/g, stop)
    .replace(/\$\{(\d+):([^{}]+)\}/g, stop)
    .replace(/\$(\d+)/g, (whole, number: string) => (number === '0' ? '' : (defaults[number] ?? whole)));
  expect(text).not.toMatch(/\$[\w{]*[A-Z\d|]/);
  return text;
}
