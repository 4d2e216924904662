// textDocument/inlayHint
import { InlayHintKind, type InlayHint as LspInlayHint } from 'vscode-languageserver';
import type { InlayHint } from '../../features/inlay-hints/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { editIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const inlayHints: Feature = {
  capability: () => ({ inlayHintProvider: true }),
  answer: ({ connection, service, guarded, client, snapshot }) =>
    connection.languages.inlayHint.on(({ textDocument, range }, token) =>
      guarded('inlay hints', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const { lines } = at.reading;
        const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
        return service.inlayHints(at, within, client().locale).map(hint => hintOf(at, hint));
      }),
    ),
  refresh: ({ connection, client }, because) =>
    because === 'settings' && client().refreshHints ? connection.languages.inlayHint.refresh() : undefined,
};

function hintOf(snapshot: Snapshot, { kind, at, label, tooltip, edits }: InlayHint): LspInlayHint {
  return {
    position: snapshot.reading.lines.positionAt(at),
    label,
    tooltip,
    paddingLeft: true,
    ...(kind === 'type' && { kind: InlayHintKind.Type }),
    ...(edits.length > 0 && { textEdits: edits.map(edit => editIn(snapshot, edit)) }),
  };
}
