// textDocument/selectionRange: a selection that grows from the word to its value, field, part and list.
import type { SelectionRange } from 'vscode-languageserver';
import type { Range } from '../../language/range.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { rangeIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const selections: Feature = {
  capability: ({ selectionRanges }) => (selectionRanges ? { selectionRangeProvider: true } : {}),
  answer: ({ connection, service, guarded, snapshot }) =>
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      guarded('selections', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const { lines } = at.reading;
        return positions.map(position => nested(at, service.selections(at, lines.offsetAt(position))));
      }),
    ),
};

/** @param ranges the smallest first, and never none. */
function nested(snapshot: Snapshot, [inner, ...outer]: readonly Range[]): SelectionRange {
  const range = rangeIn(snapshot, inner ?? { start: 0, end: snapshot.text.length });
  return outer.length > 0 ? { range, parent: nested(snapshot, outer) } : { range };
}
