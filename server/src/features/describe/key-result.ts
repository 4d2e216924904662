// A key result: how far, from where to where, how fast, how sure, whose, by when, and what was last said of it.
import { windowOf } from '../../language/inherit.ts';
import type { Localised } from '../../language/locale.ts';
import type { KeyResult } from '../../language/model.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { type ResultProgress, resultProgress, scoreOf } from '../../progress/index.ts';
import { bandOf } from '../../progress/target.ts';
import { alignsTo, supportedBy } from './alignment.ts';
import { inBandLine } from './band.ts';
import { checkInLine } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner, weightShare } from './facts.ts';
import { bare, fraction, quantity, way } from './figures.ts';
import { forecastLine } from './forecast.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { paceLine, progressLine, standing } from './progress.ts';
import { initiativesDone, withRows } from './rows.ts';
import { scoreText } from './score.ts';
import type { State } from './state.ts';
import { statementLine } from './statement.ts';
import { due, starts } from './time.ts';

export function describeKeyResult(keyResult: KeyResult, context: HoverContext): string {
  const { today, settings } = context;
  const result = resultProgress(keyResult, today, settings);
  const window = windowOf(keyResult, settings.fiscalYearStart);
  const settled = isSettled(keyResult, result);
  return withRows(
    lines(
      strong(nameOf(keyResult, context)),
      resultLine(keyResult, result, context),
      numbersLine(result, context),
      waiting.has(result.type) ? '' : paceLine(result, context),
      forecastLine(result, context),
      beside(
        confidenceText(result.confidence, context),
        owner(keyResult, context),
        settled ? '' : starts(window, context),
        due(window, settled, context),
      ),
      checkInLine(keyResult, context),
      beside(
        result.commit ? say(hover.commit, context, { value: bare(result.commit) }) : '',
        result.stretch ? say(hover.stretch, context, { value: bare(result.stretch) }) : '',
        keyResult.score ? scoreText(scoreOf(keyResult, null), context) : '',
      ),
      beside(
        typeText(result, context),
        keyResult.priority ? text(keyResult.priority.value, 40) : '',
        weightShare(keyResult, context),
        initiativesDone(keyResult.initiatives, context),
      ),
      alignsTo(keyResult, context),
      supportedBy(keyResult, context),
      statementLine(keyResult, context),
    ),
    keyResult.milestones,
    context,
  );
}

/** Bar, number and state. */
export function resultLine(
  keyResult: KeyResult,
  result: ResultProgress,
  context: HoverContext,
  state: State = standing(keyResult, result.health),
): string {
  return progressLine(result, state, context, {
    unknown: say(whyUnknown(result), context),
    remark: remarkOn(keyResult, result),
  });
}

export function confidenceText(confidence: number | null, context: HoverContext): string {
  return confidence === null ? '' : say(hover.confidence, context, { value: fraction(confidence) });
}

/** Nobody can be late with it any more. */
function isSettled({ score, parent }: KeyResult, { health }: ResultProgress): boolean {
  return (
    health === 'done' || health === 'cancelled' || score !== undefined || parent.status?.value === 'closed'
  );
}

/** Types without a way to go: they hold or not, are found or not. */
const waiting: ReadonlySet<ResultProgress['type']> = new Set(['maintain', 'baseline']);

/** A guardrail's progress is the share of check-ins that were inside, once there are some. */
function remarkOn(
  { progress, check_ins }: KeyResult,
  { type, byHand }: ResultProgress,
): Localised | undefined {
  if (byHand && progress) return hover.byHand;
  return type === 'maintain' && check_ins.some(({ value }) => value) ? hover.ofCheckIns : undefined;
}

/** The first reason that holds. */
function whyUnknown(result: ResultProgress) {
  const { type, current, target, baseline, min, max } = result;
  if (!current) return hover.notMeasured;
  if (type === 'maintain') return min || max || target ? hover.notComparable : hover.noBand;
  if (!target) return hover.noTarget;
  return baseline ? hover.notComparable : hover.noBaseline;
}

function numbersLine(result: ResultProgress, context: HoverContext): string {
  const { type, baseline, target, current } = result;
  if (type === 'maintain')
    return inBandLine(current, bandOf({ min: result.min, max: result.max, target }), context);
  if (type === 'baseline') {
    const number = baseline ?? current;
    return number
      ? say(hover.found, context, { current: strong(quantity(number)) })
      : say(hover.toFind, context);
  }
  const steps = [baseline, current, target].filter(step => step !== undefined);
  if (steps.length === 0) return '';
  if (target && !baseline && !current) return say(hover.target, context, { target: quantity(target) });
  return way([baseline, current, target], current);
}

function typeText({ type, inferred }: ResultProgress, context: HoverContext): string {
  if (!type) return '';
  const word = say(hoverWords.type[type], context);
  return say(hover.type, context, { type: inferred ? say(hover.inferred, context, { type: word }) : word });
}
