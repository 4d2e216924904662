// "New OKR File": asks for a name, makes the file and fills in the first objective as a snippet to type over.
import {
  CompletionItemKind,
  type CompletionList,
  commands,
  l10n,
  Position,
  SnippetString,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

export async function newFile(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = folder ? await newUri(folder) : undefined;
  if (folder && !uri) return;
  const document = uri
    ? await workspace.openTextDocument(uri)
    : await workspace.openTextDocument({ language: 'okr', content: '' });
  await insertTemplate(await window.showTextDocument(document));
}

/** Asks for a name and makes an empty file of it; nothing when the user thinks better of it. */
async function newUri(folder: Uri): Promise<Uri | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('New OKR File'),
    prompt: l10n.t('Whose OKRs are these?'),
    value: 'my-team',
    validateInput: async value => {
      if (fileName(value) === undefined) return l10n.t('Please enter a name, such as growth or 增长.');
      return (await exists(Uri.joinPath(folder, fileName(value) as string)))
        ? l10n.t('There is such a file already.')
        : undefined;
    },
  });
  const file = name === undefined ? undefined : fileName(name);
  if (file === undefined) return undefined;
  const uri = Uri.joinPath(folder, file);
  await workspace.fs.writeFile(uri, new Uint8Array());
  return uri;
}

function fileName(name: string): string | undefined {
  const base = name.trim().replace(/(?:\.okr)?\.ya?ml$/i, '');
  return base === '' || /[\\/:*?"<>|]/.test(base) ? undefined : `${base}.okr.yaml`;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The server has the template: it is what completion offers in an empty file. */
async function insertTemplate(editor: TextEditor): Promise<void> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    new Position(0, 0),
  );
  const template = list.items.find(
    ({ kind, insertText }) => kind === CompletionItemKind.Struct && insertText instanceof SnippetString,
  );
  if (template) await editor.insertSnippet(template.insertText as SnippetString, new Position(0, 0));
}
