// Takes in a company in the engine, and has the YAML library parse the same texts, by turns: milliseconds of each, as JSON.
import { parseDocument } from 'yaml';
import { parseDay } from '../../server/src/language/period.ts';
import { createOkrService } from '../../server/src/service.ts';
import { companyOf } from './company.ts';
import { sampleDay } from './generate.ts';

const files = companyOf(Number(process.argv[2]));
const day = parseDay(sampleDay) ?? 0;
const service = createOkrService({ clock: () => day });
const spent = { floor: 0, ours: 0 };
const timed = (whose: keyof typeof spent, task: () => void) => {
  const began = performance.now();
  task();
  spent[whose] += performance.now() - began;
};

const turn = 50;
for (let from = 0; from < files.length; from += turn) {
  const some = files.slice(from, from + turn);
  timed('floor', () => {
    for (const { text } of some) parseDocument(text);
  });
  timed('ours', () => {
    for (const { path, text } of some) service.store.put(`file:///company/${path}`, text);
    service.index();
  });
}
if (service.index().files().length !== files.length) throw new Error('not all files were taken in');
console.log(JSON.stringify(spent));
