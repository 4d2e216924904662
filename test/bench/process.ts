// What a process has used so far, as Linux tells it. Nothing where the system does not tell.
import { readdirSync, readFileSync } from 'node:fs';

/** The most memory it ever held, in MiB. */
export function peakMemory(pid: number): number | undefined {
  const found = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`) ?? '');
  return found ? Number(found[1]) / 1024 : undefined;
}

/** Time on a processor, all threads together, in milliseconds. */
export function processorTime(pid: number): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const times = threads.map(thread =>
      Number(textOf(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0]),
    );
    const sum = times.reduce((total, time) => total + time, 0);
    return Number.isFinite(sum) ? sum / 1e6 : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
