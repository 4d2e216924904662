// OKR files of every layout, made up: steps of two and four, braces and brackets, comments, empty values, CRLF.
import fc, { type GeneratorValue } from 'fast-check';
import { keysOf, type ThingName, thingOf } from '../../server/src/language/schema.ts';

/** A file would have a problem without them. */
export const needed: ReadonlySet<string> = new Set(['title', 'date', 'objectives']);

/** What there is to write, as it may stand on a line and in braces. */
const texts = ['Win more', `'Win: all'`, '"Say \\"yes\\" #1"', '增长 20%', 'a:b c#d', `it's`];
const samples: Readonly<Record<string, readonly string[]>> = {
  title: texts,
  note: texts,
  why: texts,
  metric: texts,
  unit: ['teams', '%'].map(unit => `'${unit}'`),
  owner: ['dana', '"@dana"', '[bo, cy]'],
  contributors: ['dana', '[bo]'],
  baseline: ['4', '30%'],
  target: ['30', '4.50', `'> 40%'`],
  current: ['30'],
  start: ['2026-01-05'],
  due: ['2026-03-31'],
  weight: ['2', '40%'],
  date: ['2026-02-01'],
  value: ['12'],
  cycle: ['2026-Q1'],
  confidence: ['0.5'],
};

/** Writes files of every layout. */
export class Writer {
  readonly #g: GeneratorValue;
  readonly #step: number;
  readonly #bullet: string;
  #comments = 0;
  /** The last line is part of a text, and so would be a deeper comment below it. */
  #isText = false;

  constructor(g: GeneratorValue) {
    this.#g = g;
    this.#step = this.#one(2, 4);
    this.#bullet = this.#one('- ', '- ', '-   ');
  }

  file(): string {
    const eol = this.#one('\n', '\r\n');
    return [...this.#above(0), ...this.#block('document', 0)].join(eol) + this.#one(eol, eol, '');
  }

  #one<T>(...choices: [T, ...T[]]): T {
    return this.#g(fc.constantFrom, ...choices) as T;
  }

