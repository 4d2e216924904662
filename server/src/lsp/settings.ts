// The editor's `okr.*` settings as the engine's; what is not understood is left at its default.

import type { RuleChoice, RuleSettings } from '../rules/levels.ts';
import type { Level, Preset } from '../rules/rule.ts';
import { presets } from '../rules/rule.ts';

/** Reads the `okr` section: `{ preset, rules: { [id]: level } }`, typed by nobody. */
export function ruleSettingsOf(section: unknown): RuleSettings {
  const { preset, rules } = (section ?? {}) as { preset?: unknown; rules?: unknown };
  const chosen = Object.entries((rules ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, RuleChoice] => choices.has(entry[1] as RuleChoice),
  );
  return {
    preset: presets.includes(preset as Preset) ? (preset as Preset) : 'standard',
    rules: Object.fromEntries(chosen),
  };
}

const choices = new Set<RuleChoice>(['off', 'hint', 'info', 'warning', 'error'] satisfies (Level | 'off')[]);
