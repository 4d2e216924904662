// The editor's `okr.*` settings as the engine's; what is not understood is left at its default.
import { type RuleSettings, ruleChoicesIn } from '../rules/levels.ts';
import { presets } from '../rules/rule.ts';

/** Reads the `okr` section, typed by nobody: a preset, and choices for single rules. */
export function ruleSettingsOf(section: unknown): RuleSettings {
  const { preset, rules } = (section ?? {}) as { preset?: unknown; rules?: unknown };
  return {
    preset: presets.find(known => known === preset) ?? 'standard',
    rules: ruleChoicesIn(rules),
  };
}
