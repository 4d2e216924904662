import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { sizeLimit, tooLarge } from '../workspace/files.ts';
import { contentAt, nodeFiles, okrFilesBelow } from './files.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const uri = (name: string) => pathToFileURL(at(name)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okr-files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

test('there are files, whatever is in them, but folders are none', async () => {
  await writeFile(at('计划 1.pdf'), Uint8Array.of(0, 255));
  expect(await nodeFiles.exists(uri('计划 1.pdf'))).toBe(true);
  for (const none of [
    uri('plan.pdf'),
    uri('计划 1.pdf/x'),
    uri(''),
    'untitled:a',
    'https://x.org/a',
    'file:///%',
  ])
    expect(await nodeFiles.exists(none), none).toBe(false);
});

describe('reading', () => {
  test('gives the text, without a byte order mark', async () => {
    await writeFile(at('a.okr.yaml'), '\ufefftitle: 增长\r\n');
    expect(await nodeFiles.read(uri('a.okr.yaml'))).toBe('title: 增长\r\n');
  });

  test('gives nothing where there is no file', async () => {
    await symlink(at('a.okr.yaml'), at('a.okr.yaml'));
    for (const none of [uri('b.okr.yaml'), uri('a.okr.yaml'), uri(''), 'untitled:a', 'file:///%'])
      expect(await nodeFiles.read(none), none).toBeUndefined();
    await expect(contentAt(at('b.okr.yaml'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('does not load what is too large', async () => {
    await writeFile(at('a.okr.yaml'), '');
    await truncate(at('a.okr.yaml'), sizeLimit);
    expect(await nodeFiles.read(uri('a.okr.yaml'))).toHaveLength(sizeLimit);
    // More than a string can hold.
    await truncate(at('a.okr.yaml'), 2 ** 31);
    expect(await nodeFiles.read(uri('a.okr.yaml'))).toBe(tooLarge);
  });

  test('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [at('a.okr.yaml')]);
    expect(await nodeFiles.read(uri('a.okr.yaml'))).toBeUndefined();
    await expect(contentAt(at('a.okr.yaml'))).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('looking below a folder', () => {
  const write = async (name: string) => {
    await mkdir(join(at(name), '..'), { recursive: true });
    await writeFile(at(name), '');
  };

  test('finds OKR files only, in order, and none in folders of others', async () => {
    for (const name of [
      'b.okr.yaml',
      'a/c.OKR.yml',
      'a/notes.yaml',
      'node_modules/x/d.okr.yaml',
      '.git/e.okr.yaml',
    ])
      await write(name);
    await mkdir(at('folder.okr.yaml'));
    expect(await okrFilesBelow(folder)).toEqual([at('a/c.OKR.yml'), at('b.okr.yaml')]);
    expect(await okrFilesBelow(at('nowhere'))).toEqual([]);
  });

  test('follows no link to a folder, and finds one of a file and the links to it', async () => {
    for (const name of ['a/z.okr.yaml', 'elsewhere/x.yaml']) await write(name);
    await symlink(folder, at('a/circle'));
    await symlink(folder, at('a/circle.okr.yaml'));
    await symlink(at('a/z.okr.yaml'), at('a.okr.yaml'));
    await symlink(at('elsewhere/x.yaml'), at('c.okr.yaml'));
    await symlink(at('c.okr.yaml'), at('b.okr.yaml'));
    await symlink(at('nowhere'), at('d.okr.yaml'));
    expect(await okrFilesBelow(folder)).toEqual([at('a/z.okr.yaml'), at('b.okr.yaml')]);
  });
});
