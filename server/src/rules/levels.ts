// Which level a rule has for a reader: what they set, else their preset.
import type { Level, Preset, Rule } from './rule.ts';

export interface RuleSettings {
  readonly preset: Preset;
  /** By rule id: a level, `off`, or a level with options. */
  readonly rules: Readonly<
    Record<string, RuleChoice | readonly [RuleChoice, Readonly<Record<string, number>>]>
  >;
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
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  return {
    level: level ?? rule.levels[preset],
    isUsers: level !== undefined,
    options: { ...defaults, ...options },
  };
}

/**
 * The choices that a configuration states, typed by nobody: a level by rule id, or a list of a level and options. What
 * is neither is left out; `false` is what YAML of old makes of `off`.
 */
export function ruleChoicesIn(section: unknown): RuleSettings['rules'] {
  const entries = Object.entries(isRecord(section) ? section : {}).flatMap(([id, said]) => {
    const [level, options] = Array.isArray(said) ? said : [said];
    const choice = level === false ? 'off' : choices.find(known => known === level);
    if (!choice) return [];
    const numbers = Object.entries(isRecord(options) ? options : {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    return [[id, numbers.length > 0 ? ([choice, Object.fromEntries(numbers)] as const) : choice] as const];
  });
  return Object.fromEntries(entries);
}

const choices: readonly RuleChoice[] = ['off', 'hint', 'info', 'warning', 'error'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
