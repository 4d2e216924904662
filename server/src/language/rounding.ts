// Decimal numbers without binary noise, and the one place where numbers are rounded: when they are printed.

/** 0.1 + 0.2 as 0.3: keeps the 15 digits that a double can vouch for. Whole numbers stay as they are. */
export function denoised(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** a × b without binary noise: 8783917.7 × 10⁹ is 8783917700000000, not one less. */
export function times(a: number, b: number): number {
  const product = a * b;
  const isExact = Number.isInteger(a) && Number.isInteger(b) && Number.isSafeInteger(product);
  return isExact ? product : Number(product.toPrecision(15));
}

/**
 * A number with so many decimals, ties away from zero, without exponent or grouping: 28.999999999999996 with 0 is
 * `29`, 1.005 with 2 is `1.01`. Never `-0`. Numbers that are not finite print as they are.
 */
export function rounded(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '0', exponent = '0'] = Math.abs(denoised(value)).toExponential().split('e');
  const significant = mantissa.replace('.', '');
  const shift = Number(exponent) + decimals;
  // Shifting the exponent in the text keeps 1.005 × 100 from becoming 100.49999999999999.
  const digits = (
    significant.length - 1 <= shift
      ? significant.padEnd(shift + 1, '0')
      : String(Math.round(Number(`${mantissa}e${shift}`)))
  ).padStart(decimals + 1, '0');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const whole = digits.slice(0, digits.length - decimals);
  return `${sign}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}
