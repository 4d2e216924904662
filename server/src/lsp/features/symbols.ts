// textDocument/documentSymbol, textDocument/foldingRange
import { flatSymbolsOf, foldOf, symbolOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const symbols: Feature = {
  capability: () => ({ documentSymbolProvider: { label: 'OKR' } }),
  answer: ({ connection, service, guarded, client, snapshot, config }) =>
    connection.onDocumentSymbol(({ textDocument }, token) =>
      guarded('symbols', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        if (!at) return null;
        const found = service.symbols(at, client().locale);
        return client().nestedSymbols
          ? found.map(symbol => symbolOf(at, symbol, client()))
          : flatSymbolsOf(at, found, client());
      }),
    ),
};

export const folding: Feature = {
  capability: () => ({ foldingRangeProvider: true }),
  answer: ({ connection, service, guarded, snapshot, config }) =>
    connection.onFoldingRanges(({ textDocument }, token) =>
      guarded('folding', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        return at ? service.folding(at).map(foldOf) : null;
      }),
    ),
};
