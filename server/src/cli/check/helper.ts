// Another thread, as this one sees it.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../workspace/facts.ts';
import type { Setup } from '../configs.ts';
import type { Input } from '../inputs.ts';
import type { Sent, Share, Told } from './work.ts';

export interface Helper {
  /** Its files. */
  readonly share: readonly Input[];
  /** What they say; undefined when it has failed. */
  readonly facts: Promise<readonly FileFacts[] | undefined>;
  /** What is found in each of them, once it knows what all others say; undefined when it has failed. To be asked once. */
  findings(others: readonly FileFacts[]): Promise<readonly (readonly Sent[])[] | undefined>;
  end(): void;
}

/** @param program what it runs: ./thread.ts */
export function helper(share: readonly Input[], setup: Setup, program: URL = ownProgram()): Helper {
  const files = share.map(({ snapshot: { uri, text } }) => ({ uri, text }));
  const worker = new Worker(program, { workerData: { setup, files } satisfies Share });
  const failed = new Promise<undefined>(resolve => {
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  const told = () => {
    const message = new Promise<Told>(resolve => worker.once('message', resolve));
    return Promise.race([message, failed]);
  };
  return {
    share,
    facts: told().then(told => (told && 'facts' in told ? told.facts : undefined)),
    findings(others) {
      const answer = told();
      worker.postMessage(others);
      return answer.then(told => (told && 'findings' in told ? told.findings : undefined));
    },
    end: () => void worker.terminate(),
  };
}

/** It lies beside this file, in the sources as in the package. */
function ownProgram(): URL {
  return new URL(`thread${extname(import.meta.url)}`, import.meta.url);
}
