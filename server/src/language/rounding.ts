// Decimal numbers without binary noise, and the one place where numbers are rounded: when they are printed.

/** 0.1 + 0.2 as 0.3: keeps the 15 digits that a double can vouch for. Whole numbers stay as they are. */
export function denoised(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/**
 * A number with so many decimals, ties away from zero, without exponent or grouping: 28.999999999999996 with 0 is
 * `29`, 1.005 with 2 is `1.01`. Never `-0`. Numbers that are not finite print as they are.
 */
export function rounded(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '0', exponent = '0'] = Math.abs(denoised(value)).toExponential().split('e');
  // Shifting the decimal exponent in the text keeps 1.005 × 100 from becoming 100.49999999999999.
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  if (!Number.isFinite(shifted)) return BigInt(value).toString();
  const digits = BigInt(shifted)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0 && shifted !== 0 ? '-' : '';
  return `${sign}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}
