// textDocument/prepareTypeHierarchy, typeHierarchy/supertypes and /subtypes: alignment upwards and downwards.
import { SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import type { HierarchyItem } from '../../features/navigation/index.ts';
import { rangeIn, symbolKinds } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';

export const typeHierarchy: Feature = {
  capability: ({ typeHierarchy }) => (typeHierarchy ? { typeHierarchyProvider: true } : {}),
  answer: server => {
    const { connection, service, guarded, snapshot } = server;
    const { typeHierarchy } = connection.languages;
    typeHierarchy.onPrepare(({ textDocument, position }, token) =>
      guarded('alignment', token, null, () => {
        const at = snapshot(textDocument);
        return at ? itemsOf(server, service.hierarchy(at, at.reading.lines.offsetAt(position))) : null;
      }),
    );
    typeHierarchy.onSupertypes(({ item }, token) =>
      guarded('what is supported', token, null, () => {
        const part = partIn(item);
        return part ? itemsOf(server, service.supported(part)) : null;
      }),
    );
    typeHierarchy.onSubtypes(({ item }, token) =>
      guarded('what supports', token, null, () => {
        const part = partIn(item);
        return part ? itemsOf(server, service.supporting(part)) : null;
      }),
    );
  },
};

/** What an item brings back when the next step is asked for. */
type Part = Pick<HierarchyItem, 'uri' | 'address'>;

function partIn({ data }: TypeHierarchyItem): Part | undefined {
  const { uri, address } = (data ?? {}) as Partial<Part>;
  return typeof uri === 'string' && typeof address === 'string' ? { uri, address } : undefined;
}

function itemsOf({ snapshot }: Server, items: readonly HierarchyItem[]): TypeHierarchyItem[] {
  return items.flatMap(({ uri, address, thing, name, detail, range, selection }) => {
    const file = snapshot({ uri });
    if (!file) return [];
    const data: Part = { uri, address };
    return [
      {
        name,
        kind: symbolKinds[thing] ?? SymbolKind.Field,
        detail,
        uri,
        range: rangeIn(file, range),
        selectionRange: rangeIn(file, selection),
        data,
      },
    ];
  });
}
