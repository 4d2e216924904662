// For clients that do not ask: findings of open documents are sent after each change.
import type { Finding } from '../../rules/rule.ts';
import { othersFirst } from '../slices.ts';
import { diagnosticsIn, fileAt } from './answers.ts';
import type { Diagnostics, Ways } from './index.ts';
import { typingOf } from './typing.ts';

export function push({ connection, service, client, configured }: Ways): Diagnostics {
  const waiting = new Set<string>();
  let changes = 0;
  const sent = new Map<string, readonly Finding[]>();
  let stopped = false;
  const isOpen = (uri: string) => service.store.isOpen(uri) || service.configs.isOpen(uri);
  const send = async (uri: string) => {
    await configured(uri);
    waiting.delete(uri);
    if (stopped) return;
    const file = isOpen(uri) ? fileAt(service, uri) : undefined;
    const findings = file ? service.findings(file) : [];
    if (file) sent.set(uri, findings);
    else sent.delete(uri);
    void connection.sendDiagnostics({
      uri,
      ...(file?.version !== undefined && { version: file.version }),
      diagnostics: file ? diagnosticsIn(file, typing.said(file, findings), service, client) : [],
    });
  };
  // Changes that arrive together are answered once, after all of them were taken in.
  const soon = (uri: string) => {
    changes++;
    if (waiting.has(uri)) return;
    waiting.add(uri);
    void settled().then(() => send(uri));
  };
  /** Each message that has arrived has its turn before the next; done when none of two turns was a change. */
  const settled = async () => {
    const began = performance.now();
    for (let seen = -1; seen !== changes && performance.now() - began < patience; ) {
      seen = changes;
      await othersFirst();
      await othersFirst();
    }
  };
  const typing = typingOf(soon);
  return {
    changed: uri => {
      const file = fileAt(service, uri);
      if (file) typing.changed(file);
      soon(uri);
    },
    closed: uri => {
      typing.closed(uri);
      soon(uri);
    },
    moved: () => {
      for (const [uri, findings] of sent) {
        const file = fileAt(service, uri);
        if (file && service.findings(file) !== findings) soon(uri);
      }
    },
    stop: () => {
      stopped = true;
      typing.stop();
    },
    refresh: () => {
      for (const { uri } of service.store.opened()) soon(uri);
    },
  };
}

/** Milliseconds after which findings are sent although changes keep arriving. */
const patience = 50;
