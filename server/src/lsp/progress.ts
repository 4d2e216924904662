// Tells how many files have been read: our own client in a notification of ours, every other in the protocol's progress.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { fill } from '../language/locale.ts';
import { lspMessages } from '../messages/lsp.ts';
import type { Client } from './client.ts';
import { type IndexingParams, indexingNotification } from './protocol.ts';

export interface ReadingProgress {
  /** Both are numbers of files. What comes soon after something else is left out, but never the end. */
  report(done: number, total: number): void;
  end(): void;
}

/** @param stop the reader has seen enough */
export function readingProgress(connection: Connection, client: Client, stop: () => void): ReadingProgress {
  const show = client.tree ? inTree(connection) : inEditor(connection, client, stop);
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    report(done, total) {
      const now = performance.now();
      if (total < worthTelling || now - last < between) return;
      last = now;
      isShown = true;
      show.report(done, total);
    },
    end() {
      if (isShown) show.end();
      isShown = false;
    },
  };
}

/** Fewer are there before anyone could read it. */
const worthTelling = 100;

/** Milliseconds. */
const between = 100;

function inTree(connection: Connection): ReadingProgress {
  let last: IndexingParams = { done: 0, total: 0 };
  const send = (params: IndexingParams) => {
    last = params;
    void connection.sendNotification(indexingNotification, params);
  };
  return {
    report: (done, total) => send({ done, total }),
    end: () => send({ done: last.total, total: last.total }),
  };
}

function inEditor(connection: Connection, { locale }: Client, stop: () => void): ReadingProgress {
  /** None for an editor that refuses. */
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  const begun = async () => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.token.onCancellationRequested(stop);
    reporter.begin(lspMessages.reading[locale], 0, undefined, true);
    return reporter;
  };
  return {
    report(done, total) {
      reporter ??= begun().catch(() => undefined);
      const message = fill(lspMessages.filesRead[locale], {
        done: done.toLocaleString('en'),
        total: total.toLocaleString('en'),
      });
      void reporter.then(reporter => reporter?.report((100 * done) / total, message));
    },
    end() {
      void reporter?.then(reporter => reporter?.done());
      reporter = undefined;
    },
  };
}
