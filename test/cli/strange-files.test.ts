// `okr` on files that are none of people's writing: far too large, binary, pipes, links. None of them stops the others.
import { execFileSync } from 'node:child_process';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const closed = 'objectives:\n  - { title: Guests find their way, status: closed, score: 0.7 }\n';

test('a file of 200 MB and a binary one have one finding each', async () => {
  const cwd = await folder({
    'huge.okr.yaml': closed,
    'picture.okr.yaml': Uint8Array.of(0x89, 0x50, 0, 0, 0xff),
  });
  await truncate(join(cwd, 'huge.okr.yaml'), 200_000_000);
  const { code, stdout } = await okr(cwd, ['check']);
  expect(
    stdout,
  ).toBe(`huge.okr.yaml:1:1  error  This file is larger than 5 MB, so nothing of it is read.  yaml-syntax
picture.okr.yaml:1:1  error  This is not a text file, so nothing of it is read.  yaml-syntax

2 errors in 2 files.
`);
  expect(code).toBe(1);
});

test('a configuration file that is too large says nothing, and has a finding', async () => {
  const cwd = await folder({ 'a.okr.yaml': closed, 'okr.config.yaml': 'ignore: [a.okr.yaml]\n' });
  await truncate(join(cwd, 'okr.config.yaml'), 200_000_000);
  const { stdout } = await okr(cwd, ['check']);
  expect(stdout).toContain('okr.config.yaml:1:1  error  This file is larger than 5 MB');
  expect(stdout).toContain('in 1 file.');
});

test('what is too large is not formatted, and said to be left as it is', async () => {
  const cwd = await folder({ 'huge.okr.yaml': closed });
  await truncate(join(cwd, 'huge.okr.yaml'), 200_000_000);
  expect(await okr(cwd, ['fmt', '--write'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('huge.okr.yaml'),
  });
});

test('a pipe is passed over in a folder, and complained about where it is named', async () => {
  const cwd = await folder({ 'a.okr.yaml': closed });
  execFileSync('mkfifo', [join(cwd, 'pipe.okr.yaml')]);
  expect((await okr(cwd, ['check', '--format', 'json'])).stdout).not.toContain('pipe');
  expect(await okr(cwd, ['check', 'pipe.okr.yaml'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('pipe.okr.yaml'),
  });
});

test('a file and the links to it are checked once', async () => {
  const cwd = await folder({ 'z.okr.yaml': closed.replace('Guests', 'TBD') });
  for (const link of ['a', 'b']) await symlink(join(cwd, 'z.okr.yaml'), join(cwd, `${link}.okr.yaml`));
  await symlink(cwd, join(cwd, 'circle'));
  const { stdout } = await okr(cwd, ['check']);
  expect(stdout).toContain('z.okr.yaml:');
  expect(stdout).toMatch(/ in 1 file\.\n$/);
});

test('a folder alone does not know what lies around it, and calls nothing missing there', async () => {
  const cwd = await folder({
    'company.okr.yaml': closed,
    'teams/a.okr.yaml': 'objectives: [{ title: Guests come back, aligns_to: [company#none, nobody#x] }]\n',
  });
  expect((await okr(cwd, ['check'])).stdout).toContain('broken-reference');
  expect((await okr(cwd, ['check', 'teams'])).stdout).not.toContain('broken-reference');
});
