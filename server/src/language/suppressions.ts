// Comments that silence rules: `# okr-disable-next-line rule, rule -- reason`, `-line`, `-file`, and `# okr-disable` … `# okr-enable`.
import type { Lines } from './lines.ts';
import { listIn } from './list-in.ts';
import type { Range } from './range.ts';
import { tokensOf } from './tokens.ts';

type Word = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';

export interface Suppression {
  readonly word: Word;
  /** The rules named, with the place of each name; empty means all of them. */
  readonly rules: readonly { readonly id: string; readonly at: Range }[];
  readonly reason: string | undefined;
  /** The whole comment. */
  readonly at: Range;
  /** Zero-based line of the comment. */
  readonly line: number;
}

export function suppressionsOf(text: string, lines: Lines): readonly Suppression[] {
  if (!text.includes('okr-disable') && !text.includes('okr-enable')) return [];
  const found: Suppression[] = [];
  for (const { source, start, isText } of tokensOf(text)) {
    const match = !isText && source.startsWith('#') ? pattern.exec(source) : null;
    if (match) found.push(suppression(match, { start, end: start + source.length }, lines));
  }
  return found;
}

/**
 * The comments that silence a rule on a line, each of which would do so alone; none where it is not silenced.
 * @param suppressions in the order of the text
 */
export function silencing(
  suppressions: readonly Suppression[],
  rule: string,
  line: number,
): readonly Suppression[] {
  if (suppressions.length === 0) return [];
  const { byLine, byRule, ofAll } = sorted(suppressions);
  const here = (byLine.get(line) ?? []).filter(({ rules }) => concerns(rules, rule));
  const everywhere: Suppression[] = [];
  let open: Suppression[] = [];
  for (const suppression of byRule.get(rule) ?? ofAll) {
    if (suppression.word === 'disable-file') everywhere.push(suppression);
    if (suppression.line > line) continue;
    if (suppression.word === 'disable') open.push(suppression);
    if (suppression.word === 'enable') open = [];
  }
  return [...everywhere, ...here, ...open];
}

/** So that of thousands of comments only those are looked at that may concern a finding. */
interface Sorted {
  /** Those about one line, by that line. */
  readonly byLine: ReadonlyMap<number, readonly Suppression[]>;
  /** The others by the rules that they name, with those that name none in between. */
  readonly byRule: ReadonlyMap<string, readonly Suppression[]>;
  /** Of the others those that name none. */
  readonly ofAll: readonly Suppression[];
}

const known = new WeakMap<readonly Suppression[], Sorted>();

function sorted(suppressions: readonly Suppression[]): Sorted {
  const before = known.get(suppressions);
  if (before) return before;
  const byLine = new Map<number, Suppression[]>();
  const others: Suppression[] = [];
  for (const suppression of suppressions) {
    const about = lineAbout[suppression.word];
    if (about === undefined) others.push(suppression);
    else listIn(byLine, suppression.line + about).push(suppression);
  }
  const ofAll = others.filter(({ rules }) => rules.length === 0);
  const byRule = new Map<string, Suppression[]>();
  const names = new Set(others.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const suppression of others) {
    const { rules } = suppression;
    for (const id of rules.length === 0 ? names : new Set(rules.map(({ id }) => id)))
      listIn(byRule, id).push(suppression);
  }
  const made = { byLine, byRule, ofAll };
  known.set(suppressions, made);
  return made;
}

/** It names the rule, or names none. */
function concerns(rules: Suppression['rules'], rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** How many lines below it the line is that a word is about, for those that are about one. */
const lineAbout: { readonly [W in Word]?: number } = { 'disable-line': 0, 'disable-next-line': 1 };

const pattern = /^#[ \t]*okr-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

function suppression(match: RegExpExecArray, at: Range, lines: Lines): Suppression {
  const rest = match[2] ?? '';
  const dashes = rest.search(/(?:^|\s)--(?:\s|$)/);
  const names = dashes < 0 ? rest : rest.slice(0, dashes);
  const reason =
    dashes < 0
      ? ''
      : rest
          .slice(dashes)
          .replace(/^\s*--\s*/, '')
          .trim();
  const from = at.start + match[0].length - rest.length;
  return {
    word: match[1] as Word,
    rules: [...names.matchAll(/[\w-]+/g)].map(({ 0: id, index }) => ({
      id,
      at: { start: from + index, end: from + index + id.length },
    })),
    reason: reason === '' ? undefined : reason,
    at,
    line: lines.lineAt(at.start),
  };
}
