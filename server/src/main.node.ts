// The door for VS Code on a desktop or a remote machine: the client forks this file and talks over Node's IPC, or stdio.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { today } from './node/clock.ts';
import { nodeFiles } from './node/files.ts';

startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, clock: today });
