// The door for VS Code in a browser: the server runs in a worker of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateOkr } from './activate.ts';
import type { OkrApi } from './api.ts';

/** The browser's; this project has the types of Node. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}

export function activate(context: ExtensionContext): Promise<OkrApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  /** A new one each time the server starts; of an old one nothing is left. */
  const start = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // The client would not know the worker for one: the editor puts a class of its own in the place of the browser's.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateOkr(context, options => new LanguageClient('okr', 'OKR', start, options));
}
