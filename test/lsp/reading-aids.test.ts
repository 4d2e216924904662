// Semantic tokens, inlay hints, code lenses and checking in over the real protocol; settings that change while it runs.
import { expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SemanticTokens,
  ShowDocumentParams,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semantic-tokens/index.ts';
import { connect, type Session, vscodeCapabilities } from '../support/lsp.ts';

const text = `cycle: 2026-Q1
owner: dana
objectives:
  - id: trials
    title: Trials turn into teams
    key_results:
      - id: signups
        title: Weekly trial sign-ups
        baseline: 40
        target: 60
        status: active
        check_ins:
          - { date: 2026-02-02, value: 45, status: at_risk }
          - { date: 2026-02-16, value: 52 }
      - title: Invitations
        aligns_to: trials
        status: cancelled
`;

const everything = {
  codeLens: true,
  inlayHints: { progress: true, type: true, owner: true, cycle: true, daysLeft: true },
};
const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const lines = text.split('\n');

function ask<T>(session: Session, method: string, uri: string, more: object = {}): Promise<T> {
  return session.client.sendRequest<T>(method, { textDocument: { uri }, ...more });
}

/** `line: word type.modifier` of each token. */
function words({ data }: SemanticTokens): readonly string[] {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(index * 5, index * 5 + 5);
    [line, character] = down > 0 ? [line + down, right] : [line, character + right];
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const word = lines[line]?.slice(character, character + length);
    return `${line}: ${word} ${[tokenTypes[type], ...modifiers].join('.')}`;
  });
}

test('words are marked for what they are, in the legend that was announced', async () => {
  await using session = await connect();
  expect(session.initialized.capabilities.semanticTokensProvider?.legend).toEqual({
    tokenTypes,
    tokenModifiers,
  });
  const uri = session.open('trials.okr.yaml', text);
  const marked = words(await ask<SemanticTokens>(session, 'textDocument/semanticTokens/full', uri));
  expect(marked).toEqual(
    expect.arrayContaining([
      '0: 2026-Q1 date',
      '1: dana person',
      '3: trials label.declaration',
      '8: 40 number',
      '10: active enumMember.onTrack',
      '12: at_risk enumMember.atRisk',
      '15: trials label',
      '16: cancelled enumMember.deprecated',
    ]),
  );
  const range = { start: { line: 9, character: 0 }, end: { line: 9, character: 99 } };
  const some = await ask<SemanticTokens>(session, 'textDocument/semanticTokens/range', uri, { range });
  expect(words(some)).toEqual(['9: 60 number']);
});

test('hints and lenses are shown once they are wanted, without a restart', async () => {
  let settings: object = {};
  await using session = await connect({ settings: () => settings });
  const uri = session.open('trials.okr.yaml', text);
  const hints = async () =>
    (await ask<InlayHint[]>(session, 'textDocument/inlayHint', uri, { range: whole })).map(
      ({ position, label }) => `${position.line}: ${label}`,
    );
  const lenses = async () =>
    (await ask<CodeLens[]>(session, 'textDocument/codeLens', uri)).map(
      ({ range, command }) => `${range.start.line}: ${command?.title}`,
    );
  expect([await hints(), await lenses()]).toEqual([[], []]);

  const change = async (next: object) => {
    settings = next;
    const asked = ['semanticTokens', 'inlayHint', 'codeLens'].map(each =>
      session.asked(`workspace/${each}/refresh`),
    );
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await Promise.all(asked);
  };
  await change(everything);
  expect(await hints()).toEqual([
    '0: 39 days left',
    '4: 60% · on track',
    '4: owner: dana',
    '4: cycle: 2026-Q1',
    '7: 60% · on track',
    '7: type: increase',
    '7: owner: dana',
    '14: cancelled',
    '14: owner: dana',
  ]);
  expect(await lenses()).toEqual(['3: 60% · on track', '3: 1 reference', '6: Check in']);
  await change({ inlayHints: { daysLeft: true } });
  expect([await hints(), await lenses()]).toEqual([['0: 39 days left'], []]);
});

test('an implied type can be written by accepting its hint', async () => {
  await using session = await connect({ settings: () => ({ inlayHints: { type: true } }) });
  const uri = session.open('trials.okr.yaml', text);
  const [hint] = await ask<InlayHint[]>(session, 'textDocument/inlayHint', uri, { range: whole });
  const after = TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, text), hint?.textEdits ?? []);
  expect(after).toBe(text.replace('sign-ups\n', 'sign-ups\n        type: increase\n'));
});

/** What the server asks the client to do when its check-in command is executed. */
async function checkIn(session: Session, argument: unknown) {
  const applied: ApplyWorkspaceEditParams[] = [];
  const shown: ShowDocumentParams[] = [];
  session.client.onRequest('workspace/applyEdit', params => {
    applied.push(params);
    return { applied: true };
  });
  session.client.onRequest('window/showDocument', params => {
    shown.push(params);
    return { success: true };
  });
  const said: string[] = [];
  session.client.onNotification('window/showMessage', ({ message }) => {
    said.push(message);
  });
  await session.client.sendRequest('workspace/executeCommand', {
    command: 'okr.addCheckIn',
    arguments: argument === undefined ? [] : [argument],
  });
  return { applied, shown, said };
}