  #chance(oneIn: number): boolean {
    return this.#g(fc.nat, oneIn - 1) === 0;
  }

  #comment(): string {
    this.#comments++;
    return `# c${this.#comments}. so, - it: is`;
  }

  /** Lines above a field or an item. */
  #above(column: number): string[] {
    const indent = ' '.repeat(column);
    const deeper = () => (this.#isText ? [] : [`${indent}    ${this.#comment()}`]);
    return this.#one<() => string[]>(
      deeper,
      () => [],
      () => [],
      () => [],
      () => [''],
      () => [`${indent}  `],
      () => [indent + this.#comment()],
      () => [`${indent} ${this.#comment()}`, '', indent + this.#comment()],
    )();
  }

  /** What stands behind a value. */
  #behind(): string {
    return this.#one(
      () => '',
      () => '',
      () => '  ',
      () => `   ${this.#comment()}`,
    )();
  }

  #keys(thing: ThingName): string[] {
    const { lists, singles } = thingOf(thing);
    const isWanted = (key: string) =>
      needed.has(key) ||
      (key in samples ? this.#chance(4) : (key in lists || key in singles) && this.#chance(3));
    const keys = [...keysOf(thing).filter(isWanted), ...(this.#chance(6) ? ['x-more'] : [])];
    return this.#chance(3) ? this.#g(fc.shuffledSubarray, keys, { minLength: keys.length }) : keys;
  }

  /** The fields of a thing on lines of their own. */
  #block(thing: ThingName, column: number): string[] {
    return this.#keys(thing).flatMap((key, index) => [
      ...(index > 0 ? this.#above(column) : []),
      ...this.#field(thing, key, column),
    ]);
  }

  #field(thing: ThingName, key: string, column: number): string[] {
    const indent = ' '.repeat(column);
    const head = `${indent}${key}:`;
    const { lists, singles } = thingOf(thing);
    const item = lists[key];
    this.#isText = false;
    if (item) return this.#list(head, item, column);
    const single = singles[key];
    if (single) {
      if (this.#chance(2)) return this.#braces(`${head} `, single, column);
      return [
        head + this.#behind(),
        ...this.#above(column + this.#step),
        ...this.#block(single, column + this.#step),
      ];
    }
    const deeper = `${indent}  `;
    const plain = () => [`${head} ${this.#one(...((samples[key] ?? ['y']) as [string]))}${this.#behind()}`];
    const ways = [plain];
    if (!needed.has(key)) ways.push(() => [head + this.#behind()]);
    if (samples[key] === texts) {
      ways.push(
        () => {
          this.#isText = true;
          return [`${head} ${this.#one('|', '>-', '|+')}`, `${deeper}Much`, '', `${deeper}# more`];
        },
        () => [`${head} much`, `${deeper}more${this.#behind()}`],
        () => [head, `${deeper}much`],
      );
    }
    if (key === 'owner')
      ways.push(() => [
        head + this.#behind(),
        ...this.#above(column + 2),
        `${deeper}- bo${this.#behind()}`,
        `${deeper}- cy${this.#behind()}`,
      ]);
    return this.#chance(2) ? plain() : this.#one(...(ways as [typeof plain]))();
  }

  #list(head: string, thing: ThingName, column: number): string[] {
    const count = this.#one(0, 1, 1, 2);
    if (count === 0) return [head + this.#one('', ' []', ' [ ]') + this.#behind()];
    if (this.#chance(5)) return this.#brackets(`${head} `, thing, column, count);
    const at = column + this.#one(0, this.#step);
    const items = Array.from({ length: count }, () => [...this.#above(at), ...this.#item(thing, at)]);
    return [head + this.#behind(), ...items.flat()];
  }

  #item(thing: ThingName, column: number): string[] {
    const dash = ' '.repeat(column) + this.#bullet;
    if (this.#chance(4)) return this.#braces(dash, thing, column);
    if (this.#chance(8)) return [dash.trimEnd(), ...this.#block(thing, dash.length)];
    const [first = '', ...others] = this.#block(thing, dash.length);
    return [dash + first.slice(dash.length), ...others];
  }

  #brackets(head: string, thing: ThingName, column: number, count: number): string[] {
    const items = Array.from({ length: count }, () => `{ ${this.#pairs(thing).join(', ')} }`);
    return this.#enclosed(head, '[]', items, column);
  }

  #braces(head: string, thing: ThingName, column: number): string[] {
    return this.#enclosed(head, '{}', this.#pairs(thing), column);
  }

  /** Between braces or brackets, on one line or on many. */
  #enclosed(head: string, [open, close]: string, parts: readonly string[], column: number): string[] {
    const inner = ' '.repeat(column + 6);
    const [blank, comma] = [this.#one('', ' '), this.#one(', ', ',  ', ' , ')];
    const last = this.#one('', '', ',');
    if (this.#chance(2))
      return [`${head}${open}${blank}${parts.join(comma)}${last}${blank}${close}${this.#behind()}`];
    const lines = parts.map((part, index) => [
      ...(this.#chance(4) ? [inner + this.#comment()] : []),
      `${inner}${part}${index < parts.length - 1 ? ',' : last}${this.#behind()}`,
    ]);
    return [head + open + this.#behind(), ...lines.flat(), `${inner}${close}${this.#behind()}`];
  }

  #pairs(thing: ThingName): string[] {
    const { lists, singles } = thingOf(thing);
    return this.#keys(thing)
      .filter(key => !(key in singles))
      .map(key => {
        const item = lists[key];
        if (item) return `${key}: ${this.#chance(3) ? '[]' : `[{ ${this.#pairs(item).join(', ')} }]`}`;
        if (!needed.has(key) && this.#chance(8)) return `${key}:${this.#one('', ' ')}`;
        return `${key}: ${this.#one(...((samples[key] ?? ['y']) as [string]))}`;
      });
  }
}
