// What a company's worth of files takes: closed files are kept as what others may want to know of them, and no more.
import { expect, test } from 'vitest';
import { parseDay } from '../../server/src/language/period.ts';
import { createOkrService } from '../../server/src/service.ts';
import { sampleDay, sampleOf } from '../bench/generate.ts';
import { collected } from '../support/collect.ts';
import { connect } from '../support/lsp.ts';

/** Bytes, once all is gone that nobody holds. */
async function heap(): Promise<number> {
  await collected();
  return process.memoryUsage().heapUsed;
}

const { text } = sampleOf(70);
/** No two are the same, so that nothing is shared that would not be. */
const team = (index: number) =>
  Buffer.from(text.replace('id: growth', `id: team-${index}`).replaceAll('objective-', `goal-${index}-`)).toString();

test('a closed file of 70 lines takes at most 40 kB, with its text, its place in the index and its findings', async () => {
  const service = createOkrService({ clock: () => parseDay(sampleDay) ?? 0 });
  const add = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const uri = `file:///okrs/team-${index}.okr.yaml`;
      service.store.put(uri, team(index));
      const [snapshot] = [service.store.get(uri)].flatMap(known => known ?? []);
      expect(snapshot && service.findings(snapshot).length).toBeGreaterThan(0);
      expect(snapshot && service.treeFile(snapshot, 'en')).toBeDefined();
      // What was looked at is held until the turn is over.
      if (index % 20 === 0) await new Promise(resolve => setImmediate(resolve));
    }
  };
  await add(0, 50);
  const before = await heap();
  await add(50, 350);
  const each = ((await heap()) - before) / 300;
  expect(service.index().files()).toHaveLength(350);
  console.log('CLOSED', each);
  expect(each).toBeLessThan(40_000);
  // Less than the text alone would mean that something was measured that is not there.
  expect(each).toBeGreaterThan(text.length);
});

test('after a thousand files were opened, looked at and closed, memory is what it was', async () => {
  await using session = await connect({ folders: ['file:///elsewhere'] });
  const glance = async (index: number) => {
    const uri = session.open(`team-${index}.okr.yaml`, team(index));
    await session.diagnostics(uri);
    await session.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    session.change(uri, `${team(index)}\n`, 2);
    await session.client.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 10, character: 14 },
    });
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  };
  for (let index = 0; index < 50; index++) await glance(index);
  const before = await heap();
  for (let index = 50; index < 1050; index++) await glance(index);
  const each = ((await heap()) - before) / 1000;
  console.log('OPENCLOSE', each);
  expect(each).toBeLessThan(text.length);
});
