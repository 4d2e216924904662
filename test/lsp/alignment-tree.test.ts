// okr/alignment: the tree by alignment, over files, served row by row.
import { expect, test } from 'vitest';
import type { AlignmentParams, TreeItem } from '../../server/src/lsp/protocol.ts';
import { connect, root, type Session } from '../support/lsp.ts';

const files = {
  'company.okr.yaml': `level: company
objectives:
  - id: win
    title: Shops recommend us
    key_results:
      - { id: half, title: Half of them, initiatives: [{ id: ask, title: Ask them }] }
  - { id: last, title: 十年后我们还在 }
`,
  'sales.okr.yaml': `level: department
team: Sales
objectives:
  - { id: grow, title: Sales help shops, aligns_to: [company#win, company#last], owner: bo }
  - { id: calm, title: Sales are calm }
`,
  'teams/north.okr.yaml': `level: team
objectives:
  - { id: n, title: Shops in the north, aligns_to: company#win/half }
  - { id: s, title: Shops in the south, key_results: [{ title: Half of them, aligns_to: sales#grow }] }
  - { id: a, title: Round, aligns_to: b }
  - { id: b, title: Trip, aligns_to: a }
`,
};

const ask = async ({ client }: Session, ...rows: AlignmentParams['rows']) =>
  client.sendRequest<(readonly TreeItem[] | null)[]>('okr/alignment', { rows } satisfies AlignmentParams);

const labels = (items: readonly TreeItem[] | null | undefined) => items?.map(({ label }) => label);

const below = async (session: Session, item: TreeItem | undefined) =>
  (await ask(session, item ?? null))[0] ?? [];

async function opened(locale = 'en'): Promise<Session> {
  const session = await connect({ files, locale, initializationOptions: { tree: true } });
  await expect.poll(async () => labels((await ask(session, null))[0])?.length).toBe(3);
  return session;
}

test('the company’s objectives are at the top, and what serves nothing is behind a last row', async () => {
  await using session = await opened();
  const [top] = await ask(session, null);
  expect(labels(top)).toEqual(['Shops recommend us', '十年后我们还在', 'Not aligned']);
  const last = top?.at(-1);
  expect(last).toMatchObject({ uri: '', thing: 'unaligned', description: '2', spoken: 'Not aligned, 2' });
  // Of the two that only serve each other, the first is there for both.
  const lost = await below(session, last);
  expect(labels(lost)).toEqual(['Sales are calm', 'Round']);
  expect(labels(await below(session, lost[1]))).toEqual(['Trip']);
  expect(labels(await below(session, (await below(session, lost[1]))[0]))).toEqual(['Round']);
});

test('below an objective is what serves it, from any file, then its own; below a key result, too', async () => {
  await using session = await opened();
  const [win, last] = (await ask(session, null))[0] ?? [];
  const [grow, half] = await below(session, win);
  expect([grow?.label, half?.label]).toEqual(['Sales help shops', 'Half of them']);
  expect(grow).toMatchObject({
    uri: `${root}/sales.okr.yaml`,
    id: '/objective:grow',
    description: 'Sales · bo',
    spoken: 'objective, Sales help shops, not measured, Sales, bo',
    hasChildren: true,
    selection: { start: { line: 3, character: 23 } },
  });
  expect(labels(await below(session, half))).toEqual(['Shops in the north', 'Ask them']);
  expect(labels(await below(session, grow))).toEqual(['Shops in the south']);
  // What serves two is below both.
  expect(labels(await below(session, last))).toEqual(['Sales help shops']);
});

test('several rows are answered at once, in their order, and what is gone with null', async () => {
  await using session = await opened('zh-cn');
  const gone = { uri: `${root}/company.okr.yaml`, id: '/objective:gone' };
  const [top, none, nowhere, unaligned] = await ask(
    session,
    null,
    gone,
    { ...gone, uri: `${root}/gone.okr.yaml` },
    { uri: '', id: '/unaligned' },
  );
  expect(top?.at(-1)?.label).toBe('未对齐');
  expect([none, nowhere]).toEqual([null, null]);
  expect(unaligned).toHaveLength(2);
});

test('what is aligned while somebody types moves to its place', async () => {
  await using session = await opened();
  session.open(
    'sales.okr.yaml',
    files['sales.okr.yaml'].replace('are calm', 'are calm, aligns_to: company#win'),
  );
  const [win, , last] = (await ask(session, null))[0] ?? [];
  expect(labels(await below(session, win))).toEqual(['Sales help shops', 'Sales are calm', 'Half of them']);
  expect(labels(await below(session, last))).toEqual(['Round']);
});
