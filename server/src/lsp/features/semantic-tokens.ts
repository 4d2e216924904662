// textDocument/semanticTokens/full and /range. No delta: that would want the last answer to be kept.
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { type SemanticToken, tokenModifiers, tokenTypes } from '../../features/semantic-tokens/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { rangeIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const semanticTokens: Feature = {
  capability: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  }),
  answer: ({ connection, service, guarded, snapshot }) => {
    connection.languages.semanticTokens.on(({ textDocument }, token) =>
      guarded('semantic tokens', token, { data: [] }, () => {
        const at = snapshot(textDocument);
        return at ? encoded(at, service.semanticTokens(at)) : { data: [] };
      }),
    );
    connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
      guarded('semantic tokens', token, { data: [] }, () => {
        const at = snapshot(textDocument);
        if (!at) return { data: [] };
        const { lines } = at.reading;
        const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
        return encoded(at, service.semanticTokens(at, within));
      }),
    );
  },
  refresh: ({ connection, client }, because) =>
    because === 'settings' && client().refreshTokens
      ? connection.languages.semanticTokens.refresh()
      : undefined,
};

function encoded(snapshot: Snapshot, tokens: readonly SemanticToken[]) {
  const builder = new SemanticTokensBuilder();
  for (const { range, type, modifiers } of tokens) {
    const { start, end } = rangeIn(snapshot, range);
    const bits = modifiers.reduce((all, modifier) => all | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      tokenTypes.indexOf(type),
      bits,
    );
  }
  return builder.build();
}
