// A quantity in full: 1200万 is 12,000,000, 2:37 is 2 min 37 s = 157 s, 30bp is 0.3 pp, 50+ is 50 or more, 120 beside its unit is 120 tickets.
import type { Localised } from '../../language/locale.ts';
import { amountOf, type Comparator, type Quantity } from '../../language/quantity.ts';
import { rounded } from '../../language/rounding.ts';
import { hover } from '../../messages/hover.ts';
import { type HoverContext, say } from '../describe/context.ts';
import { percent, quantity } from '../describe/figures.ts';
import { text } from '../describe/markdown.ts';

/** As Markdown; empty where it would say what is written. The quantity is in the unit of its part. */
export function spelledOut(written: Quantity, context: HoverContext): string {
  const { comparator, ...of } = written;
  const size = sizeOf(of, context);
  const said = comparator ? say(comparators[comparator], context, { value: size }) : size;
  return sameText(said, written.text) ? '' : said;
}

function sizeOf(of: Quantity, context: HoverContext): string {
  if (of.of !== undefined) return outOf(of, of.of, context);
  if (of.style.parts?.some(({ after }) => after === ':')) return clock(of, context);
  return quantity(of.style.factor === 1 ? of : unfolded(of, context));
}

function outOf(of: Quantity, whole: number, context: HoverContext): string {
  const share = whole === 0 ? '–' : percent(of.value / whole);
  return say(hover.outOf, context, { part: of.value, whole, share });
}

function clock(of: Quantity, context: HoverContext): string {
  const amount = amountOf(of);
  const seconds = Math.abs(amount);
  const counts: readonly [Localised, number][] = [
    [hover.hours, Math.floor(seconds / 3600)],
    [hover.minutes, Math.floor(seconds / 60) % 60],
    [hover.seconds, seconds % 60],
  ];
  const told = counts.filter(([, count]) => count > 0).map(([unit, count]) => say(unit, context, { count }));
  return told.length === 0
    ? say(hover.seconds, context, { count: 0 })
    : inOneUnit(`${amount < 0 ? '−' : ''}${told.join(' ')}`, amount, context);
}

/** `2 min 37 s = 157 s`, and whole minutes from an hour on: in one unit, as one compares. */
function inOneUnit(told: string, amount: number, context: HoverContext): string {
  if (Math.abs(amount) < 60) return told;
  const inMinutes = Math.abs(amount) >= 3600 && amount % 60 === 0;
  const count = text(grouped(inMinutes ? amount / 60 : amount));
  return `${told} = ${say(inMinutes ? hover.minutes : hover.seconds, context, { count })}`;
}

const grouped = (count: number) =>
  rounded(count, 0)
    .replace('-', '−')
    .replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Without its magnitude: all digits, in groups of three. */
function unfolded(of: Quantity, { locale }: HoverContext): Quantity {
  const { style, dimension } = of;
  const unit = dimension === 'points' && locale === 'zh-cn' ? '个百分点' : (of.unit ?? '');
  const decimals = of.decimals - Math.round(Math.log10(style.factor));
  const after = style.before !== '' || unit === '' ? '' : dimension === 'percent' ? unit : ` ${unit}`;
  return {
    ...of,
    // 30 bp is 0.3 pp, but 1.20万 is 12,000.
    decimals: Math.max(0, style.factor < 1 ? Math.min(decimals, decimalsOf(of.value)) : decimals),
    style: { before: style.before, after, factor: 1, group: ',' },
  };
}

const comparators: Readonly<Record<Comparator, Localised>> = {
  '>=': hover.orMore,
  '<=': hover.orLess,
  '>': hover.moreThan,
  '<': hover.lessThan,
  '~': hover.about,
};

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** `1200 万元` and `1200万元` are the same to a reader. */
function sameText(one: string, other: string): boolean {
  return plainly(one) === plainly(other);
}

const plainly = (text: string) => text.replace(/[\s\\]/g, '').replace('−', '-');
