// A number as it stands in a text, before anyone asks what it does there.
import type { Comparator } from '../../language/comparator.ts';
import type { Dimension } from '../../language/units.ts';
import type { Span } from '../statement.ts';

export interface Found extends Span {
  /** In `unit`, magnitudes resolved; with its sign. */
  readonly value: number;
  readonly dimension: Dimension;
  readonly unit?: string;
  readonly scale: number;
  /** What stands behind it: `+`, 以上, `or more`. */
  readonly comparator?: Comparator;
  /** The value of a written 1 where a magnitude is written; else undefined. */
  readonly magnitude: number | undefined;
  /** Told in words. */
  readonly worded: boolean;
  /** A sign is written. */
  readonly signed: boolean;
  /**
   * `multiple`: a change verb with its amount inside (double, 翻倍); `times`: 3x, 3倍, whose value is still 3;
   * `clock`: a time in several units; `implied`: a word for all or none; `label`: no quantity.
   */
  readonly form: 'number' | 'multiple' | 'times' | 'clock' | 'implied' | 'label';
}
