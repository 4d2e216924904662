// Folders as they are on real disks: what cannot be read, leads in circles, is far too large, or changes behind the editor's back.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol';
import { nodeFiles } from '../../server/src/node/files.ts';
import { changeFolders, known, tell } from '../support/known.ts';
import { connect, type Session } from '../support/lsp.ts';
import { folder } from '../support/okr.ts';

const okr = (title: string) => `objectives:\n  - { id: o, title: ${title} }\n`;

/** A session on a folder with these files in it. */
async function onDisk(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { locale?: string } = {},
) {
  const path = await folder(files);
  const at = (...names: string[]) => join(path, ...names);
  const uri = (...names: string[]) => pathToFileURL(at(...names)).href;
  return {
    at,
    uri,
    start: () => connect({ ...options, disk: nodeFiles, folders: [pathToFileURL(path).href] }),
  };
}

/** Of the objectives in all files. */
async function titlesIn({ client }: Session): Promise<readonly string[]> {
  const symbols = await client.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '' });
  return symbols
    .filter(({ kind }) => kind !== SymbolKind.File)
    .map(({ name }) => name)
    .sort();
}

describe('what lies in a folder', () => {
  test('a folder that may not be read is passed over', async () => {
    const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('A'), 'secret/b.okr.yaml': okr('B') });
    await chmod(dirname(at('a.okr.yaml')), 0o755);
    await chmod(at('secret'), 0);
    onTestFinished(asNobody());
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('a.okr.yaml')]);
  });

  test('links to folders are not followed, so a circle of them is harmless', async () => {
    const { at, uri, start } = await onDisk({ 'a/a.okr.yaml': okr('A'), 'b/b.okr.yaml': okr('B') });
    await symlink(at('a'), at('b', 'to-a'));
    await symlink(at('b'), at('a', 'to-b'));
    await symlink(at(), at('a', 'up.okr.yaml'));
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('a', 'a.okr.yaml'), uri('b', 'b.okr.yaml')]);
  });

  test('a file and the links to it are one; of links to a file elsewhere the first is', async () => {
    const elsewhere = await folder({ 'company.okr.yaml': okr('Company') });
    const { at, uri, start } = await onDisk({ 'z.okr.yaml': okr('Z') });
    await symlink(at('z.okr.yaml'), at('a.okr.yaml'));
    await symlink(at('nowhere.okr.yaml'), at('b.okr.yaml'));
    await symlink(at('c.okr.yaml'), at('c.okr.yaml'));
    for (const name of ['d', 'e']) await symlink(join(elsewhere, 'company.okr.yaml'), at(`${name}.okr.yaml`));
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('d.okr.yaml'), uri('z.okr.yaml')]);
  });

  test('the same of links that are made later, or opened and closed', async () => {
    const elsewhere = await folder({ 'company.okr.yaml': okr('Company') });
    const { at, uri, start } = await onDisk({ 'z.okr.yaml': okr('Z') });
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('z.okr.yaml')]);
    await symlink(at('z.okr.yaml'), at('a.okr.yaml'));
    for (const name of ['d', 'e']) await symlink(join(elsewhere, 'company.okr.yaml'), at(`${name}.okr.yaml`));
    await writeFile(at('y.okr.yaml'), okr('Y'));
    await symlink(at('y.okr.yaml'), at('b.okr.yaml'));
    await tell(
      session,
      ...['a', 'b', 'e', 'd', 'y'].map(name => [uri(`${name}.okr.yaml`), 'created'] as const),
    );
    await expect.poll(() => titlesIn(session)).toEqual(['Company', 'Y', 'Z']);
    expect(await known(session)).toEqual(['d', 'y', 'z'].map(name => uri(`${name}.okr.yaml`)));

    const opened = session.open(uri('a.okr.yaml'), okr('Z'));
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: opened } });
    // What is asked for later is done later.
    await writeFile(at('x.okr.yaml'), okr('X'));
    await tell(session, [uri('x.okr.yaml'), 'created']);
    await expect.poll(() => titlesIn(session)).toEqual(['Company', 'X', 'Y', 'Z']);

    // A link that becomes a file is one, and the other way round.
    await unlink(at('a.okr.yaml'));
    await writeFile(at('a.okr.yaml'), okr('A'));
    await unlink(at('y.okr.yaml'));
    await symlink(at('z.okr.yaml'), at('y.okr.yaml'));
    await tell(session, [uri('a.okr.yaml'), 'changed'], [uri('y.okr.yaml'), 'changed']);
    await expect.poll(() => titlesIn(session)).toEqual(['A', 'Company', 'X', 'Z']);
  });

  test('a pipe is no file, and nobody waits for it', async () => {
    const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('A') });
    execFileSync('mkfifo', [at('pipe.okr.yaml')]);
    await symlink(at('pipe.okr.yaml'), at('link.okr.yaml'));
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('a.okr.yaml')]);
    await tell(session, [uri('pipe.okr.yaml'), 'created'], [uri('a.okr.yaml'), 'changed']);
    expect(await known(session)).toEqual([uri('a.okr.yaml')]);
  });

  test.each([
    [
      'en',
      'This file is larger than 5 MB, so nothing of it is read.',
      'This is not a text file, so nothing of it is read.',
    ],
    ['zh-CN', '文件超过 5 MB，内容未读取。', '这不是文本文件，内容未读取。'],
  ])('a file of 200 MB and a binary one have one finding each (%s)', async (locale, large, binary) => {
    const { at, uri, start } = await onDisk(
      { 'huge.okr.yaml': okr('Huge'), 'picture.okr.yaml': Uint8Array.of(0x89, 0x50, 0, 0, 0xff) },
      { locale },
    );
    await truncate(at('huge.okr.yaml'), 200_000_000);
    await using session = await start();
    await expect.poll(() => known(session)).toHaveLength(2);
    expect((await session.diagnostics(uri('huge.okr.yaml'))).map(({ message }) => message)).toEqual([large]);
    expect((await session.diagnostics(uri('picture.okr.yaml'))).map(({ message }) => message)).toEqual([
      binary,
    ]);

    // Cut down, it is an OKR file like any other.
    await writeFile(at('huge.okr.yaml'), '');
    await tell(session, [uri('huge.okr.yaml'), 'changed']);
    await expect
      .poll(async () => (await session.diagnostics(uri('huge.okr.yaml'))).map(({ message }) => message))
      .not.toContain(large);
  });

  test('a text that is too large has the same finding in an editor', async () => {
    const { uri, start } = await onDisk({});
    await using session = await start();
    // In UTF-8 each of these takes three bytes.
    const opened = session.open(uri('large.okr.yaml'), okr('多'.repeat(1_700_000)));
    expect((await session.diagnostics(opened)).map(({ code }) => code)).toEqual(['yaml-syntax']);
    session.change(opened, okr('多'), 2);
    expect((await session.diagnostics(opened)).map(({ code }) => code)).not.toContain('yaml-syntax');
  });
});

