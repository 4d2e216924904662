// textDocument/completion
import { completionOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const completion: Feature = {
  capability: () => ({
    completionProvider: { triggerCharacters: [' ', ':', '-', '#', '/', '"', "'", '[', '{', ','] },
  }),
  answer: ({ connection, service, guarded, client, snapshot }) =>
    connection.onCompletion(({ textDocument, position }, token) =>
      guarded('completion', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const items = service.complete(at, at.reading.lines.offsetAt(position), client().locale);
        return { isIncomplete: false, items: items.map(item => completionOf(at, item, client())) };
      }),
    ),
};
