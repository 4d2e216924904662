// Numbers as they are shown: shares as whole percent, quantities as they were written.
import type { Locale } from '../../language/locale.ts';
import type { CheckIn, Step } from '../../language/model.ts';
import { amountOf, type Comparator, formatAmount, type Quantity } from '../../language/quantity.ts';
import { rounded } from '../../language/rounding.ts';
import { minus } from '../../progress/decimal.ts';
import { unitOf } from '../../progress/unit.ts';
import { strong, text } from './markdown.ts';

/** A share (1 is all) as whole percent, ties away from zero: `50%`. */
export function percent(share: number): string {
  return `${rounded(share * 100, 0).replace('-', '−')}%`;
}

/** 0.7 as it was written, with at most two decimals. */
export function fraction(value: number): string {
  return String(Number(rounded(value, 2)));
}

/** A quantity with its unit, as Markdown. */
export function quantity(of: Quantity): string {
  return text(figure(of, of));
}

/** The number of a check-in or a step, in the unit of what it belongs to. */
export function numberOf({ value, parent }: CheckIn | Step): Quantity | undefined {
  if (!value || parent.thing === 'objective') return value?.value;
  return unitOf(parent)(value.value);
}

/** A quantity without the unit that is a word, for where that was just said. */
export function bare(of: Quantity): string {
  return text(withoutWords(figure(of, of), of));
}

/** An amount in base units beside a target: in its unit, which is left unsaid, and as precise as the finer of the two. */
export function amount(value: number, measured: Quantity, target: Quantity): string {
  const sameSize = measured.style.factor === target.style.factor && measured.scale === target.scale;
  const decimals = Math.max(target.decimals, sameSize ? measured.decimals : 0);
  return text(withoutWords(formatAmount(value, { ...target, decimals }).replace(/^-/, '−'), target));
}

/** From one quantity to another of its kind: `+13`, `−2.5 pp`, since shares differ by points. */
export function difference(from: Quantity, to: Quantity, locale: Locale): string {
  const change = minus(amountOf(to), amountOf(from));
  const decimals = Math.max(from.decimals, to.decimals);
  const size = formatAmount(Math.abs(change), { ...to, decimals });
  const points = locale === 'zh-cn' ? ' 个百分点' : ' pp';
  const shown =
    to.dimension === 'percent' ? `${rounded(Math.abs(change), decimals)}${points}` : withoutWords(size, to);
  return text(`${change < 0 ? '−' : change > 0 ? '+' : '±'}${shown}`);
}

/**
 * From one quantity to the next: `120 → **75** → 30 tickets/month`. What is current stands out, a unit in words that all
 * have is said once (signs such as %, $ and K stay with each), and numbers written bare take over the others' commas.
 */
export function way(steps: readonly (Quantity | undefined)[], current: Quantity | undefined): string {
  const known = steps.filter(step => step !== undefined);
  const like = known.find(({ style }) => style.group !== '');
  const units = new Set(known.map(step => (step.dimension === 'duration' ? step.scale : wordsAfter(step))));
  const last = known.at(-1);
  const unit = last && units.size === 1 ? wordsAfter(last) : '';
  const shown = known.map(step => {
    const whole = figure(step, like ?? step);
    const number = text(unit === '' ? whole : withoutWords(whole, step));
    return step === current ? strong(number) : number;
  });
  return [shown.join(' → '), text(unit)].filter(part => part !== '').join(' ');
}

function figure(of: Quantity, like: Quantity): string {
  const { group } = of.style.group === '' ? like.style : of.style;
  const number = formatAmount(amountOf(of), { ...of, style: { ...of.style, group } });
  return `${of.comparator ? signs[of.comparator] : ''}${number.replace(/^-/, '−')}`;
}

const signs: Readonly<Record<Comparator, string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '~': '~',
};

function withoutWords(figure: string, of: Quantity): string {
  return figure.slice(0, figure.length - wordsAfter(of).length).trimEnd();
}

/** A unit that is a word, as it stands after the number. */
function wordsAfter({ dimension, unit, style }: Quantity): string {
  const isWord = unit !== undefined && dimension !== 'percent' && style.before === '' && !style.parts;
  return isWord ? style.after.trim() : '';
}
