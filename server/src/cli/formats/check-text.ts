// The findings as lines that terminals and editors turn into links: path:line:column  level  message  rule
import { fill } from '../../language/locale.ts';
import { cli } from '../../messages/cli.ts';
import { type Level, wording } from '../../rules/rule.ts';
import type { Terminal } from '../terminal.ts';
import type { Report } from './check-json.ts';
import { type Color, painter } from './paint.ts';
import { relatedPlaces } from './related.ts';

export function checkText(report: Report, terminal: Terminal): string {
  const { locale } = terminal;
  const paint = painter(terminal);
  const relatedTo = relatedPlaces(report.checked, locale);
  const lines = report.checked.flatMap(checked => {
    const { path, snapshot } = checked;
    return checked.findings.map(finding => {
      const { rule, level, at, message, data } = finding;
      // Who reads of one file sees the other places in it; those in others are led to.
      const elsewhere = relatedTo(finding, checked).filter(({ file }) => file !== path);
      const { line, character } = snapshot.lines.positionAt(at.start);
      const sentence = fill(wording(rule, message, locale), data, locale);
      return `${path}:${line + 1}:${character + 1}  ${paint(colors[level], level)}  ${sentence}  ${paint('gray', rule.id)}\n${elsewhere
        .map(place => `    ${place.file}:${place.line}:${place.column}  ${paint('gray', place.message)}\n`)
        .join('')}`;
    });
  });
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary(report, terminal)}\n`;
}

function summary({ files: count, checked }: Report, { locale }: Terminal): string {
  const files = count === 1 ? cli.file[locale] : fill(cli.files[locale], { count });
  const counts = (Object.keys(colors) as Level[]).flatMap(level => {
    const count = checked.reduce(
      (sum, { findings }) => sum + findings.filter(finding => finding.level === level).length,
      0,
    );
    return count === 0 ? [] : [fill(cli.levels[level][count === 1 ? 'one' : 'many'][locale], { count })];
  });
  if (counts.length === 0) return fill(cli.clean[locale], { files });
  return fill(cli.found[locale], { files, counts: counts.join(cli.comma[locale]) });
}

const colors: Readonly<Record<Level, Color>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'gray',
};
