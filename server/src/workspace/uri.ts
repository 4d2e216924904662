// One spelling for one file: editors and Node percent-encode differently, and Windows drives come in both cases.
import { URI } from 'vscode-uri';

/** The URI as VS Code spells it. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}
