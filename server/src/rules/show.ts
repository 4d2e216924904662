// Runs an example as its rule's page and its test show it: beside all other rules, on the day that examples are written for.
import { parseDay } from '../language/period.ts';
import { type Reading, read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { rules } from './index.ts';
import { defaultRuleSettings, type RuleSettings } from './levels.ts';
import type { Finding, Rule } from './rule.ts';
import { run } from './runner.ts';
import { nothingAround, type Surroundings } from './surroundings.ts';

/** Findings of all rules; `chosen` are levels that are not the standard ones. Nothing is known of other files unless told. */
export function findingsIn(
  text: string,
  chosen: RuleSettings['rules'] = {},
  around: Surroundings = nothingAround,
): readonly Finding[] {
  const settings = { ...defaultRuleSettings, rules: chosen };
  return run(rules, reading(text), { today, progress: defaultSettings, rules: settings, around });
}

/** Findings of one rule, even if it is off in the standard preset. */
export function findingsOf(rule: Rule, text: string, around?: Surroundings): readonly Finding[] {
  const isOff = rule.levels[defaultRuleSettings.preset] === 'off';
  const found = findingsIn(text, isOff ? { [rule.id]: 'hint' } : {}, around);
  return found.filter(finding => finding.rule === rule);
}

export function reading(text: string): Reading {
  return read({ text, name: 'example' });
}

const today = parseDay('2026-02-20') as number;
