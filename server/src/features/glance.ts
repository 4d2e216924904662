// How a part stands, in as few words as fit beside its title: `62% · at risk`.
import type { Locale } from '../language/locale.ts';
import type { AnyPart } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import { hoverWords } from '../messages/hover.ts';
import { tree } from '../messages/tree.ts';
import {
  type Health,
  kpiState,
  objectiveProgress,
  type ProgressSettings,
  resultProgress,
} from '../progress/index.ts';
import { isDone } from '../progress/milestones.ts';
import { percent, quantity } from './describe/figures.ts';
import { plain } from './describe/markdown.ts';
import { standing } from './describe/progress.ts';
import type { State } from './describe/state.ts';

export interface GlanceContext {
  readonly today: Day;
  readonly locale: Locale;
  readonly settings: ProgressSettings;
}

/** Empty for what has no progress and no state, such as a check-in. */
export function glance(part: AnyPart, context: GlanceContext): string {
  const { figure, state } = seen(part, context);
  return [figure, state ? words[state][context.locale] : ''].filter(text => text !== '').join(' · ');
}

interface Seen {
  readonly figure: string;
  readonly state?: State | undefined;
}

const words = { ...tree.states, ...hoverWords.state };

function seen(part: AnyPart, { today, settings }: GlanceContext): Seen {
  switch (part.thing) {
    case 'objective': {
      const { progress, health } = objectiveProgress(part, today, settings);
      return ofProgress(progress, health, standing(part, health));
    }
    case 'key_result': {
      const { progress, health } = resultProgress(part, today, settings);
      return ofProgress(progress, health, standing(part, health));
    }
    case 'initiative':
      return {
        figure: part.progress ? percent(part.progress.value) : '',
        state: part.status?.value ?? 'planned',
      };
    case 'milestone':
      return { figure: '', state: isDone(part, today) ? 'done' : undefined };
    case 'kpi': {
      const { current, inBand } = kpiState(part);
      const state =
        current === undefined ? 'unknown' : inBand === null ? undefined : inBandStates[`${inBand}`];
      return { figure: current ? plain(quantity(current)) : '', state };
    }
    default:
      return { figure: '' };
  }
}

/** Without dates nothing can be said of the pace; that is not the same as not being measured. */
function ofProgress(progress: number | null, health: Health, state: State): Seen {
  const figure = progress === null ? '' : percent(progress);
  return { figure, state: health === 'unknown' && progress !== null ? undefined : state };
}

const inBandStates = { true: 'on_track', false: 'off_track' } as const;
