// A company's files are read in the background: the open file comes first, nothing is called missing before all is known, and
// whoever has seen enough can stop it.
import { expect, test } from 'vitest';
import type { ProgressToken } from 'vscode-languageserver-protocol';
import { HeldFiles } from '../support/held-files.ts';
import { changeFolders, codesIn, known, tell } from '../support/known.ts';
import { connect, root, type Session, vscodeCapabilities } from '../support/lsp.ts';

const team = (index: number) => `cycle: 2026-Q1
owner: dana
objectives:
  - { id: win, title: Customers of shop ${index} come back, aligns_to: company#loyal }
`;
const teams = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}.okr.yaml`, team(index)]));
const company = 'level: company\nobjectives:\n  - { id: loyal, title: Customers stay with us }\n';

const withProgress = { ...vscodeCapabilities, window: { workDoneProgress: true } };

interface Progress {
  readonly token: ProgressToken;
  readonly value: {
    readonly kind: 'begin' | 'report' | 'end';
    readonly title?: string;
    readonly message?: string;
  };
}

/** All that is told of a progress, until its end. */
function progressOf({ client }: Session, each: (progress: Progress) => void = () => {}) {
  client.onRequest('window/workDoneProgress/create', () => null);
  return new Promise<readonly Progress[]>(resolve => {
    const told: Progress[] = [];
    client.onNotification('$/progress', (progress: Progress) => {
      told.push(progress);
      each(progress);
      if (progress.value.kind === 'end') resolve(told);
    });
  });
}

/** Opens a file that points at the company's, and at nothing. */
const openWithReferences = (session: Session) =>
  session.open(
    'us.okr.yaml',
    team(0).replace('company#loyal', '[company#loyal, company#glad, nobody#there]'),
  );

test('the open file is answered while all others are still to be read, and no word of missing files', async () => {
  const disk = new HeldFiles({ ...teams(40), 'company.okr.yaml': company });
  await using session = await connect({ disk });
  const uri = openWithReferences(session);
  const silent = await codesIn(session, uri);
  expect(silent).not.toEqual([]);
  expect(silent).not.toContain('broken-reference');
  expect(await session.client.sendRequest('textDocument/hover', at(uri, 3, 20))).not.toBeNull();
  expect(await known(session)).toEqual([uri]);

  const again = session.asked('workspace/diagnostic/refresh');
  disk.release();
  await again;
  const [glad, nobody, ...others] = (await session.diagnostics(uri)).filter(
    ({ code }) => code === 'broken-reference',
  );
  expect([glad?.message, nobody?.message, others]).toEqual([
    expect.stringContaining('glad'),
    expect.stringContaining('nobody'),
    [],
  ]);
  expect(await known(session)).toHaveLength(42);
});

test.each([
  ['en', 'Reading OKR files'],
  ['zh-CN', '正在读取 OKR 文件'],
])('progress is told in %s', async (locale, title) => {
  const disk = new HeldFiles({ ...teams(300) });
  await using session = await connect({ disk, locale, capabilities: withProgress });
  const over = progressOf(session);
  disk.release();
  const told = (await over).map(({ value }) => value);
  expect(told[0]).toMatchObject({ kind: 'begin', title, cancellable: true });
  expect(told[1]).toMatchObject({ kind: 'report', message: expect.stringMatching(/^\d+ \/ 300$/) });
  expect(told.at(-1)).toEqual({ kind: 'end' });
  expect(await known(session)).toHaveLength(300);
});

test('few files are read without a word', async () => {
  await using session = await connect({ files: teams(20), capabilities: withProgress });
  const told: unknown[] = [];
  session.client.onRequest('window/workDoneProgress/create', params => void told.push(params));
  await expect.poll(() => known(session)).toHaveLength(20);
  expect(told).toEqual([]);
});

test('what a cancelled reading has read stays of use, nothing is missing, and a folder that comes makes it go on', async () => {
  const disk = new HeldFiles({ ...teams(300), 'company.okr.yaml': company });
  disk.texts.set('file:///more/one.okr.yaml', team(1));
  await using session = await connect({ disk, capabilities: withProgress });
  let cancelled = 0;
  const over = progressOf(session, ({ token, value: { kind } }) => {
    if (kind === 'report' && cancelled++ === 0)
      void session.client.sendNotification('window/workDoneProgress/cancel', { token });
  });
  disk.release();
  await over;
  const left = await known(session);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(300);
  const uri = openWithReferences(session);
  expect(await codesIn(session, uri)).not.toContain('broken-reference');

  // A file is followed as before, and does not bring the others with it.
  disk.texts.set(`${root}/new.okr.yaml`, team(7));
  await tell(session, [`${root}/new.okr.yaml`, 'created']);
  await expect.poll(() => known(session)).toEqual([...left, `${root}/new.okr.yaml`, uri].sort());
  expect(await codesIn(session, uri)).not.toContain('broken-reference');

  await changeFolders(session, ['file:///more'], []);
  await expect.poll(() => known(session)).toHaveLength(304);
  await expect.poll(() => codesIn(session, uri)).toContain('broken-reference');
});

test('our own client is told in a notification of ours, and stops it by another', async () => {
  const disk = new HeldFiles(teams(300));
  await using session = await connect({
    disk,
    capabilities: withProgress,
    initializationOptions: { tree: true },
  });
  let stopped = 0;
  const told: { readonly done: number; readonly total: number }[] = [];
  const over = new Promise<void>(resolve =>
    session.client.onNotification('okr/indexing', progress => {
      told.push(progress);
      if (progress.done === progress.total) resolve();
      else if (stopped++ === 0) void session.client.sendNotification('okr/stopIndexing');
    }),
  );
  disk.release();
  await over;
  expect(told[0]).toMatchObject({ total: 300 });
  expect((await known(session)).length).toBeLessThan(300);
});

test('many changes at once are taken in bit by bit, and nothing is missing meanwhile', async () => {
  const later = teams(40);
  const disk = new HeldFiles({ 'company.okr.yaml': company }, uri => uri.includes('/t'));
  await using session = await connect({ disk });
  const uri = openWithReferences(session);
  await expect.poll(() => codesIn(session, uri)).toContain('broken-reference');
  for (const [name, text] of Object.entries(later)) disk.texts.set(`${root}/${name}`, text);
  await tell(session, ...Object.keys(later).map(name => [`${root}/${name}`, 'created'] as const));
  await expect.poll(() => codesIn(session, uri)).not.toContain('broken-reference');
  disk.release();
  await expect.poll(() => codesIn(session, uri)).toContain('broken-reference');
  expect(await known(session)).toHaveLength(42);
});

test('a file that is deleted or written anew while it is being read is as it is then', async () => {
  const disk = new HeldFiles({ 'a.okr.yaml': team(1), 'b.okr.yaml': team(2) });
  await using session = await connect({ disk });
  const [a, b] = [`${root}/a.okr.yaml`, `${root}/b.okr.yaml`];
  await expect.poll(() => disk.asked).toContain(b);
  disk.texts.delete(a);
  disk.texts.set(b, team(3));
  await tell(session, [a, 'deleted'], [b, 'changed']);
  // Whatever was told has been taken in once this is answered.
  expect(await known(session)).toEqual([]);
  disk.release();
  await expect.poll(() => known(session)).toEqual([b]);
  const symbols = await session.client.sendRequest('workspace/symbol', { query: 'shop' });
  expect(symbols).toMatchObject([{ name: 'Customers of shop 3 come back' }]);
});

test('a file alone, in no folder, knows nothing of what may lie beside it', async () => {
  await using session = await connect({ folders: [] });
  const uri = openWithReferences(session);
  expect(await codesIn(session, uri)).not.toContain('broken-reference');
});

const at = (uri: string, line: number, character: number) => ({
  textDocument: { uri },
  position: { line, character },
});
