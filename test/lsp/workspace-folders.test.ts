// Folders that come and go while the server runs.
import { expect, test } from 'vitest';
import type { TreeItem } from '../../server/src/lsp/protocol.ts';
import { connect } from '../support/lsp.ts';

test('files of a folder that is added are known, until it is removed', async () => {
  await using session = await connect({ files: { 'a.okr.yaml': 'objectives: [{ title: A }]' } });
  const uris = async () => (await session.client.sendRequest<TreeItem[]>('okr/tree')).map(({ uri }) => uri);
  const change = (added: object[], removed: object[]) =>
    session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  await expect.poll(uris).toEqual(['file:///okrs/a.okr.yaml']);

  session.files.texts.set('file:///okrs-of-others/b.okr.yaml', 'objectives: [{ title: B }]');
  const folder = { uri: 'file:///okrs-of-others', name: 'others' };
  await change([folder], []);
  await expect.poll(uris).toEqual(['file:///okrs-of-others/b.okr.yaml', 'file:///okrs/a.okr.yaml']);
  await change([], [folder]);
  await expect.poll(uris).toEqual(['file:///okrs/a.okr.yaml']);
  await change([], [{ uri: 'file:///okrs', name: 'work' }]);
  await expect.poll(uris).toEqual([]);
});
