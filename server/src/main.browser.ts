// The door for VS Code in a browser: the client starts this file as a worker, and reads all files for it.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { localDay } from './language/day.ts';
import { startServer } from './lsp/server.ts';

/** What a worker calls itself; the rest of the server knows no browser. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, { clock: () => localDay(new Date()) });
