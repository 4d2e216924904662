// A rule's page: all that the rule says of itself, with its examples run. In docs/rules/ in both languages, in an editor in one.
import { linesOf } from '../../language/lines.ts';
import { fill, type Locale } from '../../language/locale.ts';
import type { Repair } from '../../language/problem.ts';
import { type Example, type Finding, presets, type Rule, wording } from '../../rules/rule.ts';
import { findingsOf } from '../../rules/show.ts';
import { aroundExample } from '../../workspace/examples.ts';
import { code, table, yaml } from './markdown.ts';
import { levelNames, pageWords, presetNames, smartNames } from './words.ts';

/** Markdown, for one reader. */
export function rulePageIn(rule: Rule, locale: Locale): string {
  const parts = [`# ${rule.id}`, ...section(rule, locale), ...sources(rule, pageWords[locale].sources)];
  return `${parts.join('\n\n')}\n`;
}

/** Markdown, first in English and then in Chinese. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    `[中文](#${pageWords['zh-cn'].why})`,
    ...section(rule, 'en'),
    '---',
    ...section(rule, 'zh-cn'),
    ...sources(rule, `${pageWords.en.sources} · ${pageWords['zh-cn'].sources}`),
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
    'good' in example
      ? [words.good, ...beside(example, locale), yaml(example.good)]
      : badExample(rule, example, locale),
  );
  return [`## ${words.examples}`, ...parts];
}

/** The files that an example stands beside. */
function beside({ files = {} }: Example, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  const shown = Object.entries(files).flatMap(([path, text]) => [fill(words.file, { path }), yaml(text)]);
  return shown.length === 0 ? [] : [...shown, words.example];
}

function badExample(
  rule: Rule,
  example: Extract<Example, { bad: string }>,
  locale: Locale,
): readonly string[] {
  const words = pageWords[locale];
  const found = findingsOf(rule, example.bad, aroundExample(example.bad, example.files));
  const choice = found[0]?.suggest?.[0];
  return [
    words.bad,
    ...beside(example, locale),
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

function sources({ source }: Rule, heading: string): readonly string[] {
  if (source.length === 0) return [];
  return [`## ${heading}`, source.map(one => `- ${one}`).join('\n')];
}

function languageOf(example: Example): Locale {
  return /\p{Script=Han}/u.test('good' in example ? example.good : example.bad) ? 'zh-cn' : 'en';
}
