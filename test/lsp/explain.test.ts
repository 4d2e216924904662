// `okr/explain`: the title around the cursor with what its file knows of it, or the selected words alone.
import { expect, test } from 'vitest';
import type { Explained, ExplainParams, TreeItem } from '../../server/src/lsp/protocol.ts';
import { connect } from '../support/lsp.ts';
import { withPlaces } from '../support/markers.ts';

const marked = `cycle: 2026-Q1
owner: dana
⟦objectives⟧:
  - title: Trials turn into ⟦teams⟧
    aligns_to: company#grow
    key_results:
      - title: Raise ⟦weekly sign-ups⟧ from 40 to 60
        baseline: 40
        target: ⟦60⟧
        confidence: 0.7
      - { id: empty, title: }
`;

async function ask(place: number, isSelection: boolean, locale = 'en') {
  await using session = await connect({ locale });
  const { text, places } = withPlaces(marked);
  const uri = session.open('trials.okr.yaml', text);
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: (before.at(-1) ?? '').length };
  };
  const { start, end } = places[place] as { start: number; end: number };
  const params: ExplainParams = { uri, range: { start: at(start), end: at(isSelection ? end : start) } };
  return session.client.sendRequest<Explained | null>('okr/explain', params);
}

test('a cursor in a title or in a field of the part explains the title, with owner, cycle and alignment', async () => {
  const inTitle = await ask(2, false);
  expect(inTitle?.range).toEqual({ start: { line: 6, character: 15 }, end: { line: 6, character: 50 } });
  expect(inTitle?.text).toMatch(/^Raise weekly sign-ups from 40 to 60\nReads as: increase from 40 to 60\n/);
  expect(inTitle?.text).toMatch(/A ✓ .*confidence 0\.7/);
  expect(inTitle?.text).toMatch(/R ✓ .*company#grow/);
  expect(inTitle?.text).toMatch(/T ✓ .*31 Mar 2026/);
  expect(await ask(3, false)).toEqual(inTitle);
});

test('the objective’s own title, in the reader’s language', async () => {
  const explained = await ask(1, false, 'zh-CN');
  expect(explained?.text).toMatch(/^Trials turn into teams\n/);
  expect(explained?.text).toMatch(/M .*可衡量/);
});

test('selected words are explained as they stand', async () => {
  const explained = await ask(2, true);
  expect(explained?.text).toMatch(/^weekly sign-ups\n/);
  expect(explained?.text).toMatch(/A \? /);
});

test('elsewhere, and in unknown files, there is nothing to explain', async () => {
  expect(await ask(0, false)).toBeNull();
  await using session = await connect();
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } };
  const params: ExplainParams = { uri: 'file:///okrs/none.okr.yaml', range: nowhere };
  expect(await session.client.sendRequest('okr/explain', params)).toBeNull();
});

test('the tree tells the five letters where that is wanted, and follows the setting', async () => {
  let settings = {};
  const { text } = withPlaces(marked);
  await using session = await connect({
    files: { 'a.okr.yaml': text },
    initializationOptions: { tree: true },
    settings: () => settings,
  });
  const first = session.notified('okr/changed');
  const description = async () => {
    const [results] = await session.client.sendRequest<(TreeItem[] | null)[]>('okr/children', {
      uri: 'file:///okrs/a.okr.yaml',
      ids: ['/objective:1'],
    });
    return results?.[0];
  };
  await first;
  expect((await description())?.description).not.toMatch(/S✓/);
  settings = { tree: { smart: true } };
  const told = session.notified('okr/changed');
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await told).toEqual({ uris: ['file:///okrs/a.okr.yaml'] });
  expect((await description())?.description).toMatch(/^S✓ M✓ A✓ R✓ T✓ · .*40 → 60/);
  expect((await description())?.spoken).toMatch(/Specific: yes, .*Time-bound: yes$/);
});
