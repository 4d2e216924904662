// Ctrl+C and its kin as an AbortSignal, so that a run can end its processes and remove its folders before it goes.

/** Aborts on the first SIGINT, SIGTERM or SIGHUP. From then on these signals no longer end the process: the caller does. */
export function interruption(): AbortSignal {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => interrupted.abort(new Error(`interrupted by ${name}`)));
  }
  return interrupted.signal;
}
