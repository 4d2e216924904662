// The tree as JSON: a contract, described in docs/command-line.md. Fields are added, never changed; else `version` rises.
import { ownersOf, windowOf } from '../../language/inherit.ts';
import type { AnyPart, Initiative, KeyResult, Kpi, Objective } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { amountOf, inUnitOf, type Quantity } from '../../language/quantity.ts';
import {
  documentProgress,
  type Forecast,
  kpiState,
  objectiveProgress,
  type ProgressSettings,
  resultProgress,
} from '../../progress/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Configured } from '../configs.ts';
import type { Input } from '../inputs.ts';
import type { Terminal } from '../terminal.ts';

export function treeJson(
  { files, service: { settingsFor } }: Pick<Configured, 'files' | 'service'>,
  { today }: Terminal,
): string {
  const report = {
    version: 1,
    today: formatDay(today),
    files: files.map(file => {
      const { snapshot } = file;
      return fileJson(file, { snapshot, settings: settingsFor(snapshot.uri).progress, today });
    }),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

export interface Context {
  readonly snapshot: Snapshot;
  readonly settings: ProgressSettings;
  readonly today: Day;
}

function fileJson({ path, snapshot }: Input, context: Context) {
  const { document } = snapshot.reading;
  return {
    file: path,
    id: document.name,
    title: document.title?.value ?? null,
    cycle: document.cycle?.value.text ?? null,
    progress: documentProgress(document, context.today, context.settings).progress,
    objectives: document.objectives.map(objective => objectiveJson(objective, context)),
    kpis: document.kpis.map(kpi => kpiJson(kpi, context)),
  };
}

export function objectiveJson(objective: Objective, context: Context) {
  const { progress, raw, health } = objectiveProgress(objective, context.today, context.settings);
  return {
    ...head(objective, context),
    owner: ownerOf(objective),
    progress,
    raw,
    health,
    key_results: objective.key_results.map(keyResult => keyResultJson(keyResult, context)),
    initiatives: objective.initiatives.map(initiative => initiativeJson(initiative, context)),
  };
}

export function keyResultJson(keyResult: KeyResult, context: Context) {
  const result = resultProgress(keyResult, context.today, context.settings);
  const { type, baseline, target, current, min, max, progress, raw, expected, pace, health, forecast } =
    result;
  const like = target ?? max ?? min ?? current ?? baseline;
  return {
    ...head(keyResult, context),
    type: type ?? null,
    baseline: numberIn(like, baseline),
    target: numberIn(like, target),
    current: numberIn(like, current),
    unit: like?.unit ?? keyResult.unit?.value ?? null,
    owner: ownerOf(keyResult),
    due: dueOf(keyResult, context),
    progress,
    raw,
    expected,
    pace,
    health,
    forecast: forecastJson(forecast, like),
    initiatives: keyResult.initiatives.map(initiative => initiativeJson(initiative, context)),
  };
}

function initiativeJson(initiative: Initiative, context: Context) {
  return {
    ...head(initiative, context),
    status: initiative.status?.value ?? null,
    owner: ownerOf(initiative),
    due: dueOf(initiative, context),
  };
}

function kpiJson(kpi: Kpi, context: Context) {
  const { min, max, target, current, inBand } = kpiState(kpi);
  const like = target ?? min ?? max ?? current;
  return {
    ...head(kpi, context),
    kind: kpi.kind?.value ?? null,
    category: kpi.category?.value ?? null,
    min: numberIn(like, min),
    max: numberIn(like, max),
    target: numberIn(like, target),
    current: numberIn(like, current),
    unit: like?.unit ?? kpi.unit?.value ?? null,
    owner: ownerOf(kpi),
    in_band: inBand,
  };
}

export function head(
  part: Extract<AnyPart, { id: unknown; title: unknown }>,
  { snapshot: { reading } }: Context,
) {
  return {
    id: part.id?.value ?? null,
    title: part.title?.value ?? null,
    line: reading.lines.lineAt(part.range.start) + 1,
    endLine: reading.lines.lineAt(part.range.end) + 1,
  };
}

function ownerOf(part: Parameters<typeof ownersOf>[0]): string | null {
  return ownersOf(part)[0]?.value ?? null;
}

/** Its own last day or that of what it belongs to. */
function dueOf(part: KeyResult | Initiative, { settings }: Context): string | null {
  const { end } = windowOf(part, settings.fiscalYearStart);
  return end === undefined ? null : formatDay(end);
}

/** All numbers of a result are told in one unit, that of its target: 2.3 days beside 8 hours is 55.2. */
function numberIn(like: Quantity | undefined, quantity: Quantity | undefined): number | null {
  return like && quantity ? inUnitOf(amountOf(quantity), like) : null;
}

function forecastJson(forecast: Forecast | null, like: Quantity | undefined) {
  if (!forecast || !like) return null;
  const { atEnd, reachedOn } = forecast;
  return { at_end: inUnitOf(atEnd, like), reached_on: reachedOn === null ? null : formatDay(reachedOn) };
}
