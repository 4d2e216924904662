// The server as it runs in a browser's worker: the bundle that ships, in a world that has what a worker has and nothing of Node.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Worker {
  request<T>(method: string, params: object): Promise<T>;
  notify(method: string, params: object): void;
}

/** @param answer what the editor answers to the server's requests; null to those that it does not know. */
export function startWorker(answer: (method: string, params: never) => unknown): Worker {
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  const self = {
    addEventListener: () => {}, // for errors of the channel, which here has none
    onmessage: (_event: { readonly data: Message }) => {},
    postMessage: ({ id, method, params, result }: Message) => {
      if (id === undefined) return;
      if (method === undefined) waiting.get(id)?.(structuredClone(result));
      else send({ id, result: answer(method, structuredClone(params) as never) });
    },
  };
  const send = (message: Message) =>
    setImmediate(() => self.onmessage({ data: structuredClone({ jsonrpc: '2.0', ...message }) }));

  const { console, clearTimeout, performance, queueMicrotask, setTimeout, TextDecoder, TextEncoder } =
    globalThis;
  const world = {
    self,
    console,
    clearTimeout,
    performance,
    queueMicrotask,
    setTimeout,
    TextDecoder,
    TextEncoder,
  };
  runInContext(bundle('server.browser.js'), createContext(world));
  return {
    request<T>(method: string, params: object) {
      const id = ++last;
      return new Promise<T>(resolve => {
        waiting.set(id, resolve as (result: unknown) => void);
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
  };
}

/** The text of a file of dist/. */
export function bundle(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}
