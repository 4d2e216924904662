// Tokens of OKR text as an editor sees them, and pictures of them: text with carets under it that name scopes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type StateStack } from 'vscode-textmate';

export interface Token {
  /** UTF-16 columns of its line. */
  readonly start: number;
  readonly end: number;
  /**
   * The innermost scope, which is what a theme paints (themes give the marks around a string or a comment its colour);
   * the grammar's own name where nothing else applies.
   */
  readonly scope: string;
}

const grammar = await loadGrammar();

/** The tokens of each line. */
export function tokenise(text: string): readonly (readonly Token[])[] {
  let state: StateStack = textmate.INITIAL;
  return text.split('\n').map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scope: scopes.findLast(scope => !delimiter.test(scope)) ?? '',
    }));
  });
}

/** What `word` is painted as, where it first stands in `text`. */
export function scopeOf(word: string, text: string): string {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  const column = before.at(-1)?.length ?? 0;
  return scopeAt(tokenise(text)[before.length - 1] ?? [], column);
}

/**
 * Holds a picture against what the grammar does. Carets stand under what has the scope named after them, or one
 * more specific; Chinese letters are two columns wide, as on the screen.
 */
export function check(picture: string): void {
  const lines = picture.split('\n');
  const tokens = tokenise(lines.filter(line => !caretLine.test(line)).join('\n'));
  let row = -1;
  let columns: readonly number[] = [];
  const seen = lines.map(line => {
    const [, indent = '', carets = '', scope = ''] = caretLine.exec(line) ?? [];
    if (carets === '') {
      row++;
      columns = offsetsByColumn(line);
      return line;
    }
    const marked = [...carets].map((_, index) => columns[indent.length + index] ?? Number.NaN);
    const other = marked.map(offset => scopeAt(tokens[row] ?? [], offset)).find(found => !isA(found, scope));
    return other === undefined ? line : `${indent}${carets} ${other}`;
  });
  expect(seen.join('\n')).toBe(picture);
}

const delimiter = /^punctuation\.definition\.(?:string|comment)\./;
const caretLine = /^( *)(\^+) (\S+)$/;

function scopeAt(tokens: readonly Token[], column: number): string {
  return tokens.find(({ start, end }) => start <= column && column < end)?.scope ?? 'nothing';
}

function isA(scope: string, general: string): boolean {
  return scope === general || scope.startsWith(`${general}.`);
}

const wide = /[\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/;

/** The UTF-16 offset that stands in each column of the screen. */
function offsetsByColumn(line: string): readonly number[] {
  return Array.from(line).flatMap((letter, offset) => (wide.test(letter) ? [offset, offset] : [offset]));
}

async function loadGrammar() {
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const path = new URL('../../syntaxes/okr.tmLanguage.json', import.meta.url);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path.pathname),
  });
  const loaded = await registry.loadGrammar('source.okr');
  if (loaded === null) throw new Error('no grammar for source.okr');
  return loaded;
}
