// What the tests do in the editor, and how they wait: for a signal, never for a while.
import * as vscode from 'vscode';
import type { OkrApi } from '../../../client/src/api.ts';

/** Opens a file of the workspace. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name)),
  );
}

/** The range of a text in a document; it must be there. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Our findings in a document once they are as wanted. */
export function diagnostics(
  uri: vscode.Uri,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const ours = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'okr');
  return once(vscode.languages.onDidChangeDiagnostics, ours, wanted);
}

/** The rule that a finding is of; its code is that, and the address of the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** A value once it is as wanted, looked at again after each event. */
export function once<T>(
  event: vscode.Event<unknown>,
  look: () => T,
  wanted: (value: T) => boolean,
): Promise<T> {
  return new Promise(resolve => {
    const subscription = event(check);
    function check() {
      const value = look();
      if (!wanted(value)) return;
      subscription.dispose();
      resolve(value);
    }
    check();
  });
}

export async function okr(): Promise<OkrApi> {
  return (vscode.extensions.getExtension('okr-yaml.okr-yaml') as vscode.Extension<OkrApi>).activate();
}

/** Puts the text of a document back to what is on disk, and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
