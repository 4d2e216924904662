// What is not finished yet on the line that somebody is typing: it is said when they rest, or go on elsewhere.
import type { Lines } from '../../language/lines.ts';
import type { Finding } from '../../rules/rule.ts';

interface Text {
  readonly uri: string;
  readonly text: string;
  readonly lines: Lines;
}

export interface Typing {
  /** A document was opened or edited. */
  changed(now: Text): void;
  /** The findings without those that wait; the same list where none does. */
  said(file: Text, findings: readonly Finding[]): readonly Finding[];
  closed(uri: string): void;
  stop(): void;
}

interface Edited {
  /** As it was when somebody began to type on the line. */
  readonly before: string;
  readonly after: string;
  /** The line, once it was asked for, and the rules of what was said on it before: that does not go and come while they type. */
  readonly line?: { readonly number: number; readonly seen: ReadonlySet<string> };
  readonly rest: ReturnType<typeof setTimeout>;
}

/** @param rested told of a document in which something had to wait, and need not any more */
export function typingOf(rested: (uri: string) => void): Typing {
  const latest = new Map<string, string>();
  const edits = new Map<string, Edited>();
  const waiting = new Set<string>();
  const told = new Map<string, { readonly file: Text; readonly findings: readonly Finding[] }>();
  const forget = (uri: string) => {
    clearTimeout(edits.get(uri)?.rest);
    edits.delete(uri);
  };
  const seenOn = (uri: string, line: number): ReadonlySet<string> => {
    const { file, findings } = told.get(uri) ?? { findings: [] };
    const seen = findings.filter(({ at }) => file?.lines.lineAt(at.start) === line);
    return new Set(seen.map(({ rule }) => rule.id));
  };
  /** The line of the last edit of this text; where that is the one of the edit before, with what was seen then. */
  const lineIn = (file: Text): Edited['line'] => {
    const edit = edits.get(file.uri);
    if (edit?.after !== file.text) return undefined;
    const number = file.lines.lineAt(firstDifference(edit.before, edit.after));
    const line = edit.line?.number === number ? edit.line : { number, seen: seenOn(file.uri, number) };
    edits.set(file.uri, { ...edit, before: edit.after, line });
    return line;
  };
  return {
    changed({ uri, text: after }) {
      const text = latest.get(uri);
      latest.set(uri, after);
      if (text === undefined) return;
      const known = edits.get(uri);
      clearTimeout(known?.rest);
      const rest = setTimeout(() => {
        edits.delete(uri);
        if (waiting.delete(uri)) rested(uri);
      }, resting);
      edits.set(uri, {
        before: known?.before ?? text,
        after,
        ...(known?.line && { line: known.line }),
        rest,
      });
    },
    said(file, findings) {
      const line = lineIn(file);
      const waits = ({ rule, at }: Finding) =>
        rule.waitsForTyping === true &&
        !line?.seen.has(rule.id) &&
        file.lines.lineAt(at.start) === line?.number;
      const said = line && findings.some(waits) ? findings.filter(finding => !waits(finding)) : findings;
      if (said === findings) waiting.delete(file.uri);
      else waiting.add(file.uri);
      told.set(file.uri, { file, findings: said });
      return said;
    },
    closed(uri) {
      forget(uri);
      waiting.delete(uri);
      told.delete(uri);
      latest.delete(uri);
    },
    stop() {
      for (const uri of [...edits.keys()]) forget(uri);
    },
  };
}

function firstDifference(a: string, b: string): number {
  let [low, high] = [0, Math.min(a.length, b.length)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.startsWith(b.slice(low, middle), low)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Milliseconds without a key after which somebody is taken to have finished. */
const resting = 1000;
