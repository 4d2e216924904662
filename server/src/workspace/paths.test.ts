import { describe, expect, test } from 'vitest';
import { relativePath, resolvedPath, stepsBetween } from './paths.ts';

describe('from one file to another and back', () => {
  test.each([
    ['file:///w/a.okr.yaml', 'file:///w/b.okr.yaml', 'b.okr.yaml'],
    ['file:///w/team/a.okr.yaml', 'file:///w/b.okr.yaml', '../b.okr.yaml'],
    ['file:///w/a.okr.yaml', 'file:///w/x/y/b.okr.yaml', 'x/y/b.okr.yaml'],
    ['file:///w/a.okr.yaml', 'file:///w/%E5%A2%9E%E9%95%BF/b%20c%23.okr.yaml', '增长/b%20c%23.okr.yaml'],
    ['file:///C:/w/a.okr.yaml', 'file:///c%3A/w/x/b.okr.yaml', 'x/b.okr.yaml'],
    ['vscode-vfs://github/o/r/a.okr.yaml', 'vscode-vfs://github/o/r/x/b.okr.yaml', 'x/b.okr.yaml'],
  ])('%s to %s', (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
    expect(resolvedPath(from, path)).toBe(resolvedPath(to, `./${path.split('/').at(-1)}`));
  });

  test('not from one machine, or one scheme, to another', () => {
    expect(relativePath('file:///w/a.okr.yaml', 'file://server/w/b.okr.yaml')).toBeUndefined();
    expect(relativePath('untitled:a', 'file:///w/b.okr.yaml')).toBeUndefined();
  });
});

test('Windows’ slashes, blanks and broken percent signs are taken as they are meant', () => {
  const from = 'file:///c%3A/w/team/a.okr.yaml';
  expect(resolvedPath(from, '..\\b.okr.yaml')).toBe('file:///c%3A/w/b.okr.yaml');
  expect(resolvedPath(from, 'b c.okr.yaml')).toBe('file:///c%3A/w/team/b%20c.okr.yaml');
  expect(resolvedPath(from, '100%.okr.yaml')).toBe('file:///c%3A/w/team/100%25.okr.yaml');
  expect(resolvedPath('untitled:Untitled-1', 'b.okr.yaml')).toMatch(/b\.okr\.yaml$/);
});

test('steps are folders left and entered', () => {
  expect(stepsBetween('file:///w/x/a.okr.yaml', 'file:///w/y/z/b.okr.yaml')).toBe(3);
  expect(stepsBetween('file:///w/a.okr.yaml', 'file:///w/b.okr.yaml')).toBe(0);
});
