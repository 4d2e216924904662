// Which level a rule has for a reader: what they set, else their preset.
import type { Level, Preset, Rule } from './rule.ts';

export interface RuleSettings {
  readonly preset: Preset;
  /** By rule id: a level, `off`, or a level with options. */
  readonly rules: Readonly<Record<string, RuleChoice | readonly [RuleChoice, Readonly<Record<string, number>>]>>;
}

export type RuleChoice = Level | 'off';

export const defaultRuleSettings: RuleSettings = { preset: 'standard', rules: {} };

export interface RuleSetting {
  readonly level: RuleChoice;
  /** Said by the user, and so beyond what the rule itself thinks of a finding. */
  readonly isUsers: boolean;
  readonly options: Readonly<Record<string, number>>;
}

export function settingOf(rule: Rule, { preset, rules }: RuleSettings): RuleSetting {
  const chosen = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
  const [level, options] = Array.isArray(chosen) ? chosen : [chosen as RuleChoice | undefined, {}];
  const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
  return { level: level ?? rule.levels[preset], isUsers: level !== undefined, options: { ...defaults, ...options } };
}
