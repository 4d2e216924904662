// The tokens of a YAML text with their places: what tells a comment from text that looks like one.
import { Lexer } from 'yaml';

export interface Token {
  /** As written: `#` begins a comment, `&` an anchor, `*` an alias; a text is a token of its own. */
  readonly source: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** A scalar, in quotes or not, which may have any sign in it. */
  readonly isText: boolean;
}

/** Linear; never throws. What cannot be read comes as it can. */
export function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    // The lexer's own marks of documents, flow ends and scalars are control characters that take no place in the text.
    if (isMark(source)) {
      isText = source === scalarMark;
      continue;
    }
    yield { source, start, isText: isText || /^["']/.test(source) };
    start += source.length;
    isText = false;
  }
}

const isMark = (token: string) =>
  token.length === 1 && token.charCodeAt(0) < 0x20 && token !== '\n' && token !== '\t' && token !== '\r';

const scalarMark = '\u001f';
