// An explanation as lines of text: the statement, how it is read, its parts by name, its five letters, a better wording.
import { fill, type Locale } from '../../language/locale.ts';
import { explain as words } from '../../messages/explain.ts';
import { smartWords } from '../../messages/smart.ts';
import { becauseOf, letters, type Mark } from '../../rules/smart-score/index.ts';
import type { Statement } from '../../text/statement.ts';
import type { Explanation } from './index.ts';
import { nameOfPart, type PartKind, partsOf, type StatementPart } from './parts.ts';
import { columnsOf, printable, shortened } from './printable.ts';
import { readsAs } from './reads-as.ts';
import { markSigns } from './smart-line.ts';

/** How a stretch of text looks where there are colours; it says nothing that the text does not. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'number' | 'aim' | 'good' | 'weak' | 'bad';

export interface Run {
  readonly text: string;
  readonly tone: Tone;
}

/** Lines of runs. Everything is safe to print, whatever the statement holds. */
export function sheet(
  { statement, smart, better }: Explanation,
  locale: Locale,
): readonly (readonly Run[])[] {
  const parts = partsOf(statement);
  const reading = printable(readsAs(statement, locale));
  const results = statement.results.length > 1 ? statement.results : [];
  const blocks: (readonly (readonly Run[])[])[] = [
    [
      sentence(statement, parts),
      ...(reading === ''
        ? []
        : [[run(fill(words.readsAs[locale], { reading: shortened(reading, most) }), 'quiet')]]),
    ],
    aligned(
      parts.slice(0, mostParts).map(part => ({
        name: run(fragment(statement, part), tones[part.kind]),
        says: nameOfPart(part, locale),
      })),
    ),
    results
      .slice(0, mostParts)
      .map((span, index) => [run(`  ${index + 1}. ${fragment(statement, span, most)}`, 'plain')]),
    aligned(
      letters.map(letter => ({
        name: run(
          `${letter} ${markSigns[smart[letter].mark]} ${smartWords[letter][locale]}`,
          markTones[smart[letter].mark],
        ),
        says: shortened(printable(becauseOf(smart[letter], locale)), most),
      })),
    ),
    better === undefined ? [] : [[run(fill(words.better[locale], { wording: printable(better) }), 'good')]],
  ];
  return blocks
    .filter(block => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [[], ...block]));
}

/** The same without tones. */
export function sheetText(explanation: Explanation, locale: Locale): string {
  return sheet(explanation, locale)
    .map(
      line =>
        `${line
          .map(({ text }) => text)
          .join('')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Columns of a line that is somebody's text. */
const most = 120;
const mostSentence = 400;
/** Rows: a statement with more parts is no statement. */
const mostParts = 24;
const mostFragment = 32;

const tones: Readonly<Record<PartKind, Tone>> = {
  from: 'number',
  to: 'number',
  by: 'number',
  within: 'quiet',
  of: 'quiet',
  label: 'quiet',
  date: 'quiet',
  frequency: 'quiet',
  other: 'quiet',
  increase: 'aim',
  decrease: 'aim',
  maintain: 'aim',
  deadline: 'good',
  output: 'weak',
  activity: 'weak',
  vague: 'bad',
  placeholder: 'bad',
  solution: 'weak',
};

const markTones: Readonly<Record<Mark, Tone>> = { met: 'good', unmet: 'bad', unknown: 'quiet' };

const run = (text: string, tone: Tone): Run => ({ text, tone });

/** The statement with its parts in their tones; of parts that overlap, the first. */
function sentence({ text }: Statement, parts: readonly StatementPart[]): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  const add = (end: number, tone: Tone) => {
    if (end > done) runs.push(run(printable(text.slice(done, end)), tone));
    done = Math.max(done, end);
  };
  const shown = Math.min(text.length, mostSentence);
  for (const part of parts) {
    if (part.start < done || part.end > shown) continue;
    add(part.start, 'strong');
    add(part.end, tones[part.kind]);
  }
  add(shown, 'strong');
  return text.length > shown ? [...runs, run('…', 'strong')] : runs;
}

function fragment(
  { text }: Statement,
  { start, end }: Pick<StatementPart, 'start' | 'end'>,
  columns = mostFragment,
): string {
  return shortened(printable(text.slice(start, Math.min(end, start + mostSentence))), columns);
}

/** Two columns under each other. */
function aligned(
  rows: readonly { readonly name: Run; readonly says: string }[],
): readonly (readonly Run[])[] {
  const width = Math.max(0, ...rows.map(({ name }) => columnsOf(name.text)));
  return rows.map(({ name, says }) => [
    run('  ', 'plain'),
    name,
    run(`${' '.repeat(width - columnsOf(name.text))}  ${says}`, 'plain'),
  ]);
}
