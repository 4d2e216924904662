// workspace/symbol: parts of all files by letters of their titles, ids and owners.
import { SymbolKind } from 'vscode-languageserver';
import { rangeIn, symbolKinds } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const workspaceSymbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  answer: ({ connection, service, guarded, snapshot }) =>
    connection.onWorkspaceSymbol(({ query }, token) =>
      guarded('workspace symbols', token, null, () =>
        service.findSymbols(query).flatMap(({ thing, name, container, uri, range }) => {
          const file = snapshot({ uri });
          if (!file) return [];
          return [
            {
              name,
              kind: symbolKinds[thing] ?? SymbolKind.Field,
              ...(container !== '' && { containerName: container }),
              location: { uri, range: rangeIn(file, range) },
            },
          ];
        }),
      ),
    ),
};
