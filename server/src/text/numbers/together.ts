// Numbers that belong together: the roles and the unit that they have from one another.
import { times } from '../../language/rounding.ts';
import type { Found } from './found.ts';
import type { Link } from './links.ts';
import type { Placed } from './roles.ts';

/** Gives two numbers that belong together the roles and the unit that they have together. */
export function linked(numbers: readonly Placed[], links: readonly (Link | undefined)[]): readonly Placed[] {
  const told = [...numbers];
  links.forEach((link, index) => {
    const [a, b] = [told[index], told[index + 1]];
    if (
      link === undefined ||
      a === undefined ||
      b === undefined ||
      a.role === 'frequency' ||
      b.role === 'frequency'
    )
      return;
    const [first, second] = together[link](a, b);
    told[index] = first;
    told[index + 1] = second;
  });
  return told;
}

const together: Readonly<Record<Link, (a: Placed, b: Placed) => readonly [Placed, Placed]>> = {
  pair: (a, b) => {
    const [from, to] = inOneUnit(a, b);
    return [
      { ...from, role: 'from', rank: 0 },
      { ...to, role: 'to', rank: 3 },
    ];
  },
  back: (a, b) => {
    const [to, from] = inOneUnit(a, b);
    return [
      { ...to, role: 'to', rank: 3 },
      { ...from, role: 'from', rank: 0 },
    ];
  },
  range: (a, b) => {
    const [low, high] = inOneUnit(a, b);
    const value = a.value < 0 ? -Math.abs(low.value) : low.value;
    return [
      { ...low, value },
      { ...high, role: 'other', rank: 0 },
    ];
  },
  share: (a, b) => [{ ...asShare(a, a.found.value / b.found.value) }, { ...b, role: 'of', rank: 0 }],
  group: (a, b) => [{ ...a, role: 'of', rank: 0 }, asShare(b, b.found.value / a.found.value)],
  part: (a, b) => [
    { ...a, found: withUnitOf(a.found, b.found) },
    { ...b, role: 'of', rank: 0 },
  ],
  state: (a, b) => [
    { ...a, found: withUnitOf(a.found, b.found), role: 'to', rank: 2, bound: true },
    { ...b, role: 'of', rank: 0 },
  ],
  scale: (a, b) => [a, { ...b, role: 'of', rank: 0 }],
};

function asShare(number: Placed, share: number): Placed {
  const value = Math.round(share * 1e9) / 1e7;
  const { unit: _, ...found } = number.found;
  return {
    ...number,
    value,
    rank: 3,
    role: 'to',
    found: { ...found, value, dimension: 'percent', unit: '%' },
  };
}

/** `from 14 to 9 days`, `from 30 万 to 50 万次`: the unit of either; a magnitude that only the second has, where the sizes are alike. */
function inOneUnit(a: Placed, b: Placed): readonly [Placed, Placed] {
  if (a.found.form === 'clock' || b.found.form === 'clock') return [inSeconds(a), inSeconds(b)];
  const first = withUnitOf(a.found, b.found);
  const second = withUnitOf(b.found, a.found);
  const factor =
    a.found.magnitude === undefined && a.found.dimension !== 'percent' ? (b.found.magnitude ?? 1) : 1;
  const ratio = a.found.value === 0 ? 0 : b.found.value / factor / a.found.value;
  const scaled =
    factor !== 1 &&
    ratio > 1 / 20 &&
    ratio < 20 &&
    (a.found.dimension === 'plain' || a.found.dimension === 'currency')
      ? times(first.value, factor)
      : first.value;
  return [
    { ...a, found: { ...first, value: scaled }, value: scaled },
    { ...b, found: second, value: second.value },
  ];
}

function withUnitOf(one: Found, other: Found): Found {
  if (one.dimension !== 'plain' || other.dimension === 'plain') return one;
  return {
    ...one,
    dimension: other.dimension,
    scale: other.scale,
    ...(other.unit !== undefined && { unit: other.unit }),
  };
}

function inSeconds(number: Placed): Placed {
  const { found } = number;
  if (found.dimension !== 'duration' || found.form === 'clock') return number;
  const value = times(found.value, found.scale);
  return { ...number, value, found: { ...found, value, unit: 's', scale: 1 } };
}
