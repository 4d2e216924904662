// How something stands: a word, and a sign that differs in shape and not in colour alone.
import { hoverWords } from '../../messages/hover.ts';
import { tree } from '../../messages/tree.ts';
import type { Health } from '../../progress/index.ts';
import { type HoverContext, say } from './context.ts';

/** What progress says of results, and what people say of initiatives and check-ins. */
export type State = Health | 'planned' | 'in_progress' | 'blocked' | 'on_hold' | Told;

/** What only a person can say of an objective or a key result. */
type Told = keyof typeof hoverWords.state;

/** `$(pass) On track`, or `✓ On track` where there are no icons. */
export function stateOf(state: State, context: HoverContext): string {
  return `${signOf(state, context)} ${capitalised(stateWord(state, context))}`;
}

export function signOf(state: State, { icons }: HoverContext): string {
  const [icon, mark] = signs[state];
  return icons ? `$(${icon})` : mark;
}

/** Whether something is ticked off. */
export function tick(done: boolean, { icons }: HoverContext): string {
  return icons ? (done ? '$(pass-filled)' : '$(circle-outline)') : done ? '✓' : '○';
}

export function stateWord(state: State, context: HoverContext): string {
  const word =
    state in hoverWords.state ? hoverWords.state[state as Told] : tree.states[state as Exclude<State, Told>];
  return say(word, context);
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const signs: Readonly<Record<State, readonly [icon: string, mark: string]>> = {
  not_started: ['circle-outline', '○'],
  on_track: ['pass', '✓'],
  at_risk: ['warning', '!'],
  off_track: ['error', '✗'],
  done: ['pass-filled', '●'],
  missed: ['close', '✗'],
  unknown: ['question', '?'],
  cancelled: ['circle-slash', '–'],
  planned: ['circle-outline', '○'],
  in_progress: ['sync', '▸'],
  blocked: ['stop-circle', '■'],
  on_hold: ['debug-pause', '‖'],
  draft: ['edit', '◌'],
  postponed: ['circle-slash', '–'],
};
