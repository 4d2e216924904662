// textDocument/codeAction: quick fixes and "fix all" as code actions. Each carries its edit, made for the version that was looked at.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { lspMessages } from '../../messages/lsp.ts';
import type { OkrService } from '../../service.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Client } from '../client.ts';
import { diagnosticOf, editIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const codeActions: Feature = {
  capability: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
  answer: ({ connection, service, guarded, client, snapshot }) =>
    connection.onCodeAction((params, token) =>
      guarded('code actions', token, null, () => {
        const at = snapshot(params.textDocument);
        return at ? actionsFor(service, at, params, client()) : null;
      }),
    ),
};

const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

function actionsFor(
  service: OkrService,
  snapshot: Snapshot,
  { range, context }: CodeActionParams,
  client: Client,
): CodeAction[] {
  const wanted = (kind: string) =>
    !context.only || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
  const edit = (edits: readonly TextEdit[]): WorkspaceEdit => ({ changes: { [snapshot.uri]: [...edits] } });
  const { lines } = snapshot.reading;
  const actions: CodeAction[] = [];

  if (wanted(CodeActionKind.QuickFix)) {
    const at = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
    for (const { title, edits, finding, safe } of service.quickFixes(snapshot, at, client.locale)) {
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(snapshot, finding, client)],
        isPreferred: safe,
        edit: edit(edits.map(each => editIn(snapshot, each))),
      });
    }
  }
  if (wanted(fixAllKind)) {
    const edits = service.fixAll(snapshot).map(each => editIn(snapshot, each));
    if (edits.length > 0)
      actions.push({ title: lspMessages.fixAll[client.locale], kind: fixAllKind, edit: edit(edits) });
  }
  return actions;
}
