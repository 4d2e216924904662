import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parseDay } from '../../language/period.ts';
import { type Content, tooLarge } from '../../workspace/files.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { type Configured, type Setup, serviceFor } from '../configs.ts';
import type { Input } from '../inputs.ts';
import { findingsOf, threadsFor } from './threads.ts';

const text = (name: string, aligned: string) => `id: ${name}
cycle: 2026-Q1
objectives:
  - id: grow
    title: ${name} is a pleasure to use
    aligns_to: ${aligned}#grow
    key_results:
      - { title: Weekly visits to ${name}, type: increase, baseline: 40, target: 48, current: 45 }
      - title: Improve satisfaction
`;
/** Each is aligned to the next, the last to nothing that there is; one is broken, and one too large to be loaded. */
const contents: Readonly<Record<string, Content>> = {
  'a.okr.yaml': text('a', 'b'),
  'b.okr.yaml': text('b', 'c'),
  'c.okr.yaml': text('c', 'a'),
  'd.okr.yaml': text('d', 'nowhere'),
  'e.okr.yaml': 'objectives: [\n',
  'f.okr.yaml': tooLarge,
};

function company(): Configured {
  const today = parseDay('2026-02-20') ?? 0;
  const setup: Setup = { today, preset: 'strict', only: 'none', configs: [], isWhole: true };
  const service = serviceFor(setup);
  const files = Object.entries(contents).map(([path, content]): Input => {
    const uri = pathToFileURL(`/company/${path}`).href;
    service.store.put(uri, content);
    return { path, content, snapshot: service.store.get(uri) ?? snapshotOf(uri, content) };
  });
  return { service, setup, files, configs: [] };
}

const alone = await findingsOf(company(), 1);

test('files are looked at together: what is wrong between them is found', () => {
  const found = alone.map(findings => findings.map(({ rule }) => rule.id));
  expect(found[0]).toContain('alignment-cycle');
  expect(found[3]).toContain('broken-reference');
  expect(found[4]).toContain('yaml-syntax');
  expect(found[5]).toContain('yaml-syntax');
});

test.each([2, 4])('%i threads find the same, in the same order', async count => {
  expect(await findingsOf(company(), count)).toEqual(alone);
});

/** Tells what its files say, as it should, and then comes to an end. */
const ending = (end: string) => `import { parentPort } from 'node:worker_threads';
  parentPort.on('message', () => { ${end} });
  await import(${JSON.stringify(new URL('thread.ts', import.meta.url))});`;

test.each([
  ['that cannot be loaded', 'import "./nothing.js";'],
  ['that throws at once', 'throw new Error("no");'],
  ['that ends without a word', 'process.exit(0);'],
  ['that ends when it is asked what is found', ending('process.exit(1)')],
])('the files of a thread %s are checked by this one', async (_, program) => {
  const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  expect(await findingsOf(company(), 2, url)).toEqual(alone);
});

test('the service knows all files when it is over', async () => {
  const made = company();
  await findingsOf(made, 3);
  expect(made.service.store.all().map(({ uri }) => uri)).toEqual(
    made.files.map(({ snapshot }) => snapshot.uri),
  );
  expect(made.service.index().files()).toHaveLength(6);
});

test('a few files are not worth a thread', () => {
  expect(threadsFor(company().files)).toBe(1);
  expect(threadsFor([])).toBe(1);
});
