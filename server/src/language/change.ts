// A target told as a change of the baseline: `+20%`, `-8`, `+5 pp`, `x2`.
import { amountOf, comparable, parseQuantity, type Quantity, withUnit } from './quantity.ts';
import { denoised, times } from './rounding.ts';
import { signOf } from './sign.ts';
import { plainWidth } from './width.ts';

export interface Change {
  readonly kind: 'percent' | 'points' | 'absolute' | 'factor';
  /** Signed: 20 for +20%, 5 for +5 pp, -8 for -8 and for -8 days (in days); 2 for x2. */
  readonly value: number;
  /** As written, trimmed. */
  readonly text: string;
  /** What is added, signed; absent for a factor. */
  readonly quantity?: Quantity;
}

/**
 * Reads a text that is one change and nothing else. All but factors (`x2`, `×1.5`, `2x`, `翻倍`, `double`) want a
 * sign or a word that is one (`提升20%`): `20%` is a level, and gives undefined.
 */
export function parseChange(text: string): Change | undefined {
  const written = text.trim();
  const factor = factorOf(plainWidth(written).toLowerCase());
  if (factor !== undefined) return { kind: 'factor', value: factor, text: written };
  const signed = withSign(plainWidth(written));
  const quantity = signed === undefined ? undefined : parseQuantity(signed);
  if (quantity === undefined || quantity.comparator !== undefined || quantity.of !== undefined)
    return undefined;
  const kind =
    quantity.dimension === 'percent' || quantity.dimension === 'points' ? quantity.dimension : 'absolute';
  return { kind, value: quantity.value, text: written, quantity };
}

/**
 * The target amount (base units) that a change asks of a baseline: +20% of 50 is 60, +5 pp of 30% is 35. A bare
 * number is in the baseline's unit. A percentage is of the baseline's size, so that + goes up from a negative one too.
 * Undefined where the change makes no sense, as points of money.
 */
export function targetOf(change: Change, baseline: Quantity): number | undefined {
  const from = amountOf(baseline);
  if (change.kind === 'factor') return times(from, change.value);
  if (change.kind === 'percent') return denoised(from + times(Math.abs(from), change.value) / 100);
  if (change.kind === 'points') {
    const takesPoints = ['percent', 'points', 'plain'].includes(baseline.dimension);
    return takesPoints ? denoised(from + change.value) : undefined;
  }
  if (change.quantity === undefined) return undefined;
  const added = withUnit(change.quantity, baseline.unitField);
  if (!comparable(added, baseline)) return undefined;
  return denoised(
    from + (added.dimension === 'plain' ? times(added.value, baseline.scale) : amountOf(added)),
  );
}

const factors: ReadonlyMap<string, number> = new Map(
  Object.entries({
    double: 2,
    doubled: 2,
    triple: 3,
    tripled: 3,
    quadruple: 4,
    halve: 0.5,
    halved: 0.5,
    翻倍: 2,
    翻番: 2,
    翻一番: 2,
    翻一倍: 2,
    翻两番: 4,
    減半: 0.5,
    减半: 0.5,
  }),
);

/** `3倍` is none: it is read as three times as much, and as three times more. */
function factorOf(text: string): number | undefined {
  const [, before, after] =
    /^(?:[x×*]\s?(\d{1,9}(?:\.\d{1,9})?)|(\d{1,9}(?:\.\d{1,9})?)\s?[x×])$/.exec(text) ?? [];
  const digits = before ?? after;
  return digits === undefined ? factors.get(text) : Number(digits);
}

/** The text with its sign in front; undefined where it has none. `提升至20%` has none: it is a level. */
function withSign(text: string): string | undefined {
  if (signOf(text) !== '') return text;
  const [word, up] =
    /^(?:(增加|增长|提升|提高|上升|up |increase by )|减少|降低|下降|缩短|down |decrease by |reduce by )\s*/i.exec(
      text,
    ) ?? [];
  if (word === undefined) return undefined;
  return `${up === undefined ? '-' : '+'}${text.slice(word.length)}`;
}
