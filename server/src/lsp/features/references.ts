// textDocument/references, textDocument/documentHighlight: who speaks of what is at a place, in all files or in this one.
import { DocumentHighlightKind } from 'vscode-languageserver';
import { rangeIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const references: Feature = {
  capability: () => ({ referencesProvider: true }),
  answer: ({ connection, service, guarded, snapshot }) =>
    connection.onReferences(({ textDocument, position, context }, token) =>
      guarded('references', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const offset = at.reading.lines.offsetAt(position);
        return service.references(at, offset, context.includeDeclaration).flatMap(({ uri, range }) => {
          const file = snapshot({ uri });
          return file ? [{ uri, range: rangeIn(file, range) }] : [];
        });
      }),
    ),
};

export const highlights: Feature = {
  capability: () => ({ documentHighlightProvider: true }),
  answer: ({ connection, service, guarded, snapshot }) =>
    connection.onDocumentHighlight(({ textDocument, position }, token) =>
      guarded('highlights', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const found = service.highlights(at, at.reading.lines.offsetAt(position));
        return found.map(({ range, isDefinition }) => ({
          range: rangeIn(at, range),
          kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    ),
};
