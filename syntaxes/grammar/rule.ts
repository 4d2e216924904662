// The parts of a TextMate grammar that ours uses, and how its scopes are given to captures.

export interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<number, Rule>>;

/** Scopes of the groups 1, 2, 3 … of a regular expression: a name, or a repository rule (`#value`) that reads the group. */
export function captures(...groups: readonly (string | undefined)[]): Captures {
  const marked = groups.flatMap((scope, index) =>
    scope === undefined ? [] : [[index + 1, ruleFor(scope)] as const],
  );
  return Object.fromEntries(marked);
}

export const include = (...names: readonly string[]): readonly Rule[] =>
  names.map(name => ({ include: `#${name}` }));

function ruleFor(scope: string): Rule {
  return scope.startsWith('#') ? { patterns: [{ include: scope }] } : { name: scope };
}
