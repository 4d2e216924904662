// The extension wakes up for OKR files.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

describe('activation', () => {
  it('opens a .okr.yaml file as OKR, with the extension active', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.okr.yaml', null, 1);
    assert.ok(file, 'the workspace has an OKR file');

    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);

    assert.equal(document.languageId, 'okr');
    const extension = vscode.extensions.getExtension('okr-yaml.okr-yaml');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
