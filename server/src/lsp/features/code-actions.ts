// textDocument/codeAction, codeAction/resolve: quick fixes, what silences rules, "fix all" and refactorings. A fix carries
// its edit; the edits of the others are made when one is chosen, where the client can ask for them then.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CreateFile,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { RefactoringKind } from '../../features/refactorings/index.ts';
import type { Range, TextEdit } from '../../language/range.ts';
import { lspMessages } from '../../messages/lsp.ts';
import type { AnySnapshot, OkrService } from '../../service.ts';
import { configNames, isConfig } from '../../workspace/config/snapshot.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Client } from '../client.ts';
import { diagnosticOf, workspaceEdit } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';

export const codeActions: Feature = {
  capability: ({ codeActions, resolvesEdits }) =>
    codeActions
      ? { codeActionProvider: { codeActionKinds: [...kinds], resolveProvider: resolvesEdits } }
      : {},
  answer: ({ connection, service, guarded, client, folderOf, snapshot, config }) => {
    const desk: Desk = { service, folderOf, client };
    connection.onCodeAction((params, token) =>
      guarded('code actions', token, null, () => {
        const at = snapshot(params.textDocument) ?? config(params.textDocument);
        return at ? actionsFor(at, params, desk) : null;
      }),
    );
    connection.onCodeActionResolve((action, token) =>
      guarded('code action', token, action, () => {
        const ticket = action.data as Ticket | undefined;
        const at = ticket && snapshot(ticket);
        // An edit of another text than was looked at would do harm.
        if (!at || at.version !== ticket.version) return action;
        const chosen = choicesAt(at, ticket.range, desk).find(({ id }) => id === ticket.id);
        return chosen ? { ...action, edit: editOf(chosen, chosen.edits(), client()) } : action;
      }),
    );
  },
};

const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

const kindOf: Readonly<Record<RefactoringKind, CodeActionKind>> = {
  rewrite: CodeActionKind.RefactorRewrite,
  extract: CodeActionKind.RefactorExtract,
  move: `${CodeActionKind.Refactor}.move`,
  'file/sort-status': `${CodeActionKind.Source}.sort.okr.status`,
  'file/sort-due': `${CodeActionKind.Source}.sort.okr.due`,
  'file/assign-ids': `${CodeActionKind.Source}.assignIds.okr`,
};

const kinds: ReadonlySet<CodeActionKind> = new Set([
  CodeActionKind.QuickFix,
  fixAllKind,
  ...Object.values(kindOf),
]);

/** What all actions are made with. */
type Desk = Pick<Server, 'service' | 'folderOf' | 'client'>;

/** What finds an action again when its edit is asked for. */
interface Ticket {
  readonly uri: string;
  readonly version: number | undefined;
  /** In offsets. */
  readonly range: Range;
  readonly id: string;
}

function actionsFor(at: AnySnapshot, { range, context }: CodeActionParams, desk: Desk): CodeAction[] {
  const { service } = desk;
  const client = desk.client();
  const { lines } = at.reading;
  const place = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const choices = isConfig(at)
    ? []
    : choicesAt(at, place, desk)
        .filter(choice => isWanted(choice, context))
        .map(choice => actionOf(choice, at, place, client))
        .filter(({ edit, data }) => edit || data);
  const fixes = [...fixesAt(service, at, place, client), ...fixingAll(service, at, client)];
  return [...fixes.filter(fix => isWanted(fix, context)), ...choices];
}

function isWanted({ kind = '' }: CodeAction, { only }: CodeActionContext): boolean {
  return !only || only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function fixesAt(service: OkrService, at: AnySnapshot, place: Range, client: Client): readonly CodeAction[] {
  return service.quickFixes(at, place, client.locale).map(({ title, edits, finding, safe }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(at, finding, client)],
    isPreferred: safe,
    edit: workspaceEdit(at, edits, client),
  }));
}

function fixingAll(service: OkrService, at: AnySnapshot, client: Client): readonly CodeAction[] {
  const edits = service.fixAll(at);
  if (edits.length === 0) return [];
  return [
    {
      title: lspMessages.fixAll[client.locale],
      kind: fixAllKind,
      edit: workspaceEdit(at, edits, client),
    },
  ];
}

/** An action whose edit can wait. */
interface Choice extends Omit<CodeAction, 'edit' | 'data'> {
  readonly id: string;
  readonly file: AnySnapshot;
  /** The file is yet to be made. */
  readonly isNew: boolean;
  readonly edits: () => readonly TextEdit[];
}

function choicesAt(at: Snapshot, place: Range, { service, folderOf, client }: Desk): readonly Choice[] {
  const { locale, makesFiles } = client();
  const folder = makesFiles ? folderOf(at.uri) : undefined;
  const makeAt = folder === undefined ? undefined : `${folder}${configNames[0]}`;
  const refactorings = service.refactorings(at, place.start).map(({ id, kind, title, edits }) => ({
    id,
    title: title[locale],
    kind: kindOf[kind],
    file: at,
    isNew: false,
    edits,
  }));
  const silencings = service.silencings(at, place, makeAt).map(({ title, finding, edits, ...silencing }) => ({
    ...silencing,
    title: title[locale],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(at, finding, client())],
    edits: () => edits,
  }));
  return [...silencings, ...refactorings];
}

/** Without an edit where there is none after all. */
function actionOf(choice: Choice, at: Snapshot, range: Range, client: Client): CodeAction {
  const { id, file: _, isNew: __, edits, ...action } = choice;
  if (client.resolvesEdits) {
    const ticket: Ticket = { uri: at.uri, version: at.version, range, id };
    return { ...action, data: ticket };
  }
  const made = edits();
  return made.length === 0 ? action : { ...action, edit: editOf(choice, made, client) };
}

function editOf({ file, isNew }: Choice, edits: readonly TextEdit[], client: Client): WorkspaceEdit {
  const edit = workspaceEdit(file, edits, client);
  // Where there is such a file after all, nobody's settings are overwritten: the edit fails.
  return isNew && edit.documentChanges
    ? { documentChanges: [CreateFile.create(file.uri), ...edit.documentChanges] }
    : edit;
}