describe('while a file is open', () => {
  test('what is typed counts, whatever happens on disk; once it is closed, the disk does, as it is by then', async () => {
    const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('As it was') });
    await using session = await start();
    const opened = session.open(uri('a.okr.yaml'), okr('As it is typed'));
    await writeFile(at('a.okr.yaml'), okr('As somebody saved it'));
    await tell(session, [opened, 'changed']);
    await expect.poll(() => titlesIn(session)).toEqual(['As it is typed']);
    // Nobody tells of this change.
    await writeFile(at('a.okr.yaml'), okr('As it is now'));
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: opened } });
    await expect.poll(() => titlesIn(session)).toEqual(['As it is now']);
  });

  test('it stays when it is deleted on disk, and goes with its editor', async () => {
    const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('A') });
    await using session = await start();
    const opened = session.open(uri('a.okr.yaml'), okr('A as typed'));
    await unlink(at('a.okr.yaml'));
    await tell(session, [opened, 'deleted']);
    await expect.poll(() => titlesIn(session)).toEqual(['A as typed']);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: opened } });
    await expect.poll(() => titlesIn(session)).toEqual([]);
  });

  test('outside any folder it is there as long as it is open', async () => {
    const elsewhere = await folder({ 'b.okr.yaml': okr('B on disk') });
    const { start } = await onDisk({ 'a.okr.yaml': okr('A') });
    await using session = await start();
    const opened = session.open(pathToFileURL(join(elsewhere, 'b.okr.yaml')).href, okr('B'));
    await expect.poll(() => titlesIn(session)).toEqual(['A', 'B']);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: opened } });
    await expect.poll(() => titlesIn(session)).toEqual(['A']);
  });
});

