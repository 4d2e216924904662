// What each file in features/ is: something that the server announces, and the requests that it then answers.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OkrService } from '../service.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Client } from './client.ts';
import type { Guard } from './guarded.ts';

export interface Feature {
  /** What is announced to a client; nothing where it could not use it. */
  readonly capability: (client: Client) => ServerCapabilities;
  readonly answer: (server: Server) => void;
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
}
