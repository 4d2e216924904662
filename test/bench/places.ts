// Where in a sample a person is at work: on a key result in the middle of the file.

/** UTF-16 offsets. */
export interface Offsets {
  /** The end of an objective's title. */
  readonly typing: number;
  /** In the title of a key result. */
  readonly title: number;
  /** Before the value of `type`. */
  readonly type: number;
}

export function offsetsIn(text: string): Offsets {
  const ids = [...text.matchAll(/^ {2}- id: /gm)];
  const objective = ids[Math.floor(ids.length / 2)]?.index ?? -1;
  const after = (from: number, mark: string) => {
    const found = text.indexOf(mark, from);
    if (from < 0 || found < 0) throw new Error(`the sample has no ${mark.trim()}`);
    return found + mark.length;
  };
  const title = after(objective, '    title: ');
  return {
    typing: text.indexOf('\n', title),
    title: after(objective, '        title: ') + 2,
    type: after(objective, '        type: '),
  };
}

/** As the protocol counts: lines and characters from 0. */
export function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
