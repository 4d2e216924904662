// Which rules are on under some settings, and what each of them visits: made once, for thousands of files.
import { listIn } from '../language/list-in.ts';
import type { AnyPart } from '../language/model.ts';
import type { ProblemCode } from '../language/problem.ts';
import type { ThingName } from '../language/schema.ts';
import { type RuleSetting, type RuleSettings, settingOf } from './levels.ts';
import type { Level, Rule, RuleContext } from './rule.ts';

/** A rule that is on. */
export interface Active {
  readonly rule: Rule;
  readonly setting: RuleSetting & { readonly level: Level };
}

export interface Roster {
  readonly active: readonly Active[];
  /** Of every rule there is, on or off. */
  readonly ruleIds: readonly string[];
  /** The place of every rule in the list. */
  readonly order: ReadonlyMap<Rule, number>;
  /** By the code of the problem that it words. */
  readonly wording: ReadonlyMap<ProblemCode, Active>;
  readonly visitors: Visitors;
  /** Those that look no further than an objective, and those that ask about others. */
  readonly narrow: Visitors;
  readonly asking: Visitors;
}

export interface Visitor {
  readonly active: Active;
  readonly visit: (part: AnyPart, context: RuleContext) => void;
}

export type Visitors = ReadonlyMap<ThingName, readonly Visitor[]>;

export function rosterOf(rules: readonly Rule[], settings: RuleSettings): Roster {
  const known = remembered.get(settings) ?? new WeakMap<readonly Rule[], Roster>();
  remembered.set(settings, known);
  const roster = known.get(rules) ?? rosterFor(rules, settings);
  known.set(rules, roster);
  return roster;
}

/** Neither settings nor lists of rules ever change. */
const remembered = new WeakMap<RuleSettings, WeakMap<readonly Rule[], Roster>>();

function rosterFor(rules: readonly Rule[], settings: RuleSettings): Roster {
  const active = rules.flatMap((rule): readonly Active[] => {
    const setting = settingOf(rule, settings);
    const { level } = setting;
    return level === 'off' ? [] : [{ rule, setting: { ...setting, level } }];
  });
  return {
    active,
    ruleIds: rules.map(({ id }) => id),
    order: new Map(rules.map((rule, index) => [rule, index])),
    wording: new Map(
      active.filter(({ rule }) => rule.on.problem).map(one => [one.rule.id as ProblemCode, one]),
    ),
    visitors: visitorsOf(active),
    narrow: visitorsOf(active.filter(({ rule }) => rule.scope === undefined)),
    asking: visitorsOf(active.filter(({ rule }) => rule.scope === 'workspace')),
  };
}

function visitorsOf(active: readonly Active[]): Visitors {
  const byThing = new Map<ThingName, Visitor[]>();
  for (const one of active) {
    const { problem, suppression, ...visits } = one.rule.on;
    for (const [thing, visit] of Object.entries(visits) as [ThingName, Visitor['visit']][])
      listIn(byThing, thing).push({ active: one, visit });
  }
  return byThing;
}
