// What the words of a file are: types, states and how good they are, quantities, dates, ids, references, people.
import type { FieldMeta } from '../../language/kinds.ts';
import type { AnyPart, Field } from '../../language/model.ts';
import type { Day, Due } from '../../language/period.ts';
import { type Range, rangeOf } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { thingOf } from '../../language/schema.ts';
import { walk } from '../../language/walk.ts';
import type { ProgressSettings } from '../../progress/index.ts';
import { healthModifiers } from './health.ts';
import type { TokenModifier, TokenType } from './legend.ts';

export { type TokenModifier, type TokenType, tokenModifiers, tokenTypes } from './legend.ts';

export interface SemanticToken {
  /** In one line, never empty. */
  readonly range: Range;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

export interface TokenContext {
  readonly today: Day;
  readonly settings: ProgressSettings;
}

/**
 * In the order of the text, none over another.
 * @param within only tokens that touch it; all of them without it.
 */
export function semanticTokens(
  { document, text }: Reading,
  context: TokenContext,
  within: Range = { start: 0, end: text.length },
): readonly SemanticToken[] {
  // By where they start: what is used again by an alias is written once.
  const tokens = new Map<number, SemanticToken>();
  const touches = ({ start, end }: Range) => start <= within.end && within.start <= end;
  walk(document, part => {
    if (!touches(part.range)) return;
    for (const [name, meta] of Object.entries(thingOf(part.thing).fields)) {
      for (const written of valuesIn(part, name)) {
        if (!touches(written.range)) continue;
        for (const token of tokensOf({ part, name, meta, written, text, context })) {
          if (token.range.end > token.range.start) tokens.set(token.range.start, token);
        }
      }
    }
  });
  return [...tokens.values()].sort((a, b) => a.range.start - b.range.start);
}

interface Written {
  readonly part: AnyPart;
  readonly name: string;
  readonly meta: FieldMeta;
  readonly written: Field<unknown>;
  readonly text: string;
  readonly context: TokenContext;
}

function tokensOf(written: Written): readonly SemanticToken[] {
  const range = contentOf(written);
  return range ? (readers[written.meta.kind]?.(range, written) ?? []) : [];
}

/** The value without its quotes. Nothing for an alias, and for what goes over several lines. */
function contentOf({ written: { range }, text }: Written): Range | undefined {
  const whole = text.slice(range.start, range.end);
  if (whole.startsWith('*') || /[\r\n]/.test(whole)) return undefined;
  const quoted = /^(["']).*\1$/.test(whole) && whole.length > 1 ? 1 : 0;
  return rangeOf(range.start + quoted, range.end - quoted);
}

type Reader = (range: Range, written: Written) => readonly SemanticToken[];

const readers: Readonly<Partial<Record<FieldMeta['kind'], Reader>>> = {
  choice: (range, { part, name, context }) => [
    {
      range,
      type: part.thing === 'key_result' && name === 'type' ? 'type' : 'enumMember',
      modifiers: name === 'status' ? healthModifiers(part, context) : [],
    },
  ],
  quantity: numbers,
  baseline: numbers,
  change: numbers,
  fraction: numbers,
  percent: numbers,
  weight: numbers,
  day: date,
  due: (range, { written: { value } }) =>
    (value as Due).kind === 'ongoing' ? [{ range, type: 'enumMember', modifiers: [] }] : date(range),
  cycle: date,
  every: numbers,
  // `true` and `false` are YAML's own words.
  done: (range, { written: { value } }) => (typeof value === 'number' ? date(range) : []),
  id: range => [{ range, type: 'label', modifiers: ['declaration'] }],
  person: range => [{ range, type: 'person', modifiers: [] }],
  reference: references,
};

function date(range: Range): readonly SemanticToken[] {
  return [{ range, type: 'date', modifiers: [] }];
}

/** The number of a quantity, without its unit: units have a colour of their own. `unknown` is a word. */
function numbers(range: Range, { text }: Written): readonly SemanticToken[] {
  const value = text.slice(range.start, range.end);
  const first = /\p{N}(?:[\p{N}.,:/_' \u00a0\u202f]*\p{N})?/u.exec(value);
  if (!first) return [];
  const start = range.start + first.index;
  const token = { range: rangeOf(start, start + first[0].length), type: 'number', modifiers: [] } as const;
  // Hours and minutes, `7 of 13`: one number in several.
  const isWhole = /\p{N}/u.test(value.slice(first.index + first[0].length));
  return [isWhole ? { ...token, range: rangeOf(start, range.end) } : token];
}

/** `company#win/kr1`: the document, and the ids in it. */
function references(range: Range, { text }: Written): readonly SemanticToken[] {
  const value = text.slice(range.start, range.end);
  const hash = value.indexOf('#');
  const document = rangeOf(range.start, range.start + Math.max(0, hash));
  const ids = [...value.slice(hash + 1).matchAll(/[^/]+/g)].map(({ 0: id, index }) => {
    const start = range.start + hash + 1 + index;
    return { range: rangeOf(start, start + id.length), type: 'label', modifiers: [] } as const;
  });
  return [{ range: document, type: 'namespace', modifiers: [] }, ...ids];
}

/** Fields of one value and of several alike. */
function valuesIn(part: AnyPart, name: string): readonly Field<unknown>[] {
  const value = (part as unknown as Record<string, Field<unknown> | readonly Field<unknown>[] | undefined>)[
    name
  ];
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Field<unknown>];
}
