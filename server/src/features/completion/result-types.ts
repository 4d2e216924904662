// What each type of key result wants to have written beside it.

export const typesOfResult = ['increase', 'decrease', 'reach', 'maintain', 'milestone', 'baseline'] as const;

export type ResultType = (typeof typesOfResult)[number];

const needs: Readonly<Record<ResultType, readonly string[]>> = {
  increase: ['baseline', 'target', 'unit'],
  decrease: ['baseline', 'target', 'unit'],
  reach: ['target', 'unit'],
  maintain: ['min', 'max', 'unit'],
  milestone: ['milestones'],
  baseline: ['metric'],
};

/** Other fields that say the same as one that is wanted. */
const instead: Readonly<Record<string, readonly string[]>> = { target: ['change'] };

/** The fields that a result of a type wants and has not, likeliest first; none for a word that is no type. */
export function missingFor(type: string, written: ReadonlyMap<string, string>): readonly string[] {
  const wanted = Object.hasOwn(needs, type) ? needs[type as ResultType] : [];
  const isThere = (key: string) => [key, ...(instead[key] ?? [])].some(name => written.has(name));
  return wanted.filter(key => !isThere(key) && !(key === 'unit' && tellsUnit(written)));
}

/** Whether a value brings its unit along: `42%`, `$500`, `9 天`. */
export function tellsUnit(written: ReadonlyMap<string, string>): boolean {
  return ['baseline', 'target', 'current', 'min', 'max'].some(key =>
    /[\p{L}\p{Sc}%％]/u.test(written.get(key) ?? ''),
  );
}
