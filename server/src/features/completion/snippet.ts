// Text with tab stops: written once, then rendered in the protocol's snippet syntax and as plain text.

/** Literal text, or a place where the writer goes on, with what stands there until then. */
export type Piece = string | Stop;

interface Stop {
  readonly stop: string;
}

export function stop(text = ''): Stop {
  return { stop: text };
}

/** Pieces out of a text that marks its stops so: `owner: «dana»`. */
export function piecesOf(text: string): Piece[] {
  return text.split(/«([^»]*)»/).map((part, index) => (index % 2 === 1 ? stop(part) : part));
}

export interface Rendered {
  readonly text: string;
  readonly snippet: boolean;
  readonly plainText: string;
}

/** Tab stops are numbered as they come. One empty stop at the very end is where the cursor lands anyway. */
export function render(pieces: readonly Piece[]): Rendered {
  const plainText = pieces.map(piece => (typeof piece === 'string' ? piece : piece.stop)).join('');
  const stops = pieces.filter(piece => typeof piece !== 'string');
  const last = pieces.at(-1);
  if (stops.length === 0 || (stops.length === 1 && stops[0] === last && stops[0]?.stop === '')) {
    return { text: plainText, snippet: false, plainText };
  }
  let number = 0;
  const tabStop = (text: string) => (text === '' ? `\${${++number}}` : `\${${++number}:${escaped(text)}}`);
  const text = pieces
    .map(piece => (typeof piece === 'string' ? escaped(piece) : tabStop(piece.stop)))
    .join('');
  return { text, snippet: true, plainText };
}

const escaped = (text: string) => text.replace(/[$}\\]/g, '\\$&');
