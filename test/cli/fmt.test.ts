// `okr fmt`: what it names, what it writes, and what it leaves alone.
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const untidy = 'objectives:\n- title:   Grow  # more\n  owner: ann';
const tidy = 'objectives:\n  - title: Grow  # more\n    owner: ann\n';
const textOf = (...path: string[]) => readFile(join(...path), 'utf8');

test('names what is not formatted, and changes nothing', async () => {
  const cwd = await folder({ 'a/b.okr.yaml': untidy, 'c.okr.yaml': tidy, 'd.yaml': untidy });
  for (const flags of [[], ['--check']]) {
    expect(await okr(cwd, ['fmt', ...flags])).toEqual({ code: 1, stdout: 'a/b.okr.yaml\n', stderr: '' });
    expect(await textOf(cwd, 'a/b.okr.yaml')).toBe(untidy);
  }
});

test('formats with --write, and leaves nothing else behind', async () => {
  const cwd = await folder({ 'b.okr.yaml': untidy, 'c.okr.yaml': tidy });
  expect(await okr(cwd, ['fmt', '--write'])).toEqual({ code: 0, stdout: 'b.okr.yaml\n', stderr: '' });
  expect(await textOf(cwd, 'b.okr.yaml')).toBe(tidy);
  expect(await readdir(cwd)).toEqual(['b.okr.yaml', 'c.okr.yaml']);
  expect(await okr(cwd, ['fmt'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('indents by four where asked', async () => {
  const cwd = await folder({ 'b.okr.yaml': untidy });
  await okr(cwd, ['fmt', '--write', '--indent', '4']);
  expect(await textOf(cwd, 'b.okr.yaml')).toBe('objectives:\n    - title: Grow  # more\n      owner: ann\n');
});

test('keeps line ends, byte order mark, permissions and links', async () => {
  const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const cwd = await folder({ 'b.okr.yaml': crlf(untidy) });
  await chmod(join(cwd, 'b.okr.yaml'), 0o640);
  await symlink('b.okr.yaml', join(cwd, 'link.okr.yaml'));
  expect((await okr(cwd, ['fmt', '--write', 'link.okr.yaml'])).code).toBe(0);
  expect(await textOf(cwd, 'b.okr.yaml')).toBe(crlf(tidy));
  expect((await stat(join(cwd, 'b.okr.yaml'))).mode & 0o777).toBe(0o640);
  expect((await lstat(join(cwd, 'link.okr.yaml'))).isSymbolicLink()).toBe(true);
});

test.each([
  ['is no UTF-8', Buffer.concat([Buffer.from(untidy), Buffer.from([0xff])]), 'is no UTF-8 text'],
  [
    'cannot be read to its end',
    Buffer.from('cycle:   2026\n---\ncycle: 2027\n'),
    'cannot be read to its end',
  ],
])('leaves alone what %s, formats the rest and says so', async (_, bytes, why) => {
  const cwd = await folder({ 'a.okr.yaml': bytes, 'b.okr.yaml': untidy });
  const { code, stdout, stderr } = await okr(cwd, ['fmt', '--write']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'b.okr.yaml\n' });
  expect(stderr).toContain('a.okr.yaml: not formatted');
  expect(stderr).toContain(why);
  expect(await readFile(join(cwd, 'a.okr.yaml'))).toEqual(bytes);
});

test.each([
  [['--check', '--write'], 'Either --check or --write'],
  [['--indent', '3'], '--indent is one of 2, 4'],
])('%j is wrong use', async (flags, sentence) => {
  const cwd = await folder({ 'b.okr.yaml': untidy });
  const { code, stderr } = await okr(cwd, ['fmt', ...flags]);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(await textOf(cwd, 'b.okr.yaml')).toBe(untidy);
});

test('speaks Chinese too', async () => {
  const cwd = await folder({ 'a.okr.yaml': 'cycle: 2026\n---\ncycle: 2027\n' });
  expect((await okr(cwd, ['fmt', '--locale', 'zh-cn'])).stderr).toContain('a.okr.yaml：未整理');
});
