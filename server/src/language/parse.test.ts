// From text to tree: what was read, where that stands in the text as typed, and how far reading got.

import { describe, expect, test } from 'vitest';
import { isMap, isScalar } from 'yaml';
import { parse } from './parse.ts';

const messagesOf = (text: string) => parse(text).problems.map(({ message }) => message);

test('a sound text is read as it is', () => {
  const text = 'cycle: 2026-Q1\nobjectives: []\n';
  const { repaired, problems, readUpTo, toTyped } = parse(text);
  expect({ repaired, problems, readUpTo }).toEqual({ repaired: text, problems: [], readUpTo: text.length });
  expect(toTyped(7)).toBe(7);
});

describe('places in the tree are places in the text as typed', () => {
  test.each([
    ['with a byte order mark', '\ufeffteam: Growth\nlevel: ⟦team⟧\n'],
    ['with CRLF', 'team: Growth\r\nlevel: ⟦team⟧\r\n'],
    ['with CR', 'team: Growth\rlevel: ⟦team⟧\r'],
    ['below a missing space', 'team:Growth\nlevel: ⟦team⟧\n'],
    ['below a text that wanted quotes', 'team: @growth\nlevel: ⟦team⟧\n'],
    ['below tabs', 'north_star:\n\ttitle: Teams\n\ttarget: 3\nlevel: ⟦team⟧\n'],
    ['behind a full-width colon', 'team: 增长\nlevel：⟦team⟧\n'],
    ['behind several mistakes', 'team:Growth\n owner: @bo\nnote: a: b\nlevel：⟦team⟧\n'],
  ])('%s', (_, marked) => {
    const [before = '', value = ''] = marked.split(/[⟦⟧]/);
    const { yaml, toTyped, problems } = parse(marked.replace(/[⟦⟧]/g, ''));
    const found = isMap(yaml.contents) ? yaml.contents.get('level', true) : undefined;
    const [start = 0, end = 0] = (isScalar(found) && found.range) || [];
    expect([toTyped(start), toTyped(end)]).toEqual([before.length, before.length + value.length]);
    expect(problems.length).toBeLessThanOrEqual(4);
  });
});

describe('what cannot be explained', () => {
  const text = 'team: Growth\nkpis:\n  - { title: Uptime, guards[win] }\nlevel: team\n';

  test('is told once, and what stands before it is read', () => {
    const { problems, yaml, readUpTo } = parse(text);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual(['yaml-syntax unreadable']);
    expect(isMap(yaml.contents) && yaml.contents.get('team')).toBe('Growth');
    expect(text.slice(0, readUpTo)).toBe('team: Growth\nkpis:\n  - { title: Uptime, guards');
  });
});

describe('documents', () => {
  test.each([
    ['one that is marked', '%YAML 1.2\n---\nteam: Growth\n...\n', []],
    ['one that only ends', 'team: Growth\n...\n# the end\n', []],
    ['two', 'team: Growth\n---\nteam: Sales\n', ['several-documents']],
    [
      'two, the second with mistakes',
      'team: Growth\n---\nteam:@Sales\n\towner: [bo\n',
      ['several-documents'],
    ],
  ])('%s', (_, text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
    expect(parse(text).yaml.toJS()).toEqual({ team: 'Growth' });
  });
});

test('what YAML reads as something else may be broken once it is mended, and is mended further', () => {
  const { repaired, problems } = parse('objectives:\n  - title:Grow: fast\n');
  expect(problems.map(({ message }) => message)).toEqual(['space-after-colon', 'colon-in-value']);
  expect(repaired).toBe("objectives:\n  - title: 'Grow: fast'\n");
});

test('a line that has no place takes none along that stands where it would without it', () => {
  const text = 'objectives:\n  - title: Grow\n    owner: bo\n{[\n    due: 2026-03\n  - title: Win\n';
  expect(parse(text).yaml.toJS()).toEqual({
    objectives: [{ title: 'Grow', owner: 'bo', due: '2026-03' }, { title: 'Win' }],
  });
});

test('a line that was moved is not moved again for the sake of the next', () => {
  const text =
    'objectives:\n  - id: grow\n    title: Grow\n    key_results:\ntitle: Win\n      type: milestone\n    title: Keep\n    max: 3\n';
  const { problems, yaml } = parse(text);
  expect(problems.map(({ message }) => message)).toContain('missing-dash');
  expect(yaml.errors).toEqual([]);
});

test('a file of mistakes is read in time', () => {
  const item =
    '  - title:Grow\n     owner: @bo\n    why: a: b\n   key_results：\n      - { title: x, target: 1,000 \n';
  const start = performance.now();
  parse(`objectives:\n${item.repeat(500)}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
