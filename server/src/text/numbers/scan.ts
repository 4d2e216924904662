// Finds the numbers of a text: digits and words, with currency, magnitude and unit.
import { compiled } from '../compiled.ts';
import type { Span } from '../statement.ts';
import { clockAt, fractionAt, numeralAt, partsAt, shareAt } from './digits.ts';
import type { Found } from './found.ts';
import { frontOf, noFront } from './front.ts';
import { hanDigits, LONGEST, notCountedPattern, readHan } from './han.ts';
import { isLabelAt } from './labels.ts';
import { nothing, percent, WINDOW, withUnit } from './measured.ts';
import { englishStart, hanMultipleStart, toldInEnglish } from './words.ts';

/** More numbers than any statement has; what comes behind is not read. */
const MOST = 100;
/** More places where a number may begin than any statement has. */
const MOST_TRIED = 2000;

/**
 * In the order of the text. `cased` is as long as `plain` and has the capitals; `taken` are the dates of the text,
 * in its order, whose numbers are no quantities.
 */
export function scan(plain: string, cased: string, taken: readonly Span[]): readonly Found[] {
  const found: Found[] = [];
  const wan = /[\u3400-\u9fff]/.test(plain) || /\d\.\d{1,3}w(?![a-z])/.test(plain);
  let date = 0;
  let tried = 0;
  starts.lastIndex = 0;
  for (
    let match = starts.exec(plain);
    match !== null && found.length < MOST && tried < MOST_TRIED;
    match = starts.exec(plain)
  ) {
    const at = match.index;
    tried++;
    while ((taken[date]?.end ?? plain.length + 1) <= at) date++;
    const inDate = taken[date];
    if (inDate !== undefined && inDate.start <= at) {
      starts.lastIndex = inDate.end;
      continue;
    }
    // What belongs to a date is no unit of the number before it.
    const one = readAt(plain.slice(0, inDate?.start), cased.slice(0, inDate?.start), at, wan);
    starts.lastIndex = Math.max(at + 1, one?.end ?? skipped(plain, at));
    const before = Math.max(found.at(-1)?.end ?? 0, taken[date - 1]?.end ?? 0);
    if (one !== undefined) found.push({ ...one, start: Math.max(one.start, before) });
  }
  return found;
}

const starts = compiled(new RegExp(`\\d|${englishStart}|[${hanDigits}过]|${hanMultipleStart}`, 'g'));

/** Behind the letters and digits of what is no number. */
function skipped(plain: string, at: number): number {
  run.lastIndex = at;
  const length = run.exec(plain)?.[0].length ?? 1;
  if (length > LONGEST) return at + length;
  const word = notCountedPattern.exec(plain.slice(at, at + 8))?.[0].length ?? 0;
  return at + (word > 0 ? word : /\d|[a-z]/.test(plain.charAt(at)) ? length : 1);
}

const run = new RegExp(`[${hanDigits}]+|[a-z\\u00df-\\u024f\\d]+`, 'y');

function readAt(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  if (/^\d/.test(rest)) return readDigits(plain, cased, at, wan);
  return /^[a-z]/.test(rest) ? readEnglish(plain, cased, at, wan) : readHan(plain, cased, at, wan);
}

function readDigits(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  const label = isLabelAt(plain, cased, at);
  if (label !== undefined) return { ...nothing, value: 0, start: label.start, end: label.end, form: 'label' };
  const fraction = fractionAt(rest) ?? shareAt(plain.slice(Math.max(0, at - 12), at), rest);
  if (fraction !== undefined) return percent(fraction.share, at, at + fraction.length);
  const time = clockAt(rest) ?? partsAt(rest);
  if (time !== undefined) {
    return {
      ...nothing,
      start: at,
      end: at + time.length,
      value: time.seconds,
      dimension: 'duration',
      unit: 's',
      form: 'clock',
    };
  }
  const numeral = numeralAt(rest);
  if (numeral === undefined) return undefined;
  const before = plain.slice(Math.max(0, at - 12), at);
  const front = frontOf(before, cased.slice(Math.max(0, at - 12), at));
  const end = at + numeral.length;
  return withUnit({
    plain,
    cased,
    start: at - front.length,
    numberEnd: end,
    value: numeral.value,
    worded: false,
    wan,
    ...front,
  });
}

function readEnglish(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const told = toldInEnglish(plain.slice(at, at + WINDOW));
  if (told === undefined) return undefined;
  const end = at + told.length;
  if (told.form === 'multiple') return { ...percent(told.value, at, end), form: 'multiple' };
  if (told.form === 'share') return isShare(plain, at, end) ? percent(told.value, at, end) : undefined;
  if (told.form === 'repeat')
    return {
      ...nothing,
      start: at,
      end,
      value: told.value,
      dimension: 'count',
      unit: 'times',
      worded: true,
      form: 'number',
    };
  return withUnit({
    plain,
    cased,
    start: at,
    numberEnd: end,
    value: told.value,
    worded: true,
    wan,
    ...noFront,
  });
}

/** `half of the users`, `by a quarter`; not the second half, nor once a quarter. */
function isShare(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 12), start);
  const behind = plain.slice(end, end + 8);
  if (/(?<![a-z])(?:by|cut) (?:about |around |over |at least )?$/.test(before)) return !/^-/.test(behind);
  if (!/^(?:\s(?:of|the|our|all|its|as)\b|\s?[.,;]|$|\s(?:by|in|this|within)\b)/.test(behind)) return false;
  const own = plain.slice(start, end);
  if (own.endsWith('quarter')) return /^ of /.test(behind);
  if (own !== 'half') return true;
  return (
    /(?<![a-z])(?:to|at least|over|than|below|under|above|about|nearly|almost) $/.test(before) ||
    (/^ (?:of|the|our|all|its) /.test(behind) && !/(?:first|second|this|next|last) $/.test(before))
  );
}
