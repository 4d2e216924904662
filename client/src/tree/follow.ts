// Keeps the tree on the row of the line that the cursor is on, where the user wants that.
import { Disposable, type TextEditor, type TreeView, window, workspace } from 'vscode';
import { isOurs } from '../selector.ts';
import type { TreeProvider } from './provider.ts';
import type { Row } from './rows.ts';

export function followCursor(view: TreeView<Row>, tree: TreeProvider): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (editor: TextEditor | undefined) => {
    clearTimeout(timer);
    if (!editor || !isOurs(editor.document)) return;
    const mine = setTimeout(() => void show(editor, () => timer === mine), calm);
    timer = mine;
  };
  const show = async (editor: TextEditor, isWanted: () => boolean) => {
    if (!view.visible || !workspace.getConfiguration('okr').get('tree.followCursor', true)) return;
    const row = await tree.rowAt(editor.document.uri.toString(), editor.selection.active.line);
    // The row may have to be asked for, and the cursor be elsewhere by then.
    if (row && isWanted() && view.selection[0] !== row)
      await view.reveal(row, { select: true, focus: false, expand: false });
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(() => follow(window.activeTextEditor)),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Milliseconds the cursor rests before the tree moves. */
const calm = 100;
