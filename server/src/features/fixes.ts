// What can be done about findings: quick fixes at a place, and all safe ones at once.
import { fill, type Locale } from '../language/locale.ts';
import type { Repair } from '../language/problem.ts';
import type { Range, TextEdit } from '../language/range.ts';
import { type Finding, wording } from '../rules/rule.ts';

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly finding: Finding;
  /** Safe to apply without a choice. */
  readonly safe: boolean;
}

/** Fixes of the findings that touch a range, safe ones first. */
export function quickFixes(findings: readonly Finding[], range: Range, locale: Locale): readonly QuickFix[] {
  return touching(findings, range).flatMap(finding => {
    const quickFix =
      (safe: boolean) =>
      (repair: Repair): QuickFix => ({
        title: fill(wording(finding.rule, repair.title, locale), repair.data, locale),
        edits: repair.edits,
        finding,
        safe,
      });
    return [
      ...(finding.fix ? [quickFix(true)(finding.fix)] : []),
      ...(finding.suggest ?? []).map(quickFix(false)),
    ];
  });
}

/** Those that a cursor or a selection is on. */
export function touching(findings: readonly Finding[], range: Range): readonly Finding[] {
  return findings.filter(({ at }) => at.start <= range.end && range.start <= at.end);
}

/** The edits of all safe fixes. Of two that touch the same text the first is taken; asking again gives the other. */
export function fixAll(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fix } of findings) {
    if (fix && !fix.edits.some(edit => taken.some(other => clashes(edit.range, other.range))))
      taken.push(...fix.edits);
  }
  return taken;
}

const clashes = (a: Range, b: Range) =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
