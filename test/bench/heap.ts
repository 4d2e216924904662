// What an engine that has taken in a company holds in memory, in bytes a file. Run with --expose-gc, in a process of its own.
import { parseDay } from '../../server/src/language/period.ts';
import { createOkrService } from '../../server/src/service.ts';
import { companyOf } from './company.ts';
import { sampleDay } from './generate.ts';

const count = Number(process.argv[2]);
const day = parseDay(sampleDay) ?? 0;
const service = createOkrService({ clock: () => day });
/** The first file warms up whatever is there once. */
const take = (files: ReturnType<typeof companyOf>) => {
  // As from disk: a text of its own, not a part of another.
  for (const { path, text } of files)
    service.store.put(`file:///company/${path}`, Buffer.from(text).toString());
  service.index();
};
const held = async () => {
  // What is only weakly held goes once the turn is over.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(resolve => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
};

take(companyOf(20));
const before = await held();
take(companyOf(count + 20).slice(20));
const after = await held();
console.log(Math.round((after - before) / count));
if (service.store.all().length !== count + 20) throw new Error('not all files were taken in');
