// Arithmetic on numbers that people wrote as decimals, without the dust that binary fractions leave.
//
// Guarantee: `minus` is the exact difference of what was written (0.3 − 0.1 is 0.2), and every share, pace and mean that
// leaves this floor went through `tidy`, so that a result which is a short decimal is that decimal (0.15, never
// 0.15000000000000002). What is taken off is less than one part in 10¹¹, and nothing else is rounded: 0.29 stays 0.29, and
// how many digits are shown is up to whoever prints.

/** A computed number, without what floating point added after its 12th significant digit. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** a − b, to the last decimal that either was written with. */
export function minus(a: number, b: number): number {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return Number((a - b).toFixed(decimals));
}

/** The share of `whole` that `part` is, unbounded. `whole` must not be 0. */
export function share(part: number, whole: number): number {
  return tidy(part / whole);
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The weighted mean of what is known; null where nothing is, or what is has no weight. */
export function meanOf<P extends { readonly weight: number }>(
  parts: readonly P[],
  valueIn: (part: P) => number | null,
): number | null {
  let sum = 0;
  let whole = 0;
  for (const part of parts) {
    const value = valueIn(part);
    if (value === null) continue;
    sum += value * part.weight;
    whole += part.weight;
  }
  return whole > 0 ? tidy(sum / whole) : null;
}

/** Decimals of the number as it was written: a double holds 15 digits faithfully. At most what `toFixed` can take. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  const decimals = (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(100, Math.max(0, decimals));
}
