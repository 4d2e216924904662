// Findings on their way to the editor: pulled by clients that pull, pushed to all others, never both.
import type { Connection } from 'vscode-languageserver';
import type { OkrService } from '../../service.ts';
import type { Client } from '../client.ts';
import type { Guard } from '../guarded.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';

export interface Diagnostics {
  /** A document was opened or changed in an editor. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Some files are others now, in an editor or on disk: what is found in those around them may be other, too. */
  moved(): void;
  /** Every answer given so far may be wrong: settings or the day have changed. */
  refresh(): void;
  /** The client goes; nothing more is sent. */
  stop(): void;
}

export interface Ways {
  readonly connection: Connection;
  readonly service: OkrService;
  readonly client: Client;
  readonly guarded: Guard;
  /** Done when the configuration files that count for a file are known. */
  readonly configured: (uri: string) => Promise<void>;
}

export function diagnostics(ways: Ways): Diagnostics {
  return ways.client.pullDiagnostics ? pull(ways) : push(ways);
}