test('the lens adds a check-in for the version that it was made for, and shows its value', async () => {
  await using session = await connect({ settings: () => everything });
  const uri = session.open('trials.okr.yaml', text, 7);
  const lenses = await ask<CodeLens[]>(session, 'textDocument/codeLens', uri);
  const { command } = lenses.find(lens => lens.command?.title === 'Check in') as Required<CodeLens>;
  expect(command).toMatchObject({ command: 'okr.addCheckIn' });
  const { applied, shown, said } = await checkIn(session, command.arguments?.[0]);
  const insert = {
    range: { start: { line: 13, character: 43 }, end: { line: 13, character: 43 } },
    newText: '\n          - { date: 2026-02-20, value: 52 }',
  };
  expect(applied).toEqual([
    {
      label: 'Check in',
      edit: { documentChanges: [{ textDocument: { uri, version: 7 }, edits: [insert] }] },
    },
  ]);
  const selection = { start: { line: 14, character: 39 }, end: { line: 14, character: 41 } };
  expect(shown).toEqual([{ uri, takeFocus: true, selection }]);
  expect(said).toEqual([]);
});

test('the places that refer to a part come with its lens, from all files', async () => {
  await using session = await connect({
    files: { 'sales.okr.yaml': 'objectives:\n  - title: S\n    aligns_to: trials#trials\n' },
    settings: () => everything,
    initializationOptions: { vscode: true },
  });
  const uri = session.open('trials.okr.yaml', text);
  const places = async () => {
    const lenses = await ask<CodeLens[]>(session, 'textDocument/codeLens', uri);
    const { command } = lenses.find(lens => lens.command?.title.includes('reference')) ?? {};
    return [command?.command, ...(command?.arguments ?? [])];
  };
  const range = (line: number, start: number, end: number) => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  await expect.poll(places).toEqual([
    'okr.showReferences',
    uri,
    { line: 4, character: 11 },
    expect.arrayContaining([
      { uri, range: range(15, 19, 25) },
      { uri: 'file:///okrs/sales.okr.yaml', range: range(2, 22, 28) },
    ]),
  ]);
});

test('any editor can check in, by the place of its cursor', async () => {
  const { workspace } = vscodeCapabilities;
  const capabilities = { ...vscodeCapabilities, workspace: { ...workspace, workspaceEdit: {} }, window: {} };
  await using session = await connect({ capabilities });
  const uri = session.open('trials.okr.yaml', text);
  const { applied, shown } = await checkIn(session, { uri, position: { line: 9, character: 3 } });
  expect(applied[0]?.edit.changes?.[uri]).toHaveLength(1);
  expect(shown).toEqual([]);
});

test('what cannot be checked in is told, and nothing is changed', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text.replace('check_ins:', 'check_ins: |'));
  const position = { line: 8, character: 0 };
  const answers: [argument: unknown, said: RegExp][] = [
    [undefined, /^There is no/],
    [{ uri }, /^There is no/],
    [{ uri: 5, id: {} }, /^There is no/],
    [{ uri, id: '/objective:gone' }, /^There is no/],
    [{ uri, position: { line: 0, character: 0 } }, /^There is no/],
    [{ uri: 'file:///okrs/none.okr.yaml', position }, /^There is no/],
    [{ uri, position }, /^A check-in cannot be added here safely/],
  ];
  for (const [argument, wanted] of answers) {
    const { applied, said } = await checkIn(session, argument);
    expect(applied).toEqual([]);
    await expect.poll(() => said).toEqual([expect.stringMatching(wanted)]);
  }
  await expect(
    session.client.sendRequest('workspace/executeCommand', { command: 'okr.unknown' }),
  ).rejects.toThrow('okr.unknown');
});

test('a client that applies no edits is offered no check-ins', async () => {
  const capabilities = { ...vscodeCapabilities, workspace: { configuration: true } };
  await using session = await connect({ capabilities, settings: () => everything });
  expect(session.initialized.capabilities.executeCommandProvider).toBeUndefined();
  const uri = session.open('trials.okr.yaml', text);
  const titles = async () =>
    (await ask<CodeLens[]>(session, 'textDocument/codeLens', uri)).map(({ command }) => command?.title);
  await expect.poll(titles).toEqual(['60% · on track', '1 reference']);
});

test('the outline tells how things stand, and crosses out what was dropped', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const [objective] = await ask<DocumentSymbol[]>(session, 'textDocument/documentSymbol', uri);
  expect(objective).toMatchObject({
    detail: '60% · on track · trials',
    children: [{ detail: '60% · on track · signups' }, { detail: 'cancelled', tags: [1] }],
  });
  expect(objective).not.toHaveProperty('tags');
});

test('a client without nested symbols gets them one after the other', async () => {
  await using session = await connect({ capabilities: {} });
  const uri = session.open('trials.okr.yaml', text);
  const found = await ask<SymbolInformation[]>(session, 'textDocument/documentSymbol', uri);
  expect(found.map(({ name, containerName, location }) => [name, containerName, location.uri])).toEqual([
    ['Trials turn into teams', undefined, uri],
    ['Weekly trial sign-ups', 'Trials turn into teams', uri],
    ['Invitations', 'Trials turn into teams', uri],
  ]);
});

test('check-ins fold with all regions, parts do not', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const folds = await ask<FoldingRange[]>(session, 'textDocument/foldingRange', uri);
  expect(folds).toContainEqual({ startLine: 11, endLine: 13, kind: 'region' });
  expect(folds).toContainEqual({ startLine: 6, endLine: 13 });
});

test('places outside the text, broken and unknown files get an answer', async () => {
  await using session = await connect({ settings: () => everything });
  const broken = session.open('broken.okr.yaml', 'objectives:\n\t- title: "A\n    key_results: [{ *a');
  const far = { start: { line: 99, character: 9 }, end: { line: 999, character: 9 } };
  for (const uri of [broken, 'file:///okrs/none.okr.yaml']) {
    for (const method of ['semanticTokens/full', 'semanticTokens/range', 'inlayHint', 'codeLens']) {
      await expect(ask(session, `textDocument/${method}`, uri, { range: far })).resolves.toBeDefined();
    }
  }
});
