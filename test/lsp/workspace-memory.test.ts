// What a company's worth of files takes: closed files are kept as what others may want to know of them, and no more.
import { expect, test } from 'vitest';
import { parseDay } from '../../server/src/language/period.ts';
import { createOkrService } from '../../server/src/service.ts';
import { companyOf } from '../bench/company.ts';
import { sampleDay, sampleOf } from '../bench/generate.ts';
import { collected } from '../support/collect.ts';
import { connect } from '../support/lsp.ts';

/** Bytes, once all is gone that nobody holds. */
async function heap(): Promise<number> {
  await collected();
  return process.memoryUsage().heapUsed;
}

test('a closed file of 70 lines takes at most 40 kB, with its text, its place in the index and its findings', async () => {
  const service = createOkrService({ clock: () => parseDay(sampleDay) ?? 0 });
  const files = companyOf(500);
  const take = async (some: typeof files) => {
    for (const [index, { path, text }] of some.entries()) {
      const uri = `file:///okrs/${path}`;
      // As from disk: a text of its own, not a part of another.
      service.store.put(uri, Buffer.from(text).toString());
      const snapshot = service.store.get(uri);
      expect(snapshot && service.findings(snapshot)).toBeInstanceOf(Array);
      expect(snapshot && service.treeFile(snapshot, 'en')).toBeDefined();
      // What was looked at is held until the turn is over.
      if (index % 20 === 0) await new Promise(resolve => setImmediate(resolve));
    }
  };
  await take(files.slice(0, 200));
  const before = await heap();
  await take(files.slice(200));
  const each = ((await heap()) - before) / 300;
  expect(service.index().files()).toHaveLength(500);
  expect(each).toBeLessThan(40_000);
  // Less than the text alone would mean that something was measured that is not there.
  expect(each).toBeGreaterThan(files[0]?.text.length ?? Number.POSITIVE_INFINITY);
}, 120_000);

test('after a thousand files were opened, looked at and closed, memory is what it was', async () => {
  await using session = await connect({ folders: ['file:///elsewhere'] });
  const { text } = sampleOf(70);
  const short = text.slice(0, text.indexOf('      - id: kr2'));
  const glance = async (index: number) => {
    const uri = session.open(`team-${index}.okr.yaml`, short);
    await session.diagnostics(uri);
    session.change(uri, `${short}\n`, 2);
    await session.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  };
  const several = async (from: number, to: number) => {
    for (let first = from; first < to; first += 20)
      await Promise.all(Array.from({ length: 20 }, (_, index) => glance(first + index)));
  };
  await several(0, 200);
  const before = await heap();
  await several(200, 1200);
  // What is read of such a file takes some 20 kB, what others may want to know of it five.
  expect(((await heap()) - before) / 1000).toBeLessThan(3000);
}, 120_000);
