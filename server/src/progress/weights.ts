// How neighbours share the whole: the weight of each as a fraction.
import type { Field } from '../language/model.ts';

interface Weighted {
  readonly weight: Field<number> | undefined;
}

/**
 * The share of each part, 0–1, together 1 (none for no parts). Equal where no weight is given. A missing weight among
 * given ones shares what these leave of the whole; where they are plain proportions (2 and 3), it counts as 1.
 * Weights that are all 0 tell nothing and count as equal.
 */
export function sharesOf(parts: readonly Weighted[]): readonly number[] {
  const given = parts.flatMap(part => (part.weight ? [Math.max(0, part.weight.value)] : []));
  const each = missingWeight(given, parts.length - given.length);
  const weights = parts.map(part => (part.weight ? Math.max(0, part.weight.value) : each));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map(weight => (sum > 0 ? weight / sum : 1 / parts.length));
}

function missingWeight(given: readonly number[], missing: number): number {
  const whole = wholeOf(given);
  if (whole === undefined || missing === 0) return 1;
  const left = whole - given.reduce((sum, weight) => sum + weight, 0);
  return Math.max(0, left) / missing;
}

/** What the weights are parts of: 1 for 0.4, 100 for 40; nothing for numbers under 10, which are proportions. */
function wholeOf(weights: readonly number[]): number | undefined {
  if (weights.length === 0) return undefined;
  const largest = Math.max(...weights);
  if (largest < 1) return 1;
  return largest >= 10 ? 100 : undefined;
}
