// textDocument/hover
import { MarkupKind } from 'vscode-languageserver';
import { plain } from '../../features/describe/index.ts';
import { rangeIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  answer: ({ connection, service, guarded, client, snapshot, config }) =>
    connection.onHover(({ textDocument, position }, token) =>
      guarded('hover', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        const found = at && service.hover(at, at.reading.lines.offsetAt(position), client());
        if (!found) return null;
        const contents = client().markdown
          ? { kind: MarkupKind.Markdown, value: found.markdown }
          : { kind: MarkupKind.PlainText, value: plain(found.markdown) };
        return { contents, range: rangeIn(at, found.range) };
      }),
    ),
};
