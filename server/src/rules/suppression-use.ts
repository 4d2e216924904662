// What each comment that silences rules is good for, told from what the rules found.
import { type Suppression, silencing } from '../language/suppressions.ts';
import type { Rule } from './rule.ts';

/** `untold`: nobody can tell, because the rule is off, or because what it finds changes with the day. */
export type Use = 'used' | 'unused' | 'untold' | 'unknown';

type Name = Suppression['rules'][number];

export interface SuppressionUse {
  readonly suppression: Suppression;
  /** `unused` where it does nothing at all, with or without names. */
  readonly use: Exclude<Use, 'unknown'>;
  /** Each name in it; `unknown` where no rule is called that. */
  readonly names: readonly (Name & { readonly use: Use })[];
}

/** What was found, silenced or not. */
export interface Found {
  readonly rule: Rule;
  /** Zero-based. */
  readonly line: number;
}

/**
 * @param rules every rule there is
 * @param hasLooked whether a rule has seen the whole file; of none, where the file could not be read to its end
 */
export function usesOf(
  suppressions: readonly Suppression[],
  found: readonly Found[],
  rules: readonly Rule[],
  hasLooked: (rule: Rule) => boolean,
): readonly SuppressionUse[] {
  const silenced = silencedBy(suppressions, found);
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const open: SuppressionUse[] = [];
  return suppressions.map(suppression => {
    const ends = suppression.word === 'enable';
    const silences = silenced.get(suppression) ?? new Set();
    const does = (id: string) => (ends ? open.some(before => isFor(before, id)) : silences.has(id));
    const names = suppression.rules.map(name => ({
      ...name,
      use: useOf(byId.get(name.id), hasLooked, does),
    }));
    const doesAnything = (ends ? open.length : silences.size) > 0;
    const whole = doesAnything ? 'used' : rules.some(hasLooked) ? 'unused' : 'untold';
    const judged = { suppression, names, use: names.length > 0 ? useOfAll(names) : whole } as const;
    if (isOpen(judged)) open.push(judged);
    return judged;
  });
}

/** By comment, the ids of the rules of which it silences a finding. */
function silencedBy(suppressions: readonly Suppression[], found: readonly Found[]) {
  const silenced = new Map(suppressions.map(suppression => [suppression, new Set<string>()]));
  for (const { rule, line } of found) {
    for (const suppression of silencing(suppressions, rule.id, line)) silenced.get(suppression)?.add(rule.id);
  }
  return silenced;
}

function useOf(
  rule: Rule | undefined,
  hasLooked: (rule: Rule) => boolean,
  does: (id: string) => boolean,
): Use {
  if (!rule) return 'unknown';
  if (does(rule.id)) return 'used';
  return hasLooked(rule) && !changesByItself(rule) ? 'unused' : 'untold';
}

function useOfAll(names: readonly { readonly use: Use }[]): SuppressionUse['use'] {
  if (names.some(({ use }) => use === 'used')) return 'used';
  return names.every(({ use }) => use === 'unused') ? 'unused' : 'untold';
}

/** It may be quiet today and speak tomorrow, or speaks of these comments themselves. */
function changesByItself({ smart, cause, on }: Rule): boolean {
  return smart === 'T' || cause === 'timing' || on.suppression !== undefined;
}

/** It silences from here on, and is there for something: what ends it is needed. */
function isOpen({ suppression, use }: SuppressionUse): boolean {
  return suppression.word === 'disable' && use !== 'unused';
}

function isFor({ names }: SuppressionUse, rule: string): boolean {
  return names.length === 0 || names.some(({ id, use }) => id === rule && use !== 'unused');
}
