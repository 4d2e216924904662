// What each number does in its sentence, by the words before and behind it.
import type { Comparator } from '../../language/comparator.ts';
import type { Role } from '../statement.ts';
import { amountBy } from './amount.ts';
import type { Found } from './found.ts';
import { leadOf } from './lead.ts';
import { decided } from './role-rules.ts';
import { NEAR, type Scene, type Words } from './scene.ts';

export interface Placed {
  readonly found: Found;
  readonly role: Role;
  /** With role `by`, signed by its verb. */
  readonly value: number;
  readonly comparator?: Comparator;
  /**
   * How strongly it asks to be the goal: 3 where a word says so (`to`, 达到, ≥), 2 where it stands bare,
   * 1 where it tells rather whom or what the goal is about, 0 where it is none unless nothing else is there,
   * -1 where it is none.
   */
  readonly rank: -1 | 0 | 1 | 2 | 3;
  /** A bare count directly behind its verb is not outdone by a later number. */
  readonly bound: boolean;
}

export function placed(found: Found, context: Words): Placed {
  const lead = leadOf(found, context);
  const right = context.plain.slice(found.end, found.end + NEAR);
  const scene: Scene = {
    found,
    context,
    right,
    verb: context.marks.find(({ end }) => end === lead.at),
    ...lead,
  };
  const { role, rank, sign = 1, bound = false } = decided(scene);
  const comparator = found.comparator ?? lead.comparator;
  const value = role === 'by' ? amountBy(scene, sign) : found.value;
  return { found, role, rank, value, bound, ...(comparator !== undefined && { comparator }) };
}
