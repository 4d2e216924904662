// What a command needs from the world: where to print, where it stands, what day it is. And how it says it was misused.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fill, type Locale, type Localised, localeOf } from '../language/locale.ts';
import { type Day, parseDay } from '../language/period.ts';
import { cli } from '../messages/cli.ts';

export interface Terminal {
  readonly cwd: string;
  readonly locale: Locale;
  readonly today: Day;
  readonly version: string;
  /** Whether the reader sees colours. */
  readonly colors: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** All that comes in on standard input, as UTF-8. */
  input(): Promise<string>;
}

/** Ends a command with exit code 2 and one sentence. */
export class UsageError extends Error {
  readonly #sentence: Localised;
  readonly #data: Readonly<Record<string, string>>;

  constructor(key: Sentence, data: Readonly<Record<string, string>> = {}) {
    super(key);
    this.#sentence = cli[key];
    this.#data = data;
  }

  in(locale: Locale): string {
    return fill(this.#sentence[locale], this.#data);
  }
}

type Sentence = { [K in keyof typeof cli]: (typeof cli)[K] extends Localised ? K : never }[keyof typeof cli];

/** The options of a command with those that every command takes, and the terminal as they make it. */
export function readArgs<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  terminal: Terminal,
) {
  const everywhere = { today: { type: 'string' }, locale: { type: 'string' } } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: { ...options, ...everywhere }, allowPositionals: true }),
  );
  const { today, locale } = values as { today?: string; locale?: string };
  return { values, positionals, terminal: { ...terminal, ...dayFrom(today), ...localeFrom(locale) } };
}

/** The value of an option that takes one of a few words. */
export function oneOf<W extends string>(
  option: string,
  value: string | undefined,
  accepted: readonly W[],
  otherwise: W,
): W {
  if (value === undefined) return otherwise;
  if ((accepted as readonly string[]).includes(value)) return value as W;
  throw new UsageError('badChoice', { option, value, accepted: accepted.join(', ') });
}

/** The value of an option that takes a whole number from 1. */
export function countFrom(option: string, value: string, most: number): number {
  const count = Number(value);
  if (/^\d{1,4}$/.test(value) && count >= 1 && count <= most) return count;
  throw new UsageError('badChoice', { option, value, accepted: `1–${most}` });
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError('badOption', { reason: (error as Error).message.split('. ')[0] ?? '' });
  }
}

function dayFrom(value: string | undefined): { today?: Day } {
  if (value === undefined) return {};
  const today = parseDay(value);
  if (today === undefined) throw new UsageError('badToday', { value });
  return { today };
}

function localeFrom(value: string | undefined): { locale?: Locale } {
  return value === undefined
    ? {}
    : { locale: localeOf(oneOf('locale', value, ['en', 'zh-cn', 'zh', 'zh-CN'], 'en')) };
}
