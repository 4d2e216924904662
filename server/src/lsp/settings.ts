// The editor's `okr.*` settings as the engine's; what is not understood is left at its default.
import { type HintKind, hintKinds } from '../features/inlay-hints/index.ts';
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

/** What the tree shows: `okr.tree.smart`, off unless it is told. */
export function treeSettingsOf(section: unknown): { readonly smart: boolean } {
  const { tree } = (section ?? {}) as { tree?: unknown };
  return { smart: ((tree ?? {}) as { smart?: unknown }).smart === true };
}

/** What is shown beside the text: `okr.codeLens` and each of `okr.inlayHints.*`, off unless told. */
export function aidSettingsOf(section: unknown): {
  readonly inlayHints: ReadonlySet<HintKind>;
  readonly codeLens: boolean;
} {
  const { inlayHints, codeLens } = (section ?? {}) as { inlayHints?: unknown; codeLens?: unknown };
  const wanted = (inlayHints ?? {}) as Readonly<Record<HintKind, unknown>>;
  return {
    inlayHints: new Set(hintKinds.filter(kind => wanted[kind] === true)),
    codeLens: codeLens === true,
  };
}

/** `okr.format.sortKeys`: whether formatting brings keys into the language's order; off unless told. */
export function formattingSettingsOf(section: unknown): { readonly sortKeys: boolean } {
  const { format } = (section ?? {}) as { format?: unknown };
  return { sortKeys: ((format ?? {}) as { sortKeys?: unknown }).sortKeys === true };
}
