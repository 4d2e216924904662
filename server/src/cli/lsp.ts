// `okr lsp --stdio`: the language server for editors other than VS Code.
import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { today } from '../node/clock.ts';
import { nodeFiles } from '../node/files.ts';
import { WholeMessageWriter } from '../node/whole-messages.ts';
import type { Command } from './main.ts';
import { UsageError } from './terminal.ts';

export const lsp: Command = args => {
  if (!args.includes('--stdio')) throw new UsageError('wantsStdio');
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new WholeMessageWriter(process.stdout),
  );
  startServer(connection, { files: nodeFiles, clock: today });
  // The connection ends the process itself when the client says `exit` or goes away.
  return new Promise(() => {});
};
