// Every request passes through here: a cancelled one is told so, one that throws costs a log line and a neutral answer.
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { othersFirst } from './slices.ts';

export interface Log {
  error(message: string): void;
}

export type Guard = <T>(
  what: string,
  token: CancellationToken,
  neutral: T,
  answer: () => T | Promise<T>,
) => Promise<T>;

/** Answers after what came in before was taken in, so that a cancellation already on its way is seen. */
export function guard(log: Log): Guard {
  return async (what, token, neutral, answer) => {
    await othersFirst();
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${what} was cancelled`);
    try {
      return await answer();
    } catch (error) {
      log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return neutral;
    }
  };
}
