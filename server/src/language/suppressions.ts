// Comments that silence rules: `# okr-disable-next-line rule, rule -- reason`, `-line`, `-file`, and `# okr-disable` … `# okr-enable`.
import type { Lines } from './lines.ts';
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
  const found: Suppression[] = [];
  let open: Suppression[] = [];
  for (const suppression of suppressions) {
    if (!concerns(suppression, rule)) continue;
    if (isAbout[suppression.word]?.(suppression.line, line)) found.push(suppression);
    if (suppression.line > line) continue;
    if (suppression.word === 'disable') open.push(suppression);
    if (suppression.word === 'enable') open = [];
  }
  return [...found, ...open];
}

/** It names the rule, or names none. */
function concerns({ rules }: Suppression, rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** Which line each word is about, for those that say so by themselves. */
const isAbout: { readonly [W in Word]?: (own: number, line: number) => boolean } = {
  'disable-file': () => true,
  'disable-line': (own, line) => line === own,
  'disable-next-line': (own, line) => line === own + 1,
};

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
