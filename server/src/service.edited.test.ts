// What a key costs follows the edit: objectives that only moved are not looked at, and no earlier state is held on to.
import { expect, test } from 'vitest';
import { sampleOf } from '../../test/bench/generate.ts';
import { collected } from '../../test/support/collect.ts';
import type { AnyPart } from './language/model.ts';
import { parseDay } from './language/period.ts';
import { createOkrService } from './service.ts';

const { text } = sampleOf(600);
const uri = 'file:///company.okr.yaml';
const day = parseDay('2026-02-20') as number;

/** A service in which the file is open, and somebody types into the title of its first objective. */
function typing() {
  const service = createOkrService({ clock: () => day });
  service.expectFiles(false);
  const title = text.indexOf('\n', text.indexOf('\n    title:') + 1);
  let version = 0;
  const type = (letters: string) => {
    service.store.open(uri, text.slice(0, title) + letters + text.slice(title), ++version);
    const snapshot = service.store.get(uri);
    if (!snapshot) throw new Error('not open');
    return { service, snapshot, found: service.findings(snapshot) };
  };
  return type;
}

/** Counts how often what stands in a part is looked at. */
function watch(part: AnyPart, looked: () => void) {
  const { entries } = part;
  Object.defineProperty(part, 'entries', {
    enumerable: true,
    get: () => {
      looked();
      return entries;
    },
  });
}

test('a key has nothing looked at but the objective it is typed into', () => {
  const type = typing();
  const [edited, ...others] = type('').snapshot.reading.document.objectives;
  if (!edited) throw new Error('no objective');
  let [looks, ownLooks] = [0, 0];
  watch(edited, () => ownLooks++);
  // The last of those that one owner has too many of is pointed at wherever it stands.
  const quiet = others.filter(({ index }) => index !== 5);
  for (const part of quiet) for (const one of [part, ...part.key_results]) watch(one, () => looks++);
  expect(quiet.length).toBeGreaterThan(5);
  const { found } = type('x');
  expect(looks).toBe(0);
  expect(found.length).toBeGreaterThan(5);
  // And all is there for those who ask.
  const { document } = type('xy').snapshot.reading;
  expect(document.objectives).toHaveLength(others.length + 1);
  expect(looks).toBeGreaterThan(0);
  expect(ownLooks).toBe(0);
});

test('what stood there some keys ago is let go', async () => {
  const type = typing();
  const documents = Array.from({ length: 30 }, (_, count) => {
    const { snapshot, service } = type('n'.repeat(count));
    service.symbols(snapshot, 'en');
    return new WeakRef(snapshot.reading.document);
  });
  for (let count = 30; count < 60; count++)
    documents.push(new WeakRef(type('n'.repeat(count)).snapshot.reading.document));
  await collected();
  const held = documents.filter(document => document.deref()).length;
  // The last, the last that was looked at as a whole, and what parts are pointed at.
  expect(held).toBeLessThan(6);
});