describe('what happens on disk', () => {
  test.each([
    [['old', 'deleted'] as const, ['new', 'created'] as const],
    [['new', 'created'] as const, ['old', 'deleted'] as const],
  ])('a file that is renamed is known by its new name (%s, %s)', async (...changes) => {
    const { at, uri, start } = await onDisk({ 'old.okr.yaml': okr('A') });
    await using session = await start();
    await expect.poll(() => known(session)).toEqual([uri('old.okr.yaml')]);
    await rename(at('old.okr.yaml'), at('new.okr.yaml'));
    await tell(session, ...changes.map(([name, type]) => [uri(`${name}.okr.yaml`), type] as const));
    await expect.poll(() => known(session)).toEqual([uri('new.okr.yaml')]);
  });

  test.each([[['deleted', 'created'] as const], [['created', 'deleted'] as const]])(
    'a file that is written anew stays, told as %s',
    async types => {
      const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('A') });
      await using session = await start();
      await expect.poll(() => known(session)).toHaveLength(1);
      await writeFile(at('b.okr.yaml'), okr('B'));
      await rename(at('b.okr.yaml'), at('a.okr.yaml'));
      await tell(session, ...types.map(type => [uri('a.okr.yaml'), type] as const));
      await expect.poll(() => titlesIn(session)).toEqual(['B']);
    },
  );

  test('a folder that is deleted takes its files with it, and no others', async () => {
    const { at, uri, start } = await onDisk({ 'q1/deep/a.okr.yaml': okr('A'), 'q10/b.okr.yaml': okr('B') });
    await using session = await start();
    await expect.poll(() => known(session)).toHaveLength(2);
    await rm(at('q1'), { recursive: true });
    await tell(session, [uri('q1'), 'deleted']);
    await expect.poll(() => known(session)).toEqual([uri('q10', 'b.okr.yaml')]);
  });

  test('a folder of the workspace that is inside another goes without the files of the other', async () => {
    const { at, uri, start } = await onDisk({ 'a.okr.yaml': okr('A'), 'in/b.okr.yaml': okr('B') });
    await mkdir(at('in', 'node_modules'));
    await writeFile(at('in', 'node_modules', 'c.okr.yaml'), okr('C'));
    const both = [uri('a.okr.yaml'), uri('in', 'b.okr.yaml')];
    await using session = await start();
    await changeFolders(session, [uri('in'), uri('in', 'node_modules')], []);
    const foreign = uri('in', 'node_modules', 'c.okr.yaml');
    await expect.poll(() => known(session)).toEqual([...both, foreign]);
    await changeFolders(session, [], [uri('in'), uri('in', 'node_modules')]);
    await expect.poll(() => known(session)).toEqual(both);
    await changeFolders(session, [uri('in')], [uri().replace(/\/$/, '')]);
    await expect.poll(() => known(session)).toEqual([uri('in', 'b.okr.yaml')]);
  });
});

/** Who runs as root may read everything: for a while, this process is somebody else. @returns what ends it. */
function asNobody(): () => void {
  if (process.geteuid?.() !== 0) return () => {};
  process.seteuid?.(65534);
  return () => process.seteuid?.(0);
}
