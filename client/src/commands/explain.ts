// "Explain This Statement": how the engine reads a title or the selected text, in a peek right under it.
import {
  commands,
  Disposable,
  Location,
  l10n,
  Position,
  type Range,
  type Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Explained, type ExplainParams, explainRequest } from '../../../server/src/lsp/protocol.ts';
import { isOurs } from '../selector.ts';
import { open } from '../tree/open.ts';
import type { Row } from '../tree/rows.ts';

export function explainCommand(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('okr.explain', async (row?: Row) => {
      const editor = row ? await open(row) : window.activeTextEditor;
      if (editor && isOurs(editor.document)) await explain(client, editor, row && editor.selection.start);
    }),
    // The address of an explanation holds its text, so that nothing has to be kept.
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => query,
    }),
  );
}

const scheme = 'okr-explain';

/** @param place where the title is, for a row of the tree; else the selection counts. */
async function explain(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
  place: Position | undefined,
): Promise<void> {
  const params = paramsOf(document.uri, place ? { start: place, end: place } : selection);
  const explained = await client.sendRequest<Explained | null>(explainRequest, params);
  if (!explained) {
    void window.showInformationMessage(
      l10n.t('Put the cursor on an objective or a key result, or select a statement.'),
    );
    return;
  }
  const sheet = Uri.from({ scheme, path: `/${l10n.t('Explanation')}`, query: explained.text });
  const { line, character } = explained.range.start;
  await commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    new Position(line, character),
    [new Location(sheet, new Position(0, 0))],
    'peek',
  );
}

function paramsOf(uri: Uri, { start, end }: Pick<Selection, 'start' | 'end'> | Range): ExplainParams {
  const place = ({ line, character }: Position) => ({ line, character });
  return { uri: uri.toString(), range: { start: place(start), end: place(end) } };
}
