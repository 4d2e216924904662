// By alignment rows stand below what they serve, live on while files change, and end where they would go round.
import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../../server/src/language/period.ts';
import { treeItemOf } from '../../../server/src/lsp/convert.ts';
import { createOkrService } from '../../../server/src/service.ts';
import { AlignmentModel } from './alignment-model.ts';
import type { Row } from './rows.ts';

const company = `level: company
objectives:
  - { id: win, title: Win, key_results: [{ id: half, title: Half }] }
  - { id: last, title: Last }
`;
const team = `level: team
objectives:
  - { id: a, title: A, aligns_to: [company#win, company#last] }
  - { id: b, title: B, aligns_to: a }
  - { id: round, title: Round, aligns_to: trip }
  - { id: trip, title: Trip, aligns_to: round }
`;

function tree(files: Readonly<Record<string, string>>) {
  const service = createOkrService({ clock: () => parseDay('2026-02-20') as Day });
  const uriOf = (name: string) => `file:///okrs/${name}.okr.yaml`;
  const write = (name: string, text: string) => service.store.open(uriOf(name), text, 1);
  const asked: number[] = [];
  const drawn: (string[] | 'all')[] = [];
  let held: Promise<void> | undefined;
  const start = { line: 0, character: 0 };
  const model = new AlignmentModel(
    async rows => {
      asked.push(rows.length);
      await held;
      return rows.map(row => {
        const nodes = service.aligned(row, 'en');
        return nodes
          ? [...nodes].map(node => {
              const file = service.store.get(node.uri);
              return file
                ? treeItemOf(file, node)
                : { ...node, range: { start, end: start }, selection: { start, end: start } };
            })
          : null;
      });
    },
    rows => drawn.push(rows ? rows.map(({ item }) => item.label) : 'all'),
  );
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    model,
    write,
    uriOf,
    /** How many rows were asked about in each question since the last time. */
    asked: () => asked.splice(0),
    drawn: () => drawn.splice(0),
    /** Answers wait until the function it gives is called. */
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

const labels = (rows: readonly Row[]) => rows.map(({ item }) => item.label);

/** The row at the end of a way of labels, each looked below. */
async function at(model: AlignmentModel, ...way: string[]): Promise<Row> {
  let rows = await model.top();
  let row: Row | undefined;
  for (const label of way) {
    row = rows.find(({ item }) => item.label === label);
    if (!row) throw new Error(`there is no ${label} among ${labels(rows)}`);
    rows = await model.below(row);
  }
  return row as Row;
}

test('nothing is asked for before somebody looks, and then once', async () => {
  const { model, asked, drawn } = tree({ company, team });
  await model.refresh();
  expect(asked()).toEqual([]);
  expect(labels(await model.top())).toEqual(['Win', 'Last', 'Not aligned']);
  await Promise.all([at(model, 'Win', 'A'), at(model, 'Win', 'A'), model.top()]);
  expect(asked()).toEqual([1, 1, 1]);
  expect(drawn()).toEqual([]);
});

test('what serves two stands below both, as two rows', async () => {
  const { model } = tree({ company, team });
  const [one, other] = [await at(model, 'Win', 'A'), await at(model, 'Last', 'A')];
  expect(one.item).toEqual(other.item);
  expect(one.key).not.toBe(other.key);
  expect([one.parent?.item.label, other.parent?.item.label]).toEqual(['Win', 'Last']);
});

test('a way ends where it meets itself', async () => {
  const { model } = tree({ company, team });
  const again = await at(model, 'Not aligned', 'Round', 'Trip', 'Round');
  expect(again.item.hasChildren).toBe(false);
  expect(await model.below(again)).toEqual([]);
});

test('a change moves rows of other files, and those that stay live on', async () => {
  const { model, write, asked, drawn } = tree({ company, team });
  const win = await at(model, 'Win');
  const half = await at(model, 'Win', 'Half');
  asked();
  write(
    'team',
    team.replace('id: b, title: B, aligns_to: a', 'id: b, title: B, aligns_to: company#win/half'),
  );
  await model.refresh();
  expect(asked()).toEqual([2]);
  expect(drawn()).toEqual([['A', 'Half']]);
  expect(labels(await model.below(half))).toEqual(['B']);
  expect(await at(model, 'Win')).toBe(win);
  write('team', team.replace('aligns_to: round', 'aligns_to: company#win'));
  await model.refresh();
  expect(labels(await model.top())).toEqual(['Win', 'Last']);
  expect(drawn()).toEqual(['all']);
  expect(labels(await model.below(win))).toEqual(['A', 'Trip', 'Half']);
  await model.refresh();
  expect(drawn()).toEqual([]);
});

test('a row whose text changes is drawn again, wherever it stands', async () => {
  const { model, write, drawn } = tree({ company, team });
  await at(model, 'Win', 'A');
  await at(model, 'Last', 'A');
  write('team', team.replace('title: A', 'title: Another'));
  await model.refresh();
  expect(drawn()).toEqual([['Another', 'Another']]);
});

test('changes while a refresh is under way become one more', async () => {
  const { model, write, asked, hold } = tree({ company, team });
  await model.top();
  asked();
  const release = hold();
  const first = model.refresh();
  await Promise.resolve();
  write('company', company.replace('title: Last', 'title: The last'));
  const others = [model.refresh(), model.refresh()];
  release();
  await Promise.all([first, ...others]);
  expect(asked()).toEqual([1, 1]);
  expect(labels(await model.top())).toContain('The last');
});

test('a row that nobody could answer for is asked for again', async () => {
  const fails = [true, false];
  const model = new AlignmentModel(
    async rows => {
      if (fails.shift()) throw new Error('gone');
      return rows.map(() => []);
    },
    () => {},
  );
  await expect(model.top()).rejects.toThrow('gone');
  expect(await model.top()).toEqual([]);
});

test('while files are being read, all is asked for again only when they have doubled', async () => {
  const { model, asked } = tree({ company, team });
  await model.top();
  asked();
  for (const done of [10, 15, 20, 30, 39, 40, 99]) {
    await model.indexing({ done, total: 100 });
    await model.refresh();
  }
  expect(asked()).toHaveLength(4);
  await model.indexing({ done: 100, total: 100 });
  expect(asked()).toHaveLength(1);
});

test('the line of the cursor is found among the rows that are there', async () => {
  const { model, uriOf } = tree({ company, team });
  expect(await model.rowAt(uriOf('company'), 2)).toBeUndefined();
  await model.top();
  expect((await model.rowAt(uriOf('company'), 2))?.item.label).toBe('Win');
  await at(model, 'Win');
  expect((await model.rowAt(uriOf('company'), 2))?.item.label).toBe('Half');
  expect((await model.rowAt(uriOf('company'), 3))?.item.label).toBe('Last');
  expect((await model.rowAt(uriOf('team'), 2))?.parent?.item.label).toBe('Win');
  expect(await model.rowAt(uriOf('team'), 3)).toBeUndefined();
});
