// What settings, rules, levels and options are, in words: Markdown for hovers and beside completions.
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import { config } from '../../messages/config.ts';
import { ruleChoices } from '../../rules/levels.ts';
import { presets, type Rule } from '../../rules/rule.ts';
import { levelDocs, presetDocs, type Setting } from '../../workspace/config/schema.ts';
import { blocks, code, strong } from '../describe/markdown.ts';

export function settingDoc(key: string, { kind, doc, otherwise, fields }: Setting, locale: Locale): string {
  return blocks(
    means(key, doc, locale),
    kind === 'preset' ? list(presetDocs, locale) : '',
    fields
      ? list(Object.fromEntries(Object.entries(fields).map(([name, { doc }]) => [name, doc])), locale)
      : '',
    fields ? '' : fill(config.otherwise[locale], { value: otherwise[locale] }),
  );
}

/** What a rule looks for and why, the level that it has in each preset, its options, and where it comes from. */
export function ruleDoc({ id, text, levels, options = {}, source }: Rule, locale: Locale): string {
  const { summary, why } = text[locale];
  const byPreset = presets.map(preset => `${preset} ${code(levels[preset])}`).join(' · ');
  const optionDocs = Object.entries(options).map(([name, option]) => `- ${optionDoc(name, option, locale)}`);
  return blocks(
    `${strong(id)}${config.colon[locale]}${summary}`,
    why,
    byPreset,
    optionDocs.join('\n'),
    source.length === 0 ? '' : fill(config.source[locale], { source: source.join(config.semicolon[locale]) }),
  );
}

export function optionDoc(
  name: string,
  option: NonNullable<Rule['options']>[string],
  locale: Locale,
): string {
  const value = fill(config.default[locale], { value: option.default });
  return `${means(name, option.doc, locale)} ${value}`;
}

export const levelDoc = (level: keyof typeof levelDocs, locale: Locale) =>
  means(level, levelDocs[level], locale);

export const levelList = (locale: Locale) =>
  list(Object.fromEntries(ruleChoices.map(level => [level, levelDocs[level]])), locale);

/** `**preset**: How strict the rules are.` */
export function means(word: string, doc: Localised, locale: Locale): string {
  return `${strong(word)}${config.colon[locale]}${doc[locale]}`;
}

function list(docs: Readonly<Record<string, Localised>>, locale: Locale): string {
  return Object.entries(docs)
    .map(([word, doc]) => `- ${code(word)}${config.colon[locale]}${doc[locale]}`)
    .join('\n');
}
