// Findings that other files have a part in: they come and go with those files, and lead to them.
import { expect, test } from 'vitest';
import { connect, pushCapabilities, root } from '../support/lsp.ts';

const company = `cycle: 2026
objectives:
  - { id: win, title: Teams recommend us, owner: dana }
`;
const team = `cycle: 2026-Q1
owner: bo
objectives:
  - id: first
    title: Newcomers find their way
    aligns_to: company#win
`;
const isAbout = (code: string) => (diagnostic: { readonly code?: unknown }) => diagnostic.code === code;

test('a reference is broken by a change of the other file, and mended by the next', async () => {
  await using session = await connect({ files: { 'company.okr.yaml': company } });
  const uri = session.open('team.okr.yaml', team);
  const broken = async () => (await session.diagnostics(uri)).filter(isAbout('broken-reference'));
  await expect.poll(broken).toEqual([]);
  const other = session.open('company.okr.yaml', company);
  session.change(other, company.replace('id: win', 'id: won'), 2);
  await expect
    .poll(async () => (await broken()).map(({ message }) => message))
    .toEqual(['Nothing is called “company#win”: did you mean “company#won”? · Relevant']);
  session.change(other, company, 3);
  expect(await broken()).toEqual([]);
});

test('the same is pushed to those who do not ask', async () => {
  await using session = await connect({
    files: { 'company.okr.yaml': company },
    capabilities: pushCapabilities,
  });
  const uri = session.open('team.okr.yaml', team);
  const other = session.open('company.okr.yaml', company);
  const last = () => session.pushed.findLast(push => push.uri === uri)?.diagnostics ?? [];
  await session.nextPush(uri);
  session.change(other, company.replace('id: win', 'id: won'), 2);
  await expect.poll(() => last().filter(isAbout('broken-reference'))).toHaveLength(1);
});

test('places in other files are told with their own lines', async () => {
  const round =
    '# Here the line is another\n\nobjectives:\n  - { id: win, title: Win, aligns_to: team#first }\n';
  await using session = await connect({ files: { 'company.okr.yaml': round } });
  const uri = session.open('team.okr.yaml', team);
  const circle = async () => (await session.diagnostics(uri)).find(isAbout('alignment-cycle'));
  await expect.poll(circle).toBeDefined();
  expect((await circle())?.relatedInformation).toEqual([
    {
      location: {
        uri: `${root}/company.okr.yaml`,
        range: { start: { line: 3, character: 22 }, end: { line: 3, character: 25 } },
      },
      message: '“company#win” is aligned to “first”',
    },
  ]);
});
