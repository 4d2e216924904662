// Shows where a row of the tree is written.
import { Range, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Row } from './rows.ts';

/** The row tells its place of now, not of when it was drawn. */
export async function open({ item }: Row): Promise<TextEditor> {
  const uri = Uri.parse(item.uri);
  const { start, end } = item.selection;
  const selection = new Range(start.line, start.character, end.line, end.character);
  return window.showTextDocument(await workspace.openTextDocument(uri), { selection });
}
