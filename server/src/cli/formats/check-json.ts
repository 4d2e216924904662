// The findings as JSON: a contract, described in docs/command-line.md. Fields are added, never changed; else `version` rises.
import type { Lines } from '../../language/lines.ts';
import { fill } from '../../language/locale.ts';
import { formatDay } from '../../language/period.ts';
import { type Finding, wording } from '../../rules/rule.ts';
import type { Terminal } from '../terminal.ts';
import { relatedPlaces } from './related.ts';

export interface Report {
  /** How many OKR files were checked. */
  readonly files: number;
  /** What was looked at: OKR files, and the configuration files that count for them. */
  readonly checked: readonly Checked[];
}

export interface Checked {
  /** Relative to where the command runs, with `/`. */
  readonly path: string;
  readonly snapshot: { readonly uri: string; readonly lines: Lines };
  readonly findings: readonly Finding[];
}

export function checkJson({ files, checked }: Report, { today, locale }: Terminal): string {
  const relatedTo = relatedPlaces(checked, locale);
  const findings = checked.flatMap(file => {
    const { path, snapshot } = file;
    return file.findings.map(finding => {
      const { rule, level, at, message, data, fix, suggest } = finding;
      const related = relatedTo(finding, file);
      const start = snapshot.lines.positionAt(at.start);
      const end = snapshot.lines.positionAt(at.end);
      return {
        rule: rule.id,
        level,
        smart: rule.smart,
        file: path,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        message: fill(wording(rule, message, locale), data, locale),
        fixable: fix !== undefined || (suggest !== undefined && suggest.length > 0),
        ...(related.length > 0 && { related }),
      };
    });
  });
  const report = { version: 1, today: formatDay(today), files, findings };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
