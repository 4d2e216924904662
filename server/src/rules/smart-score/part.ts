// The SMART score of an objective or a key result in its file: findings decide, then fields, then the words of its title.
import { ownersOf, windowOf } from '../../language/inherit.ts';
import { entryOf, type KeyResult, type Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import { lastAtOrBefore, type Range } from '../../language/range.ts';
import { formatReference } from '../../language/reference.ts';
import { formatDate } from '../../messages/dates.ts';
import { objectiveProgress, type ProgressSettings, resultProgress } from '../../progress/index.ts';
import { analyse } from '../../text/analyse.ts';
import { missingDeadline } from '../missing-deadline/index.ts';
import { missingOwner } from '../missing-owner/index.ts';
import type { Finding, Rule } from '../rule.ts';
import { counts } from '../standing.ts';
import { type Judgement, type Letter, met, type SmartScore, unknown, unmet } from './score.ts';
import { scoreOfStatement, timeBound } from './statement.ts';

export type Scored = KeyResult | Objective;

export interface Known {
  /** Of the whole file, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly today: Day;
  readonly settings: ProgressSettings;
}

/** Scores of the parts of one file, each computed at most once. */
export function smartScores(known: Known): (part: Scored) => SmartScore {
  const scores = new Map<Scored, SmartScore>();
  const weighty = known.findings.filter(
    ({ level, rule }) => level !== 'hint' && !aboutTheCourse.has(rule.id),
  );
  const starts = weighty.map(({ at }) => at.start);
  const within = ({ start, end }: Range) =>
    weighty.slice(lastAtOrBefore(starts, start - 1) + 1, lastAtOrBefore(starts, end) + 1);
  const scoreOf = (part: Scored): SmartScore => {
    const before = scores.get(part);
    if (before) return before;
    const score = judge(part, { ...known, within, scoreOf });
    scores.set(part, score);
    return score;
  };
  return scoreOf;
}

/** Rules that tell how things go: what is well put may still be late. A hint, too, does not stand against a letter. */
export const aboutTheCourse: ReadonlySet<string> = new Set([
  'current-disagrees',
  'moved-away',
  'off-pace',
  'overdue',
  'unscored',
  'stale-check-in',
  'never-checked-in',
  'check-in-out-of-order',
  'check-in-in-the-future',
  'status-contradicts-progress',
  'blocked-without-note',
]);

interface Court extends Known {
  /** The findings that begin in a range and count against a letter. */
  within(range: Range): readonly Finding[];
  scoreOf(part: Scored): SmartScore;
}

function judge(part: Scored, court: Court): SmartScore {
  const statement = analyse(part.title?.value ?? '', part.thing);
  const words = scoreOfStatement(statement);
  const against = findingsOn(part, court);
  const M = against('M') ?? measurable(part, words.M, court);
  return {
    S: against('S') ?? specific(words.S, M),
    M,
    A: against('A') ?? lack(missingOwner, part, court) ?? achievable(part, court),
    R: against('R') ?? relevant(part),
    T:
      against('T') ??
      ending(part, court) ??
      timeBound(statement) ??
      lack(missingDeadline, part, court) ??
      unknown('noEnd'),
  };
}

/** What the file has to say against a letter of the part itself; what is said of the parts below it is theirs. */
function findingsOn(part: Scored, { within }: Court): (letter: Letter) => Judgement | undefined {
  const below = part.thing === 'objective' ? [...part.key_results, ...part.initiatives] : part.initiatives;
  const inside = new Set(below.flatMap(({ range }) => within(range)));
  const own = within(part.range).filter(finding => !inside.has(finding));
  return letter => {
    const finding = own.find(({ rule }) => rule.smart === letter);
    return finding && { mark: 'unmet', because: finding };
  };
}

/** A field that could have come from above is missed there: at the objective, or once for all objectives. */
function lack(rule: Rule, part: Scored, { within }: Court): Judgement | undefined {
  const objective = part.thing === 'objective' ? part : part.parent;
  if (rule === missingOwner && ownersOf(part).length > 0) return undefined;
  const all = entryOf(objective.parent, 'objectives')?.key;
  const finding = [objective.at, ...(all ? [all] : [])].flatMap(within).find(found => found.rule === rule);
  return finding && { mark: 'unmet', because: finding };
}

/** The rules know more of a text than its words tell; where they are silent, the words alone prove nothing. */
function specific(words: Judgement, measured: Judgement): Judgement {
  if (words.mark === 'met') return words;
  if (!isOpen(words) || measured.mark === 'unknown') return { ...words, mark: 'unknown' };
  return measured.mark === 'met' ? met('fields') : words;
}

const open: ReadonlySet<string> = new Set(['vague', 'indefinite', 'onlyAName']);
const isOpen = ({ because }: Judgement) => 'reason' in because && open.has(because.reason);

function measurable(part: Scored, words: Judgement, court: Court): Judgement {
  if (part.thing === 'objective') {
    if (part.key_results.length === 0) return unknown('noKeyResults');
    return together(part, 'M', court, ['byKeyResults', 'someNotMeasurable']);
  }
  if (words.mark === 'met') return words;
  const { target, min, max, type } = resultProgress(part, court.today, court.settings);
  const isTold = target ?? min ?? max ?? part.milestones[0];
  return isTold || type === 'baseline' || type === 'milestone'
    ? met('fields')
    : { ...words, mark: 'unknown' };
}

function achievable(part: Scored, court: Court): Judgement {
  if (ownersOf(part).length === 0) return unknown('noOwner');
  if (part.thing === 'objective') {
    const { health } = objectiveProgress(part, court.today, court.settings);
    if (well.has(health)) return met('onTrack');
    return together(part, 'A', court, ['allAchievable', 'someNotAchievable']);
  }
  const { confidence, health } = resultProgress(part, court.today, court.settings);
  if (confidence !== null) return met('confident', { confidence });
  return well.has(health) ? met('onTrack') : unknown('unsure');
}

const well: ReadonlySet<string> = new Set(['on_track', 'done']);

/** An objective by its key results: all of them have the letter, or some surely have not. */
function together(
  objective: Objective,
  letter: 'M' | 'A',
  { scoreOf }: Court,
  [all, some]:
    | readonly ['byKeyResults', 'someNotMeasurable']
    | readonly ['allAchievable', 'someNotAchievable'],
): Judgement {
  const marks = objective.key_results.filter(counts).map(keyResult => scoreOf(keyResult)[letter].mark);
  const count = marks.filter(mark => mark === 'unmet').length;
  if (count > 0) return unmet(some, { count, all: marks.length });
  const isKnown = marks.length > 0 && marks.every(mark => mark === 'met');
  return isKnown ? met(all) : unknown(letter === 'M' ? 'byKeyResults' : 'unsure');
}

function relevant(part: Scored): Judgement {
  const objective = part.thing === 'objective' ? part : part.parent;
  const [reference] = [...part.aligns_to, ...objective.aligns_to];
  if (reference) return met('aligned', { target: formatReference(reference.value) });
  return objective.why ? met('reason') : unknown('noService');
}

function ending(part: Scored, { settings }: Court): Judgement | undefined {
  const { end, ongoing } = windowOf(part, settings.fiscalYearStart);
  if (ongoing) return met('ongoing');
  if (end === undefined) return undefined;
  return met('endsOn', { date: { en: formatDate(end, 'en'), 'zh-cn': formatDate(end, 'zh-cn') } });
}
