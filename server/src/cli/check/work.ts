// The work of a thread that checks some of the files: first it tells what they say, then, knowing all others, what is found.
import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '../../rules/rule.ts';
import type { FileFacts } from '../../workspace/facts.ts';
import { type Setup, serviceFor } from '../configs.ts';
import { findingsIn, readings } from './readings.ts';

/** What it is started with. */
export interface Share {
  readonly setup: Setup;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** What it tells, in this order; in between it waits for the facts of all other files. */
export type Told =
  | { readonly facts: readonly FileFacts[] }
  /** Of each of its files. */
  | { readonly findings: readonly (readonly Sent[])[] };

/** A finding by the id of its rule: a rule is code, which does not go from thread to thread. */
export type Sent = Omit<Finding, 'rule'> & { readonly rule: string };

const { setup, files } = workerData as Share;
const tell = (told: Told) => parentPort?.postMessage(told);

const service = serviceFor(setup);
for (const { uri, text } of files) service.store.put(uri, text);
const snapshots = files.flatMap(({ uri }) => service.store.get(uri) ?? []);
const held = readings(snapshots);
tell({ facts: service.index().files() });

parentPort?.once('message', async (others: readonly FileFacts[]) => {
  for (const facts of others) service.index().know(facts);
  const found = await findingsIn(snapshots, held, service.findings);
  tell({ findings: found.map(some => some.map((finding): Sent => ({ ...finding, rule: finding.rule.id }))) });
});
