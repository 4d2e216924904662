// Which level a rule has for a reader: what they set, else their preset.
import type { Level, Preset, Rule } from './rule.ts';

export interface RuleSettings {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

export type RuleChoice = Level | 'off';

/** What is said of one rule: a level or `off`, a level with options, or options alone. */
export type RuleEntry = RuleChoice | readonly [RuleChoice, RuleOptions] | RuleOptions;

export type RuleOptions = Readonly<Record<string, number>>;

export const defaultRuleSettings: RuleSettings = { preset: 'standard', rules: {} };

export interface RuleSetting {
  readonly level: RuleChoice;
  /** Said by the user, and so beyond what the rule itself thinks of a finding. */
  readonly isUsers: boolean;
  readonly options: RuleOptions;
}

export function settingOf(rule: Rule, settings: RuleSettings): RuleSetting {
  const known = remembered.get(settings) ?? new Map<Rule, RuleSetting>();
  remembered.set(settings, known);
  const before = known.get(rule);
  if (before) return before;
  const setting = settingFor(rule, settings);
  known.set(rule, setting);
  return setting;
}

/** Settings never change, and serve for thousands of files. */
const remembered = new WeakMap<RuleSettings, Map<Rule, RuleSetting>>();

function settingFor(rule: Rule, { preset, rules }: RuleSettings): RuleSetting {
  const { level, options } = partsOf(Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined);
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  return {
    level: level ?? rule.levels[preset],
    isUsers: level !== undefined,
    options: { ...defaults, ...options },
  };
}

/** An entry taken apart, however it is written. */
export function partsOf(entry: RuleEntry | undefined): {
  readonly level: RuleChoice | undefined;
  readonly options: RuleOptions;
} {
  if (typeof entry === 'object' && !isPair(entry)) return { level: undefined, options: entry };
  const [level, options] = isPair(entry) ? entry : [entry, {}];
  return { level, options };
}

/** The shortest entry that says this; nothing where it says nothing. */
export function entryOf(level: RuleChoice | undefined, options: RuleOptions): RuleEntry | undefined {
  if (Object.keys(options).length === 0) return level;
  return level === undefined ? options : [level, options];
}

/**
 * What a configuration states, typed by nobody: by rule id a level, a list of a level and options, or options. What is
 * none of them is left out; `false` is what YAML of old makes of `off`.
 */
export function ruleChoicesIn(section: unknown): RuleSettings['rules'] {
  const entries = Object.entries(isRecord(section) ? section : {}).flatMap(([id, said]) => {
    const [level, options] = Array.isArray(said) ? said : isRecord(said) ? [undefined, said] : [said];
    const choice = level === false ? 'off' : ruleChoices.find(known => known === level);
    if (!choice && !isRecord(said)) return [];
    const numbers = Object.entries(isRecord(options) ? options : {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    const entry = entryOf(choice, Object.fromEntries(numbers));
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return Object.fromEntries(entries);
}

export const ruleChoices: readonly RuleChoice[] = ['off', 'hint', 'info', 'warning', 'error'];

const isPair = (entry: RuleEntry | undefined): entry is readonly [RuleChoice, RuleOptions] =>
  Array.isArray(entry);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
