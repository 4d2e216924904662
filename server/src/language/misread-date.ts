// Dates and cycles in the spellings that people bring along, turned into the ones the language knows, where only
// one reading is possible.
import { parseCycle } from './cycle.ts';
import { formatDay, realDay } from './day.ts';
import { plainWidth } from './width.ts';

/**
 * The `2026-03-31` that a misread date most likely meant: `31/03/2026`, `2026年3月31日`, `2026/3/31`, `20260331`,
 * `March 31, 2026`. Undefined where two readings are possible (`03/04/2026`) or none.
 */
export function suggestDay(text: string): string | undefined {
  const written = tidy(text).replace(timeOfDay, '');
  for (const pattern of datePatterns) {
    const groups = pattern.exec(written)?.groups;
    if (groups === undefined) continue;
    const year = Number(fullYear(groups.y ?? ''));
    const [month, date] = monthAndDate(groups);
    const day = realDay(year, month, date);
    return day === undefined ? undefined : formatDay(day);
  }
  return undefined;
}

/**
 * The cycle that a misread one most likely meant: `Q1 2026`, `2026年第一季度`, `26Q1`, `FY2026 Q2`, `March 2026`,
 * `2026-01-05 to 2026-04-03`. Undefined if unclear.
 */
export function suggestCycle(text: string): string | undefined {
  const written = tidy(text);
  const cycle = rangeMeant(written) ?? cycleMeant(written);
  return cycle !== undefined && parseCycle(cycle) !== undefined ? cycle : undefined;
}

/** Longer texts are no dates, and are not searched. */
const LONGEST = 80;

function tidy(text: string): string {
  const written = text.length > LONGEST ? text.slice(0, LONGEST + 1).trimStart() : text;
  if (written.length > LONGEST) return '';
  return plainWidth(written)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日号號第季周]) ?/g, '$1');
}

const timeOfDay = /(?:T| )\d\d:\d\d.*$/;

/** `a` and `b` are month and date in an order that only their sizes tell. */
const datePatterns: readonly RegExp[] = [
  /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$/,
  /^(?<y>\d{4}|\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})[日号號]?$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<a>\d{1,2})[-/. ](?<b>\d{1,2})[-/. ](?<y>\d{4})$/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?[. -]{1,2}(?:of )?(?<name>[a-z]{3,9})[., -]{1,2}(?<y>\d{4})$/i,
  /^(?<name>[a-z]{3,9})[. -]{1,2}(?<d>\d{1,2})(?:st|nd|rd|th)?[, -]{1,2}(?<y>\d{4})$/i,
  /^(?<y>\d{4})[ -](?<name>[a-z]{3,9})[ -](?<d>\d{1,2})$/i,
];

/** Month 0 where it cannot be told. */
function monthAndDate(groups: Readonly<Record<string, string | undefined>>): [month: number, date: number] {
  if (groups.name !== undefined) return [monthNamed(groups.name), Number(groups.d)];
  if (groups.m !== undefined) return [Number(groups.m), Number(groups.d)];
  const [a, b] = [Number(groups.a), Number(groups.b)];
  if (a === b || b > 12) return [a, b];
  return a > 12 ? [b, a] : [0, 0];
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** From 1, by its name or the first letters of it; 0 for other words. */
function monthNamed(name: string): number {
  return monthNames.findIndex(month => month.startsWith(name.toLowerCase())) + 1;
}

const fullYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

function rangeMeant(text: string): string | undefined {
  for (const { 0: separator, index } of text.matchAll(/ (?:to|until) |\.\.| ?[-–—~/至到] ?/g)) {
    const from = suggestDay(text.slice(0, index));
    const to = suggestDay(text.slice(index + separator.length));
    if (from !== undefined && to !== undefined) return `${from}/${to}`;
  }
  return undefined;
}

/**
 * Read piece by piece, in any order; whatever is no piece of a cycle makes the whole unclear. A short number is the
 * year of a quarter, half, week or fiscal year (`26Q1`) and the month of a full year (`2026-3`).
 */
function cycleMeant(text: string): string | undefined {
  const found = new Map<string, string>();
  const piece = new RegExp(cyclePiece);
  while (piece.lastIndex < text.length) {
    const groups = piece.exec(text)?.groups;
    if (groups === undefined) return undefined;
    for (const [kind, value] of Object.entries(groups)) {
      if (value === undefined) continue;
      if (found.has(kind)) return undefined;
      found.set(kind, value);
    }
  }
  const fiscal = found.has('fiscal');
  const number = found.get('number');
  let year = found.get('year');
  let part = partNamed(found);
  if (number !== undefined) {
    if (year === undefined && (fiscal || /^[QHW]/.test(part ?? ''))) year = number;
    else if (year !== undefined && part === undefined) part = twoDigits(number);
    else return undefined;
  }
  if (year === undefined) return undefined;
  return `${fiscal ? `FY${year}` : fullYear(year)}${part === undefined ? '' : `-${part}`}`;
}

/** Alternatives in order: `1Q` before numbers, `26年` before months. Sticky, so that no text is skipped. */
const cyclePiece = new RegExp(
  [
    /(?<fiscal>FY|财年|財年|财政年度|会计年度)/,
    /Q(?<q>[1-4])(?!\d)/,
    /(?<qBefore>[1-4])Q/,
    /第?(?<qHan>[1-4一二三四])季度?/,
    /H(?<h>[12])(?!\d)/,
    /(?<hBefore>[12])H/,
    /(?<hHan>[上下])半年/,
    /(?:WEEK|WK|W) ?(?<w>\d{1,2})(?!\d)/,
    /第?(?<wHan>\d{1,2})周/,
    /(?<m>\d{1,2})月份?/,
    /(?<year>\d{4}(?!\d)|\d\d(?=年))年?度?/,
    /(?<number>\d{1,2})(?!\d)/,
    /(?<name>[A-Z]{3,9})/,
    /[ \-/.,'_]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iy',
);

/** The part of the year as the language writes it; undefined where there is none, no cycle where there are two. */
function partNamed(found: ReadonlyMap<string, string>): string | undefined {
  const parts = [...found].flatMap(([kind, value]) => partSpellings[kind]?.(value) ?? []);
  return parts.length > 1 ? 'unclear' : parts[0];
}

const partSpellings: Readonly<Record<string, (value: string) => string>> = {
  q: value => `Q${value}`,
  qBefore: value => `Q${value}`,
  qHan: value => `Q${'一二三四'.indexOf(value) + 1 || value}`,
  h: value => `H${value}`,
  hBefore: value => `H${value}`,
  hHan: value => (value === '上' ? 'H1' : 'H2'),
  w: value => `W${twoDigits(value)}`,
  wHan: value => `W${twoDigits(value)}`,
  m: twoDigits,
  name: value => twoDigits(String(monthNamed(value))),
};

function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}
