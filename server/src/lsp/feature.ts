// What each file in features/ is: something that the server announces, and the requests that it then answers.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OkrService } from '../service.ts';
import type { ConfigSnapshot } from '../workspace/config/snapshot.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Client } from './client.ts';
import type { Guard } from './guarded.ts';

export interface Feature {
  /** What is announced to a client; nothing where it could not use it. */
  readonly capability: (client: Client) => ServerCapabilities;
  readonly answer: (server: Server) => void;
  /** What was answered may be wrong now: the client is told to ask again, where it can be. */
  readonly refresh?: (server: Server, because: 'settings' | 'files') => Promise<unknown> | undefined;
}

/** What answering needs. */
export interface Server {
  readonly connection: Connection;
  readonly service: OkrService;
  readonly guarded: Guard;
  /** Who asks; known as soon as there are requests. */
  readonly client: () => Client;
  /** Undefined for a document that is not open, nor an OKR file of the workspace. */
  readonly snapshot: (document: { readonly uri: string }) => Snapshot | undefined;
  /** Undefined for what is no configuration file, or one that nobody knows. */
  readonly config: (document: { readonly uri: string }) => ConfigSnapshot | undefined;
  /** The folder of the workspace that a file lies in, with a slash at its end. */
  readonly folderOf: (uri: string) => string | undefined;
  /** Whether there is a file of any kind, in an editor or on disk. */
  readonly exists: (uri: string) => Promise<boolean>;
}
