// Days and cycles worth offering, with what each is.
import { cycleOf } from '../../language/inherit.ts';
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { AnyPart } from '../../language/model.ts';
import {
  type Cycle,
  cyclesAround,
  type Day,
  formatDay,
  parseCycle,
  periodOf,
} from '../../language/period.ts';
import { completion } from '../../messages/completion.ts';

export interface Dated {
  readonly text: string;
  readonly detail: string;
  /** In every language, to be found by. */
  readonly words: string;
}

type Kind = 'check-in' | 'done' | 'start' | 'due';

/** Days for a field; the same day is offered once, for the first reason. */
export function days(kind: Kind, part: AnyPart | undefined, today: Day, locale: Locale): Dated[] {
  const offered = new Map<Day, Dated>();
  for (const name of reasons[kind]) {
    const cycle = part && cycleAround(part);
    const day = dayOf[name](today, cycle);
    if (day === undefined || offered.has(day)) continue;
    const sentence = completion.dates[name];
    const data = { cycle: cycle?.text ?? '' };
    offered.set(day, {
      text: formatDay(day),
      detail: fill(sentence[locale], data),
      words: wordsOf(sentence, data),
    });
  }
  return [...offered.values()];
}

/** Calendar cycles around a day, likeliest first. */
export function cycles(today: Day, locale: Locale): Dated[] {
  return cyclesAround(today).map(text => {
    const { form, when } = placeOf(parseCycle(text) as Cycle, today);
    const inLocale = (locale: Locale) => fill(when[locale], { form: form[locale] });
    return { text, detail: inLocale(locale), words: `${inLocale('en')} ${inLocale('zh-cn')}` };
  });
}

/** Those that something can be due at the end of. */
export function cyclesAhead(today: Day, locale: Locale): Dated[] {
  return cycles(today, locale).filter(
    ({ text }) => periodOf(parseCycle(text) as Cycle, unfiscal).end >= today,
  );
}

/** The quarter of today, or the next where less than a month of it is left. */
export function cycleToPlan(today: Day): string {
  const [current, next] = cyclesAround(today) as [string, string];
  return periodOf(parseCycle(current) as Cycle, unfiscal).end - today < 30 ? next : current;
}

type Reason = Exclude<keyof typeof completion.dates, 'ongoing'>;

const reasons: Readonly<Record<Kind, readonly Reason[]>> = {
  'check-in': ['today', 'yesterday'],
  done: ['today', 'yesterday'],
  start: ['startOfCycle', 'today', 'tomorrow', 'nextMonday'],
  due: ['endOfCycle', 'endOfMonth', 'endOfNextMonth', 'today'],
};

const dayOf: Readonly<Record<Reason, (today: Day, cycle: Cycle | undefined) => Day | undefined>> = {
  today: today => today,
  tomorrow: today => today + 1,
  yesterday: today => today - 1,
  nextMonday: today => today + 7 - weekday(today),
  startOfCycle: (_, cycle) => cycle && periodOf(cycle, unfiscal).start,
  endOfCycle: (_, cycle) => cycle && periodOf(cycle, unfiscal).end,
  endOfMonth: today => endOfMonth(today),
  endOfNextMonth: today => endOfMonth(endOfMonth(today) + 1),
};

/** Days since Monday; 1970-01-01 was a Thursday. */
const weekday = (day: Day) => (((day + 3) % 7) + 7) % 7;

/** Only calendar cycles are asked for their days. */
const unfiscal = 1;

/** The cycle of a part, unless its days depend on where fiscal years begin. */
function cycleAround(part: AnyPart): Cycle | undefined {
  const around = part.thing === 'step' || part.thing === 'check_in' ? part.parent : part;
  const cycle = cycleOf(around)?.value;
  return cycle?.fiscal ? undefined : cycle;
}

function endOfMonth(day: Day): Day {
  return periodOf(parseCycle(formatDay(day).slice(0, 7)) as Cycle, unfiscal).end;
}

function placeOf(cycle: Cycle, today: Day): { form: Localised; when: Localised } {
  const { start, end } = periodOf(cycle, unfiscal);
  const when = end < today ? 'past' : start > today ? 'next' : 'now';
  return { form: completion.cycles[cycle.form], when: completion.cycles[when] };
}

function wordsOf(sentence: Localised, data: Readonly<Record<string, string>>): string {
  return `${fill(sentence.en, data)} ${fill(sentence['zh-cn'], data)}`;
}
