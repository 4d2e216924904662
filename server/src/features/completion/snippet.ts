// Text with tab stops: written once, then rendered in the protocol's snippet syntax and as plain text.

/** Literal text, or a place where the writer goes on, with what stands there until then. */
export type Piece = string | Stop;

interface Stop {
  readonly stop: string;
  /** Stops with one link are one: what is typed in one of them is typed in all. */
  readonly link?: string;
}

export function stop(text = '', link?: string): Stop {
  return link === undefined ? { stop: text } : { stop: text, link };
}

/** Pieces out of a text that marks its stops so: `owner: «dana»`, and linked ones so: `from «baseline=40»`. */
export function piecesOf(text: string): Piece[] {
  return text.split(/«([^»]*)»/).map((part, index) => {
    if (index % 2 === 0) return part;
    const [, link, linked = ''] = /^(\w+)=(.*)$/su.exec(part) ?? [];
    return link === undefined ? stop(part) : stop(linked, link);
  });
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
  const links = new Map<string, number>();
  let count = 0;
  const numberOf = (link: string | undefined) => {
    const number = (link === undefined ? undefined : links.get(link)) ?? ++count;
    if (link !== undefined) links.set(link, number);
    return number;
  };
  const tabStop = ({ stop, link }: Stop) =>
    stop === '' ? `\${${numberOf(link)}}` : `\${${numberOf(link)}:${escaped(stop)}}`;
  const text = pieces.map(piece => (typeof piece === 'string' ? escaped(piece) : tabStop(piece))).join('');
  return { text, snippet: true, plainText };
}

const escaped = (text: string) => text.replace(/[$}\\]/g, '\\$&');
