// The tables of all rules: one line a rule, by the letter of SMART that it looks after.

import { table } from '../../server/src/features/rule-page/markdown.ts';
import { levelNames, pageWords, presetNames, smartNames } from '../../server/src/features/rule-page/words.ts';
import { type Locale, locales } from '../../server/src/language/locale.ts';
import { presets, type Rule } from '../../server/src/rules/rule.ts';

const letters = ['M', 'S', 'A', 'R', 'T', 'none'] as const;

/** Markdown table for a reader of one language; `folder` is where the rules' pages are, seen from the table. */
export function ruleTable(rules: readonly Rule[], locale: Locale, folder: string): string {
  const words = pageWords[locale];
  const rows = letters.flatMap(letter => {
    const ours = rules.filter(({ smart }) => (smart ?? 'none') === letter);
    if (ours.length === 0) return [];
    const heading = [`**${smartNames[letter][locale]}**`, '', ...presets.map(() => '')];
    return [heading, ...ours.map(rule => row(rule, locale, folder))];
  });
  return table([words.rule, words.finds, ...presets.map(preset => presetNames[preset][locale])], rows);
}

/** The page that lists all rules. */
export function ruleIndex(rules: readonly Rule[]): string {
  const [english, chinese] = locales.map(locale => ruleTable(rules, locale, ''));
  return `# Rules · 规则

Every rule has a level in each of three presets. \`okr.config.yaml\` chooses the preset and may set each rule for itself.

${english}

每条规则在三套预设中各有级别。在 \`okr.config.yaml\` 里选择预设，也可以单独设置某条规则。

${chinese}
`;
}

function row(rule: Rule, locale: Locale, folder: string): readonly string[] {
  return [
    `[\`${rule.id}\`](${folder}${rule.id}.md)`,
    rule.text[locale].summary,
    ...presets.map(preset => levelNames[rule.levels[preset]][locale]),
  ];
}
