// The tree asks for what is looked at and no more, rows live on while their texts change, and only what looks different is drawn.
import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../../server/src/language/period.ts';
import { treeItemOf } from '../../../server/src/lsp/convert.ts';
import type { FileItem } from '../../../server/src/lsp/protocol.ts';
import { createOkrService } from '../../../server/src/service.ts';
import { TreeModel } from './model.ts';
import type { Row } from './rows.ts';

const growth = `level: team
objectives:
  - id: win
    title: Win
    key_results:
      - id: a
        title: From 1 to 3
        baseline: 1
        target: 3
        current: 2
      - { id: b, title: Stay, initiatives: [{ title: Call them }] }
  - id: keep
    title: Keep
    key_results:
      - { id: c, title: Last }
`;

/** The engine, a view over it, and what the view asked for and drew. */
function tree(files: Readonly<Record<string, string>>) {
  const service = createOkrService({ clock: () => parseDay('2026-02-20') as Day });
  const asked: string[] = [];
  const drawn: (string[] | 'all')[] = [];
  const uriOf = (name: string) => `file:///okrs/${name}.okr.yaml`;
  const nameOf = (uri: string) => uri.slice('file:///okrs/'.length, -'.okr.yaml'.length);
  const write = (name: string, text: string) => service.store.open(uriOf(name), text, 1);
  const nothing = { line: 0, character: 0 };
  let held: Promise<void> | undefined;
  const model = new TreeModel(
    {
      async files(uris) {
        asked.push(uris ? uris.map(nameOf).join() : 'all');
        const known = uris ? uris.flatMap(uri => service.store.get(uri) ?? []) : service.store.all();
        return known.flatMap((snapshot): FileItem[] => {
          const node = service.treeFile(snapshot, 'en');
          const range = { start: nothing, end: nothing };
          return node ? [{ ...node, range, selection: range }] : [];
        });
      },
      async below(uri, ids) {
        asked.push(...ids.map(id => `${nameOf(uri)}${id}/`));
        const snapshot = service.store.get(uri);
        const answer = ids.map(id => {
          const nodes = snapshot && service.treeBelow(snapshot, id, 'en');
          return nodes ? nodes.map(node => treeItemOf(snapshot, node)) : null;
        });
        await held;
        return answer;
      },
    },
    rows => drawn.push(rows ? rows.map(({ item }) => item.label) : 'all'),
  );
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    model,
    write,
    forget: (name: string) => service.store.close(uriOf(name)),
    uriOf,
    /** What was asked since the last time. */
    asked: () => asked.splice(0),
    drawn: () => drawn.splice(0),
    labels: () => model.files().map(({ item }) => item.label),
    /** Answers about what is below rows wait until the function it gives is called. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = undefined;
        resolve();
      };
    },
  };
}

/** The row at the end of a way of labels, each looked below. */
async function at(model: TreeModel, ...labels: string[]): Promise<Row> {
  let rows = model.files();
  let row: Row | undefined;
  for (const label of labels) {
    row = rows.find(({ item }) => item.label === label);
    if (!row) throw new Error(`there is no ${label} among ${rows.map(({ item }) => item.label)}`);
    rows = await model.below(row);
  }
  return row as Row;
}

test('files are in order of their levels, then of their names, and nothing else is asked for', async () => {
  const view = tree({ b: growth, a: growth, top: 'level: company\nobjectives: []', none: 'objectives: []' });
  await view.model.refresh();
  expect(view.labels()).toEqual(['top', 'a', 'b', 'none']);
  expect(view.asked()).toEqual(['all']);
  expect(view.drawn()).toEqual(['all']);
});

test('what is below a row is asked for once, and never where there is nothing', async () => {
  const { model, asked } = tree({ a: growth });
  await model.refresh();
  asked();
  await Promise.all([at(model, 'a', 'Win', 'Stay', 'Call them'), at(model, 'a', 'Win')]);
  await at(model, 'a', 'Win', 'Stay', 'Call them');
  expect(asked()).toEqual(['a/', 'a/objective:win/', 'a/objective:win/key_result:b/']);
});

test('a change of a file asks for its own row, and for what somebody has looked at in it', async () => {
  const { model, write, uriOf, asked } = tree({ a: growth, b: growth });
  await model.refresh();
  await at(model, 'a', 'Win');
  asked();
  write('a', growth.replace('current: 2', 'current: 3'));
  await model.refresh([uriOf('a')]);
  expect(asked()).toEqual(['a', 'a/', 'a/objective:win/']);
  write('b', growth.replace('Win', 'Win them'));
  await model.refresh([uriOf('b')]);
  expect(asked()).toEqual(['b']);
});

test('rows live on; those that look different are drawn again, their neighbours are not', async () => {
  const { model, write, uriOf, drawn } = tree({ a: growth });
  await model.refresh();
  const a = await at(model, 'a', 'Win', 'From 1 to 3');
  const keep = await at(model, 'a', 'Keep', 'Last');
  drawn();
  write('a', growth.replace('Last', 'The last'));
  await model.refresh([uriOf('a')]);
  expect(drawn()).toEqual([['The last']]);
  expect(keep.item.label).toBe('The last');
  expect(await at(model, 'a', 'Win', 'From 1 to 3')).toBe(a);
});

test('nothing is drawn when only lines moved', async () => {
  const { model, write, uriOf, drawn } = tree({ a: growth });
  await model.refresh();
  const keep = await at(model, 'a', 'Keep');
  const line = keep.item.selection.start.line;
  drawn();
  write('a', growth.replace('  - id: keep', '# and\n  - id: keep'));
  await model.refresh([uriOf('a')]);
  expect(drawn()).toEqual([]);
  expect(keep.item.selection.start.line).toBe(line + 1);
});

test('a row that comes, goes or moves has its parent drawn again', async () => {
  const { model, write, forget, uriOf, drawn } = tree({ a: growth });
  const refreshed = async (text: string) => {
    write('a', text);
    await model.refresh([uriOf('a')]);
    return drawn();
  };
  await model.refresh();
  await at(model, 'a', 'Win');
  drawn();
  const third = `${growth}  - title: Grow\n`;
  expect(await refreshed(third)).toEqual([['a']]);
  expect(await refreshed(growth)).toEqual([['a']]);
  expect(await refreshed(growth.replaceAll(/(?<=id: )[ab]/g, id => (id === 'a' ? 'b' : 'a')))).toEqual([
    ['Win'],
  ]);
  expect(await refreshed('objectives: []')).toEqual(['all']);
  forget('a');
  await model.refresh([uriOf('a')]);
  expect(drawn()).toEqual(['all']);
  expect(model.files()).toEqual([]);
});

test('the row of a line is the deepest that holds it, though nobody has looked at it yet', async () => {
  const { model, uriOf } = tree({ a: growth });
  await model.refresh();
  const row = async (line: number) => (await model.rowAt(uriOf('a'), line))?.item.label;
  expect([await row(0), await row(3), await row(6), await row(10), await row(14)]).toEqual([
    'a',
    'Win',
    'From 1 to 3',
    'Call them',
    'Last',
  ]);
  expect((await model.rowAt(uriOf('a'), 6))?.parent?.parent?.item.label).toBe('a');
  expect(await model.rowAt(uriOf('b'), 6)).toBeUndefined();
});

test('what changes while its rows are being asked for is asked for again', async () => {
  const { model, write, uriOf, hold } = tree({ a: growth });
  await model.refresh();
  const answer = hold();
  const rows = model.below(model.files()[0] as Row);
  write('a', growth.replace('title: Win', 'title: Win them'));
  const refreshed = model.refresh([uriOf('a')]);
  answer();
  await Promise.all([rows, refreshed]);
  expect((await model.below(model.files()[0] as Row))[0]?.item.label).toBe('Win them');
});

test('what changes while a refresh is under way is in the next, all at once', async () => {
  const { model, write, uriOf, asked, labels } = tree({ a: growth });
  const first = model.refresh();
  for (const name of ['b', 'c', 'd']) {
    write(name, growth);
    void model.refresh([uriOf(name)]);
  }
  await first;
  expect(asked()).toEqual(['all', 'b,c,d']);
  expect(labels()).toEqual(['a', 'b', 'c', 'd']);
});

test('while thousands of files come in, the view is drawn a few times only, and whole in the end', async () => {
  const { model, write, uriOf, drawn } = tree({});
  const [batch, total] = [10, 1000];
  for (let done = 0; done < total; done += batch) {
    await model.indexing({ done, total });
    const names = Array.from({ length: batch }, (_, index) => `f${done + index}`);
    for (const name of names) write(name, 'objectives: [{ title: A }]');
    await model.refresh(names.map(uriOf));
  }
  expect(drawn().length).toBeLessThan(10);
  await model.indexing({ done: total, total });
  expect(drawn()).toEqual(['all']);
  expect(model.files().length).toBe(total);
  // Nothing is held back any more.
  write('one-more', growth);
  await model.refresh([uriOf('one-more')]);
  expect(drawn()).toEqual(['all']);
});

test('a row that the cursor asks for is in the view, though the view waits for more', async () => {
  const { model, write, uriOf, drawn } = tree({ a: growth });
  await model.indexing({ done: 1, total: 1000 });
  await model.refresh();
  write('b', growth);
  write('c', growth);
  await model.refresh([uriOf('b')]);
  await model.refresh([uriOf('c')]);
  drawn();
  await model.rowAt(uriOf('c'), 3);
  expect(drawn()).toEqual(['all']);
});
