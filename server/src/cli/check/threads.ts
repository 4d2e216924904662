// Shares out the files of a check among threads. What is found, and in which order, is the same for any number of them.
import { availableParallelism } from 'node:os';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Configured } from '../configs.ts';
import type { Input } from '../inputs.ts';
import { type Helper, helper } from './helper.ts';
import { findingsIn, readings } from './readings.ts';
import type { Sent } from './work.ts';

/** How many threads are worth their start, this one among them. */
export function threadsFor(files: readonly Input[]): number {
  const size = files.reduce((sum, { snapshot }) => sum + snapshot.text.length, 0);
  return Math.max(1, Math.min(availableParallelism(), most, Math.floor(size / worthAThread)));
}

/**
 * UTF-16 units of text, some 150 files of 70 lines. Two threads are quicker than one from twice that on, even where other
 * programs keep the second core busy: a thread has to compile its code anew.
 */
const worthAThread = 500_000;

/** More would mostly tell each other what the files say. */
const most = 8;

/**
 * The findings of each file, in the order of the files.
 * @param count of threads, this one among them
 * @param program what the others run. The files of one that fails are checked here.
 */
export async function findingsOf(
  configured: Configured,
  count: number,
  program?: URL,
): Promise<readonly (readonly Finding[])[]> {
  const { service, setup, files } = configured;
  const [own = [], ...others] = sharedOut(files, count);
  const helpers = others.map(share => helper(share, setup, program));
  try {
    return await together(configured, own, helpers);
  } finally {
    for (const { end } of helpers) end();
    for (const { snapshot, content } of others.flat()) service.store.put(snapshot.uri, content);
  }
}

async function together(
  { service, files }: Configured,
  own: readonly Input[],
  helpers: readonly Helper[],
): Promise<readonly (readonly Finding[])[]> {
  const { store } = service;
  for (const { share } of helpers) for (const { snapshot } of share) store.remove(snapshot.uri);
  const held = readings(own.map(({ snapshot }) => snapshot));
  service.index();

  const here = [...own];
  const takeBack = ({ share }: Helper) => {
    for (const { snapshot, content } of share) store.put(snapshot.uri, content);
    here.push(...share);
  };
  const atWork: { readonly helper: Helper; readonly findings: Promise<Findings | undefined> }[] = [];
  const facts = await Promise.all(helpers.map(({ facts }) => facts));
  for (const [place, helper] of helpers.entries()) {
    const told = facts[place];
    if (told) for (const file of told) service.index().know(file);
    else takeBack(helper);
  }
  const all = service.index().files();
  for (const [place, helper] of helpers.entries()) {
    const theirs = new Set(facts[place]);
    if (facts[place])
      atWork.push({ helper, findings: helper.findings(all.filter(file => !theirs.has(file))) });
  }

  const found = new Map<Input, readonly Finding[]>();
  const checkHere = async (share: readonly Input[]) => {
    const snapshots = share.map(({ snapshot }) => store.get(snapshot.uri) ?? snapshot);
    const findings = await findingsIn(snapshots, held, service.findings);
    for (const [place, file] of share.entries()) found.set(file, findings[place] ?? []);
  };
  await checkHere(here);
  for (const { helper, findings } of atWork) {
    const sent = await findings;
    if (sent) for (const [place, file] of helper.share.entries()) found.set(file, revived(sent[place] ?? []));
    else {
      takeBack(helper);
      await checkHere(helper.share);
    }
  }
  return files.map(file => found.get(file) ?? []);
}

type Findings = readonly (readonly Sent[])[];

/** By turns, since files that lie together are often of a length. One that is too large to be loaded has nothing to send. */
function sharedOut(files: readonly Input[], count: number): readonly (readonly Input[])[] {
  const shares: Input[][] = Array.from({ length: count }, () => []);
  for (const [index, file] of files.entries())
    shares[typeof file.content === 'string' ? index % count : 0]?.push(file);
  return shares;
}

const ruleById = new Map(rules.map(rule => [rule.id, rule]));

function revived(sent: readonly Sent[]): readonly Finding[] {
  return sent.flatMap(finding => {
    const rule = ruleById.get(finding.rule);
    return rule ? [{ ...finding, rule }] : [];
  });
}
