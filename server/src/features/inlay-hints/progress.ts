// How far an objective or a key result is, behind its title.
import { aids } from '../../messages/aids.ts';
import { glance } from '../glance.ts';
import type { Hinter } from './index.ts';

export const progress: Hinter = (part, context) => {
  if ((part.thing !== 'objective' && part.thing !== 'key_result') || !part.title) return [];
  const label = glance(part, context);
  const tooltip = aids.progressToday[context.locale];
  return label === '' ? [] : [{ at: part.title.range.end, label, tooltip, edits: [] }];
};
