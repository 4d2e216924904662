// Runs the rules over one document in one walk, with levels, suppression and one finding for one cause.
import type { AnyPart, KeyResult, Objective } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { Range } from '../language/range.ts';
import type { Reading } from '../language/read.ts';
import { type Suppression, silencing } from '../language/suppressions.ts';
import { walk } from '../language/walk.ts';
import {
  type GroupProgress,
  objectiveProgress,
  type ProgressSettings,
  type ResultProgress,
  resultProgress,
} from '../progress/index.ts';
import { type RuleSettings, settingOf } from './levels.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import { type SuppressionUse, usesOf } from './suppression-use.ts';

export interface RunOptions {
  readonly today: Day;
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
}

/** The findings of the rules that are on, in the order of the text. Never throws: a rule that does is a finding itself. */
export function run(rules: readonly Rule[], reading: Reading, options: RunOptions): readonly Finding[] {
  const found: Found[] = [];
  const progressOf = remembered(options);
  const ruleIds = rules.map(({ id }) => id);
  let part: AnyPart | undefined;
  const active = rules.flatMap(rule => {
    const setting = settingOf(rule, options.rules);
    const { level } = setting;
    if (level === 'off') return [];
    const context: RuleContext = {
      text: reading.text,
      lines: reading.lines,
      document: reading.document,
      today: options.today,
      settings: options.progress,
      options: setting.options,
      ruleIds,
      progressOf,
      report: report =>
        found.push({
          finding: { ...report, rule, level: setting.isUsers ? level : (report.level ?? level) },
          part,
        }),
    };
    return [{ rule, context }];
  });
  const guarded = (rule: Rule, at: Range, visit: () => void) => {
    try {
      visit();
    } catch (error) {
      found.push(...failure(rule, at, error, options.rules).map(finding => ({ finding, part })));
    }
  };
  for (const problem of reading.problems) {
    for (const { rule, context } of active) {
      if (rule.id === problem.code) guarded(rule, problem.at, () => rule.on.problem?.(problem, context));
    }
  }
  walk(reading.document, next => {
    // Beyond an unreadable place nothing is known, so nothing is missed there.
    if (next.range.end > reading.readUpTo) return;
    part = next;
    for (const { rule, context } of active) {
      const visit = rule.on[next.thing] as ((part: AnyPart, context: RuleContext) => void) | undefined;
      if (visit) guarded(rule, next.at, () => visit(next, context));
    }
  });
  part = undefined;
  for (const use of suppressionUses(reading, found, rules, options.rules)) {
    for (const { rule, context } of active)
      guarded(rule, use.suppression.at, () => rule.on.suppression?.(use, context));
  }
  return oneForOneCause(found, rules)
    .filter(finding => !isSilenced(finding, reading))
    .sort((a, b) => a.at.start - b.at.start);
}

interface Found {
  readonly finding: Finding;
  /** The part that was visited; none for problems of reading. */
  readonly part: AnyPart | undefined;
}

/** What the comments are good for. In a file that is not well-formed they may be for what could not be read. */
function suppressionUses(
  { suppressions, lines, readUpTo, text, problems }: Reading,
  found: readonly Found[],
  rules: readonly Rule[],
  settings: RuleSettings,
): readonly SuppressionUse[] {
  if (suppressions.length === 0) return [];
  const isWhole = readUpTo >= text.length && !problems.some(({ code }) => code === 'yaml-syntax');
  const places = found.map(({ finding: { rule, at } }) => ({ rule, line: lines.lineAt(at.start) }));
  return usesOf(suppressions, places, rules, rule => isWhole && settingOf(rule, settings).level !== 'off');
}

function isSilenced({ rule, at }: Finding, { suppressions, lines }: Reading): boolean {
  return silencing(suppressions, rule.id, lines.lineAt(at.start)).some(
    suppression => !isAboutItself(suppression, at),
  );
}

/** A comment that silences everything does not hide what is said about it. */
function isAboutItself(suppression: Suppression, at: Range): boolean {
  return suppression.rules.length === 0 && suppression.at.start <= at.start && at.end <= suppression.at.end;
}

function remembered({ today, progress }: RunOptions): RuleContext['progressOf'] {
  const known = new Map<KeyResult | Objective, ResultProgress | GroupProgress>();
  const progressOf = (part: KeyResult | Objective) => {
    const before = known.get(part);
    if (before) return before;
    const now =
      part.thing === 'key_result'
        ? resultProgress(part, today, progress)
        : objectiveProgress(part, today, progress);
    known.set(part, now);
    return now;
  };
  return progressOf as RuleContext['progressOf'];
}

function oneForOneCause(found: readonly Found[], rules: readonly Rule[]): Finding[] {
  const first = new Map<string, Map<AnyPart, Rule>>();
  for (const { finding, part } of found) {
    const { cause } = finding.rule;
    if (!cause || !part) continue;
    const parts = first.get(cause) ?? new Map<AnyPart, Rule>();
    const before = parts.get(part);
    if (!before || rules.indexOf(finding.rule) < rules.indexOf(before)) parts.set(part, finding.rule);
    first.set(cause, parts);
  }
  return found
    .filter(
      ({ finding: { rule }, part }) => !rule.cause || !part || first.get(rule.cause)?.get(part) === rule,
    )
    .map(({ finding }) => finding);
}

function failure(rule: Rule, at: Range, error: unknown, settings: RuleSettings): readonly Finding[] {
  const { level } = settingOf(ruleFailed, settings);
  if (level === 'off') return [];
  const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
  return [{ at, message: 'failed', data, rule: ruleFailed, level }];
}
