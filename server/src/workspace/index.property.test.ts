// The index that was kept up to date says the same as one that is made anew; and the examples hang together.
import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, parentsOf } from './alignment.ts';
import { WorkspaceIndex } from './index.ts';
import { snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';

/** Everything that can be asked, as text. */
function told(index: WorkspaceIndex): readonly unknown[] {
  return index
    .files()
    .map(file => [
      file.key,
      index.named(file.name).map(({ key }) => key),
      file.references.map(reference => index.resolve(reference).targets.map(({ file }) => file.key)),
      file.parts.map(part => index.mentions(part).length),
      file.people.map(({ name }) => [index.ownedBy(name).length, index.placesOf(name).length]),
    ]);
}

test('changed step by step, it says what it would say made anew', () => {
  const path = fc.constantFrom('a.okr.yaml', 'b.okr.yaml', 'x/a.okr.yaml', 'x/c.okr.yaml');
  const id = fc.constantFrom('o1', 'win', '赢');
  const text = fc
    .tuple(
      fc.constantFrom('', 'id: b\n'),
      id,
      fc.constantFrom('', 'a#', 'b#', '../a.okr.yaml#'),
      id,
      fc.constantFrom('bo', 'Bo', '李雷'),
    )
    .map(
      ([head, own, document, to, owner]) =>
        `${head}objectives: [{ id: ${own}, title: A, owner: ${owner}, aligns_to: ${document}${to} }]\n`,
    );
  const step = fc.tuple(path, fc.option(text));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
      const store = new Store(snapshotOf);
      const kept = new WorkspaceIndex();
      for (const [path, text] of steps) {
        if (text === null) store.remove(`file:///${path}`);
        else store.put(`file:///${path}`, text);
        kept.update(store.all());
      }
      expect(told(kept)).toEqual(told(new WorkspaceIndex().update(store.all())));
    }),
    { numRuns: 150 },
  );
});

describe.each(['en', 'zh'])('the examples in %s', folder => {
  const store = new Store(snapshotOf);
  for (const path of globSync(`examples/${folder}/*.okr.yaml`))
    store.put(pathToFileURL(path).href, readFileSync(path, 'utf8'));
  const index = new WorkspaceIndex().update(store.all());
  const files = index.files();

  test('refer to what is there, and to one thing each', () => {
    const lost = files.flatMap(({ references }) =>
      references.filter(reference => index.resolve(reference).targets.length !== 1).map(({ value }) => value),
    );
    expect(files.length).toBeGreaterThan(8);
    expect(lost).toEqual([]);
  });

  test('are children of their parents', () => {
    const parts = files.flatMap(({ parts }) => parts);
    const aligned = parts
      .filter(({ thing }) => thing === 'objective')
      .flatMap(part => parentsOf(index, part).map(parent => ({ part, parent })));
    expect(aligned.length).toBeGreaterThan(5);
    for (const { part, parent } of aligned) expect(childrenOf(index, parent)).toContain(part);
  });
});
