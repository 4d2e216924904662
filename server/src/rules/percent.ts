// Shares as people read them.
import { rounded } from '../language/rounding.ts';

/** 0.285 as `29%`: ties away from zero. */
export function percent(share: number): string {
  return `${rounded(share * 100, 0)}%`;
}
