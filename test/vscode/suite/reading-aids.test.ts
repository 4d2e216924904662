// Code lenses, inlay hints and checking in, in the editor: off by default, shown as soon as a setting says so.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, once, open, rangeOf } from './editor.ts';

describe('reading aids', () => {
  afterEach(async () => {
    const section = vscode.workspace.getConfiguration('okr');
    for (const setting of ['codeLens', 'inlayHints.progress'])
      await section.update(setting, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  const turnOn = (setting: string) =>
    vscode.workspace.getConfiguration('okr').update(setting, true, vscode.ConfigurationTarget.Global);

  /** What a provider answers, asked until it is as wanted: the server hears of a setting on its own way. */
  async function until<T>(ask: () => Thenable<T>, wanted: (answer: T) => boolean): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
    }
  }

  const lensesOf = (uri: vscode.Uri) => () =>
    vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);

  it('shows progress behind titles once it is wanted', async () => {
    const { document } = await open('growth.okr.yaml');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      );
    assert.deepEqual(await hints(), []);
    await turnOn('inlayHints.progress');
    const shown = await until(hints, found => found.length > 0);
    assert.match(String(shown[0]?.label), /%|not measured/);
  });

  it('adds a check-in by a lens, and selects its value', async () => {
    const editor = await open('growth.okr.yaml');
    const { document } = editor;
    await turnOn('codeLens');
    const line = rangeOf(document, 'refund questions from 120').start.line;
    const lenses = await until(lensesOf(document.uri), found => found.length > 0);
    const lens = lenses.find(
      ({ range, command }) => command?.command === 'okr.addCheckIn' && Math.abs(range.start.line - line) <= 1,
    );
    assert.ok(lens?.command, 'there is a lens to check in');
    const before = document.getText();
    const { command, arguments: args = [] } = lens.command;
    await vscode.commands.executeCommand(command, ...args);
    await once(
      vscode.window.onDidChangeTextEditorSelection,
      () => document.getText(editor.selection),
      text => text !== '',
    );
    const added = document.lineAt(editor.selection.start.line).text;
    assert.match(added, /2026-11-20|value/);
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
