// What is answered of a file: its findings in the words of the protocol, and a name by which the same answer is known again.
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../rules/rule.ts';
import type { AnySnapshot, OkrService } from '../../service.ts';
import type { Client } from '../client.ts';
import { diagnosticOf } from '../convert.ts';

/** What is known by a URI: an OKR file or a configuration file. */
export function fileAt({ store, configs }: OkrService, uri: string): AnySnapshot | undefined {
  return store.get(uri) ?? configs.get(uri);
}

/**
 * The engine gives the same list as long as nothing has changed that it was made of: text, other files, settings, the day.
 * So the list itself is what an answer is known by.
 */
export function namesOfAnswers(): (findings: readonly Finding[]) => string {
  const names = new WeakMap<readonly Finding[], string>();
  // A client may still know answers of an earlier run.
  const run = Date.now().toString(36);
  let last = 0;
  return findings => {
    const name = names.get(findings) ?? `${run}-${++last}`;
    names.set(findings, name);
    return name;
  };
}

export function diagnosticsIn(
  file: AnySnapshot,
  findings: readonly Finding[],
  { store }: OkrService,
  client: Client,
): Diagnostic[] {
  return findings.map(finding => diagnosticOf(file, finding, client, uri => store.get(uri)));
}
