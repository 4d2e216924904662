// "Add Check-in": the server's own command, told where the cursor is when it comes from the palette.
import { window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { type AddCheckInParams, addCheckInCommand } from '../../../server/src/lsp/protocol.ts';

/** A code lens says itself what it is for. */
export const checkInAtCursor: NonNullable<Middleware['executeCommand']> = (command, args, next) => {
  if (command !== addCheckInCommand || args.length > 0) return next(command, args);
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const params: AddCheckInParams = { uri: editor.document.uri.toString(), position: { line, character } };
  return next(command, [params]);
};
