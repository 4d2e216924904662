import { expect, test } from 'vitest';
import { isIgnored } from './ignore.ts';

test.each<[pattern: string, ignored: readonly string[], kept: readonly string[]]>([
  [
    'archive',
    ['archive/a.okr.yaml', 'deep/archive/b/c.okr.yaml', 'archive'],
    ['archives/a.okr.yaml', 'my-archive'],
  ],
  ['archive/', ['archive/a.okr.yaml', 'deep/archive/a.okr.yaml'], ['archived.okr.yaml']],
  ['/archive', ['archive/a.okr.yaml'], ['deep/archive/a.okr.yaml']],
  ['./archive', ['archive/a.okr.yaml'], ['deep/archive/a.okr.yaml']],
  ['teams/old', ['teams/old/a.okr.yaml'], ['more/teams/old/a.okr.yaml', 'teams/older/a.okr.yaml']],
  ['archive/**', ['archive/a.okr.yaml', 'archive/b/c.okr.yaml'], ['archive', 'x/archive/a.okr.yaml']],
  ['**/drafts/**', ['drafts/a.okr.yaml', 'x/y/drafts/z/a.okr.yaml'], ['drafts.okr.yaml']],
  ['*.draft.okr.yaml', ['a.draft.okr.yaml', 'x/b.draft.okr.yaml'], ['a.okr.yaml']],
  ['teams/*/2024*', ['teams/a/2024-q1.okr.yaml'], ['teams/2024.okr.yaml', 'teams/a/b/2024.okr.yaml']],
  ['202?', ['2024/a.okr.yaml'], ['20245/a.okr.yaml', '202/a.okr.yaml']],
  ['**', ['a.okr.yaml', 'x/a.okr.yaml'], []],
  ['归档', ['归档/增长.okr.yaml'], ['存档/增长.okr.yaml']],
  ['a[b].okr.yaml', ['a[b].okr.yaml'], ['ab.okr.yaml']],
])('%s', (pattern, ignored, kept) => {
  for (const path of ignored) expect([path, isIgnored(path, [pattern])]).toEqual([path, true]);
  for (const path of kept) expect([path, isIgnored(path, [pattern])]).toEqual([path, false]);
});

test.each(['', '/', './', '.'])('%j is no pattern', pattern =>
  expect(isIgnored('a.okr.yaml', [pattern])).toBe(false),
);

test('any of several patterns', () => {
  expect(isIgnored('b/c.okr.yaml', ['a', 'b'])).toBe(true);
  expect(isIgnored('c.okr.yaml', [])).toBe(false);
});

test('a hostile pattern is as quick as any', () => {
  const started = performance.now();
  isIgnored(`${'a'.repeat(2000)}/b.okr.yaml`, [`${'*a'.repeat(500)}b`, `${'**/'.repeat(2000)}x`]);
  expect(performance.now() - started).toBeLessThan(1000);
});
