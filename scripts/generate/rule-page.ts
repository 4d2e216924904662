// A rule's page: all that the rule says of itself, first in English and then in Chinese, with its examples run.

import { linesOf } from '../../server/src/language/lines.ts';
import { fill, type Locale } from '../../server/src/language/locale.ts';
import type { Repair } from '../../server/src/language/problem.ts';
import { type Example, type Finding, presets, type Rule, wording } from '../../server/src/rules/rule.ts';
import { findingsOf } from '../../server/src/rules/show.ts';
import { code, table, yaml } from './markdown.ts';
import { levelNames, pageWords, presetNames, smartNames } from './words.ts';

/** Markdown. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    `[中文](#${pageWords['zh-cn'].why})`,
    ...section(rule, 'en'),
    '---',
    ...section(rule, 'zh-cn'),
    ...sources(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(rule: Rule, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  const { summary, why } = rule.text[locale];
  return [
    summary,
    levels(rule, locale),
    `## ${words.why}`,
    why,
    ...options(rule, locale),
    ...examples(rule, locale),
    `## ${words.silence}`,
    words.here,
    yaml(`# okr-disable-next-line ${rule.id} -- ${words.reason}\n`),
    words.everywhere,
    yaml(`rules:\n  ${rule.id}: off\n`),
  ];
}

function levels({ smart, levels }: Rule, locale: Locale): string {
  return table(
    ['SMART', ...presets.map(preset => presetNames[preset][locale])],
    [[smartNames[smart ?? 'none'][locale], ...presets.map(preset => levelNames[levels[preset]][locale])]],
  );
}

function options({ id, levels, options = {} }: Rule, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  const all = Object.entries(options);
  if (all.length === 0) return [];
  const rows = all.map(([name, { default: value, doc }]) => [`\`${name}\``, String(value), doc[locale]]);
  const set = all.map(([name, { default: value }]) => `${name}: ${value}`).join(', ');
  return [
    `## ${words.options}`,
    table([words.option, words.default, words.meaning], rows),
    yaml(`rules:\n  ${id}: [${levels.standard}, { ${set} }]\n`),
  ];
}

function examples(rule: Rule, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  const shown = rule.examples.filter(example => languageOf(example) === locale);
  if (shown.length === 0) return [];
  const parts = shown.flatMap(example =>
    'good' in example ? [words.good, yaml(example.good)] : badExample(rule, example, locale),
  );
  return [`## ${words.examples}`, ...parts];
}

function badExample(
  rule: Rule,
  example: Extract<Example, { bad: string }>,
  locale: Locale,
): readonly string[] {
  const words = pageWords[locale];
  const found = findingsOf(rule, example.bad);
  const choice = found[0]?.suggest?.[0];
  return [
    words.bad,
    yaml(example.bad),
    found.map(finding => findingLine(finding, example.bad, locale)).join('\n'),
    ...(example.fixed === undefined ? [] : [words.fixed, yaml(example.fixed)]),
    ...(example.chosen === undefined || !choice
      ? []
      : [fill(words.chosen, { choice: titleOf(rule, choice, locale) }), yaml(example.chosen)]),
  ];
}

function findingLine(
  { rule, at, message, data, fix, suggest = [] }: Finding,
  text: string,
  locale: Locale,
): string {
  const words = pageWords[locale];
  const line = linesOf(text).lineAt(at.start) + 1;
  const offers = [...(fix ? [fix] : []), ...suggest].map(repair => titleOf(rule, repair, locale));
  const told = fill(words.finding, {
    line,
    text: code(text.slice(at.start, at.end)),
    message: fill(wording(rule, message, locale), data, locale),
  });
  return `- ${told}${offers.map(offer => `\n  - ${offer}`).join('')}`;
}

function titleOf(rule: Rule, { title, data }: Repair, locale: Locale): string {
  return fill(wording(rule, title, locale), data, locale);
}

function sources({ source }: Rule): readonly string[] {
  if (source.length === 0) return [];
  return [
    `## ${pageWords.en.sources} · ${pageWords['zh-cn'].sources}`,
    source.map(one => `- ${one}`).join('\n'),
  ];
}

function languageOf(example: Example): Locale {
  return /\p{Script=Han}/u.test('good' in example ? example.good : example.bad) ? 'zh-cn' : 'en';
}
