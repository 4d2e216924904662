// How far something has come, and whether that is far enough for today.
import type { Localised } from '../../language/locale.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { elapsed } from '../../progress/elapsed.ts';
import type { GroupProgress, Health, ResultProgress } from '../../progress/index.ts';
import { bar } from './bar.ts';
import { type HoverContext, say } from './context.ts';
import { percent } from './figures.ts';
import { beside, code } from './markdown.ts';
import { type State, stateOf } from './state.ts';

/** What health says, in the word of whoever wrote the status where that is more exact. */
export function standing(part: KeyResult | Objective, health: Health): State {
  const status = part.status?.value;
  if (health === 'not_started' && status === 'draft') return 'draft';
  return health === 'cancelled' && status === 'postponed' ? 'postponed' : health;
}

/** A bar with its number: `█████░░░░░ 50%`. */
export function meter(progress: number): string {
  return code(`${bar(progress)} ${percent(progress)}`);
}

interface Remarks {
  /** Why there is no number. */
  readonly unknown: string;
  /** Puts the `{meter}` into a sentence. */
  readonly remark?: Localised | undefined;
  /** What the number leaves out. */
  readonly gaps?: string;
}

/** Bar, number and how it stands. */
export function progressLine(
  { progress, raw }: Pick<GroupProgress, 'progress' | 'raw'>,
  state: State,
  context: HoverContext,
  { unknown, remark, gaps = '' }: Remarks,
): string {
  if (progress === null) {
    return beside(`${code(bar(null))} ${unknown}`, state === 'unknown' ? '' : stateOf(state, context));
  }
  const shown = remark ? say(remark, context, { meter: meter(progress) }) : meter(progress);
  return beside(shown, rawProgress(progress, raw, context), stateOf(state, context), gaps);
}

/** Where progress is cut off at 0 or 1, what it would be. */
function rawProgress(progress: number, raw: number | null, context: HoverContext): string {
  if (raw === null || percent(raw) === percent(progress)) return '';
  return say(raw < 0 ? hover.movedAway : hover.beyond, context, { raw: percent(raw) });
}

type Paced = Pick<ResultProgress, 'progress' | 'expected' | 'pace' | 'health' | 'start' | 'end'>;

/** `50% done, 57% of the time gone: slightly behind`; only for what is under way. */
export function paceLine(of: Paced, context: HoverContext): string {
  const { progress, expected, pace, health, start, end } = of;
  const { today } = context;
  if (!isUnderWay(health) || progress === null || expected === null || pace === null) return '';
  const gone =
    start === undefined || end === undefined ? null : elapsed({ start, end, ongoing: false }, today);
  const even = gone !== null && Math.abs(gone - expected) < 0.005;
  return say(even ? hover.ofTime : hover.ofPlan, context, {
    progress: percent(progress),
    expected: percent(expected),
    pace: say(hoverWords.pace[paceWord(pace, health, context)], context),
  });
}

/** Begun and not over: there is a pace to speak of, and something to foretell. */
export function isUnderWay(health: Health): boolean {
  return health === 'on_track' || health === 'at_risk' || health === 'off_track';
}

function paceWord(pace: number, health: Health, { settings }: HoverContext): keyof typeof hoverWords.pace {
  if (pace >= aheadFrom) return 'ahead';
  if (pace >= settings.onTrack) return 'on';
  // Behind, and yet on track: nothing is called late so early.
  if (health === 'on_track') return 'early';
  if (pace < settings.atRisk) return 'farBehind';
  return pace >= (settings.onTrack + settings.atRisk) / 2 ? 'slightly' : 'behind';
}

/** Progress ÷ expected. */
const aheadFrom = 1.1;
