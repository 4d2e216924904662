// How good a state is, as a modifier, so that a theme can show it: what people wrote of check-ins and initiatives, and
// what the numbers say of objectives and key results that are merely `active`.
import type { AnyPart } from '../../language/model.ts';
import { type Health, objectiveProgress, resultProgress } from '../../progress/index.ts';
import type { TokenContext } from './index.ts';
import type { TokenModifier } from './legend.ts';

export function healthModifiers(part: AnyPart, context: TokenContext): readonly TokenModifier[] {
  const state = stateOf(part, context);
  const modifier = state && modifiers[state];
  return modifier ? [modifier] : [];
}

type State = Health | 'planned' | 'in_progress' | 'blocked' | 'on_hold';

function stateOf(part: AnyPart, { today, settings }: TokenContext): State | undefined {
  switch (part.thing) {
    case 'objective':
      return objectiveProgress(part, today, settings).health;
    case 'key_result':
      return resultProgress(part, today, settings).health;
    case 'initiative':
    case 'check_in':
      return part.status?.value;
    default:
      return undefined;
  }
}

const modifiers: Readonly<Record<State, TokenModifier | undefined>> = {
  on_track: 'onTrack',
  at_risk: 'atRisk',
  off_track: 'offTrack',
  blocked: 'offTrack',
  missed: 'offTrack',
  done: 'done',
  cancelled: 'deprecated',
  not_started: undefined,
  unknown: undefined,
  planned: undefined,
  in_progress: undefined,
  on_hold: undefined,
};
