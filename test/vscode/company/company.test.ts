// A company's worth of files in the real editor: that all is there, and how long it takes, told as a line of JSON.
import { strict as assert } from 'node:assert';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { seriesOf } from '../../bench/statistics.ts';
import { closeAll, diagnostics, okr, once, open, rangeOf, ruleOf } from '../suite/editor.ts';

describe('a company', () => {
  const count = Number(process.env.OKR_TEST_COMPANY);
  /** Milliseconds, as the extension host sees them. */
  const measured: Record<string, unknown> = { files: count };

  after(async () => {
    await closeAll();
    Mocha.reporters.Base.consoleLog(JSON.stringify(measured));
  });

  it('is in the tree whole', async () => {
    const { tree, view } = await okr();
    const files = (isWanted: (files: number) => boolean) =>
      once(tree.onDidChangeTreeData, () => tree.model.files().length, isWanted);
    await vscode.commands.executeCommand('okr.tree.focus');
    await files(all => all === count);
    // Once more from nothing, so that the start of the editor is not in it.
    let timesDrawn = 0;
    const messages = new Set<string>();
    const watching = tree.onDidChangeTreeData(rows => {
      if (!rows) timesDrawn++;
      if (view.message) messages.add(view.message);
    });
    const started = performance.now();
    const fewer = count > 1 ? files(all => all < count) : undefined;
    await Promise.all([vscode.commands.executeCommand('okr.restartServer'), fewer]);
    await files(all => all === count);
    measured['from the start of the server to a complete tree'] = Math.round(performance.now() - started);
    measured['times that all was drawn'] = timesDrawn;
    watching.dispose();
    assert.equal(messages.size > 0, count >= 1000, 'the view says how far it is, where that takes a while');
  }).timeout(120_000);

  it('stops reading when it is told to', async function () {
    if (count < 1000) this.skip();
    const { tree, view } = await okr();
    const message = (isWanted: (message: string) => boolean) =>
      once(tree.onDidChangeTreeData, () => view.message ?? '', isWanted);
    await vscode.commands.executeCommand('okr.restartServer');
    await message(said => said !== '');
    await vscode.commands.executeCommand('okr.tree.stopReading');
    await message(said => said === '');
    assert.ok(tree.model.files().length < count);
    await vscode.commands.executeCommand('okr.restartServer');
    await once(
      tree.onDidChangeTreeData,
      () => tree.model.files().length,
      all => all === count,
    );
  }).timeout(120_000);

  it('shows findings while one types', async () => {
    const { document } = await open(firstFile);
    const { line } = rangeOf(document, 'type: increase').start;
    const isFound = (found: readonly vscode.Diagnostic[]) =>
      found.some(one => ruleOf(one) === 'invalid-value' && one.range.start.line === line);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    await diagnostics(document.uri, all => all.length > 0);
    const [fromKey, fromChange]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      for (const wanted of [true, false]) {
        let changed = 0;
        const listening = vscode.workspace.onDidChangeTextDocument(() => {
          changed ||= performance.now();
        });
        const pressed = performance.now();
        const shown = diagnostics(document.uri, all => isFound(all) === wanted);
        const at = rangeOf(document, 'type: increase').end;
        const typed = wanted
          ? editor.edit(edit => edit.insert(at, 'x'))
          : editor.edit(edit => edit.delete(new vscode.Range(at, at.translate(0, 1))));
        await Promise.all([shown.then(() => fromKey.push(performance.now() - pressed)), typed]);
        fromChange.push((fromKey.at(-1) ?? 0) + pressed - changed);
        listening.dispose();
      }
    }
    measured['from a key to its findings'] = seriesOf(fromKey);
    measured['from the changed text to its findings'] = seriesOf(fromChange);
  }).timeout(60_000);
});

/** The company's own. */
const firstFile = 'babababa.okr.yaml';

const runs = 20;
