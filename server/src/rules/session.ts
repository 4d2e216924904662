// One run of rules over one reading: which rule visits what, and what it is given.
import type { AnyPart, KeyResult, Objective } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { Range } from '../language/range.ts';
import type { Reading } from '../language/read.ts';
import type { ThingName } from '../language/schema.ts';
import type { Section } from '../language/sections.ts';
import { walk } from '../language/walk.ts';
import {
  type GroupProgress,
  objectiveProgress,
  type ProgressSettings,
  type ResultProgress,
  resultProgress,
} from '../progress/index.ts';
import { type RuleSettings, settingOf } from './levels.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import type { SuppressionUse } from './suppression-use.ts';
import { nothingAround, type Surroundings } from './surroundings.ts';

export interface RunOptions {
  readonly today: Day;
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
  /** What other files say; left out, nothing is known of them. */
  readonly around?: Surroundings;
}

export interface FoundOn {
  readonly finding: Finding;
  /** The part that was visited; none for problems of reading and for comments. */
  readonly part: AnyPart | undefined;
}

interface Active {
  readonly rule: Rule;
  readonly context: RuleContext;
}

type Visit = (part: AnyPart, context: RuleContext) => void;

/** Each question gives what was found by it; a rule that throws is a finding among them. */
export class Session {
  readonly #reading: Reading;
  readonly #settings: RuleSettings;
  readonly #all: Visitors;
  /** Those that look no further than an objective, and all others. */
  readonly #narrow: Visitors;
  readonly #wide: Visitors;
  readonly #active: readonly Active[];
  #found: FoundOn[] = [];
  #part: AnyPart | undefined;

  constructor(rules: readonly Rule[], reading: Reading, options: RunOptions) {
    this.#reading = reading;
    this.#settings = options.rules;
    const progressOf = remembered(options);
    const ruleIds = rules.map(({ id }) => id);
    this.#active = rules.flatMap(rule => {
      const setting = settingOf(rule, options.rules);
      const { level } = setting;
      if (level === 'off') return [];
      const context: RuleContext = {
        text: reading.text,
        lines: reading.lines,
        document: reading.document,
        today: options.today,
        settings: options.progress,
        options: setting.options,
        ruleIds,
        get around() {
          if (rule.scope !== 'workspace')
            throw new Error(`${rule.id} asks about other files and does not say so`);
          return options.around ?? nothingAround;
        },
        progressOf,
        report: report =>
          this.#found.push({
            finding: { ...report, rule, level: setting.isUsers ? level : (report.level ?? level) },
            part: this.#part,
          }),
      };
      return [{ rule, context }];
    });
    this.#all = visitors(this.#active);
    this.#narrow = visitors(this.#active.filter(({ rule }) => rule.scope === undefined));
    this.#wide = visitors(this.#active.filter(({ rule }) => rule.scope !== undefined));
  }

  /** In what reading the file found wrong. */
  problems(): readonly FoundOn[] {
    return this.#finding(() => {
      const byId = new Map(this.#active.map(active => [active.rule.id, active]));
      for (const problem of this.#reading.problems) {
        const active = byId.get(problem.code);
        if (active)
          this.#guarded(active, problem.at, ({ rule, context }) => rule.on.problem?.(problem, context));
      }
    });
  }

  /** In all that belongs to no section: everything, where the file was read as a whole. */
  around(): readonly FoundOn[] {
    const { document, sections } = this.#reading;
    return this.#finding(() => {
      if (sections.all.length === 0) return this.#walk(document, this.#all);
      this.#visit(document, this.#all);
      for (const part of [document.north_star, ...document.kpis]) if (part) this.#walk(part, this.#all);
    });
  }

  /** In a section, by rules that look no further. */
  within({ objectives }: Section): readonly FoundOn[] {
    return this.#finding(() => {
      for (const objective of objectives) this.#walk(objective, this.#narrow);
    });
  }

  /** In a section, by rules that look at other objectives or files, too. */
  across({ objectives }: Section): readonly FoundOn[] {
    return this.#finding(() => {
      for (const objective of objectives) this.#walk(objective, this.#wide);
    });
  }

  /** In the comments that silence rules. */
  comments(uses: readonly SuppressionUse[]): readonly FoundOn[] {
    return this.#finding(() => {
      for (const use of uses) {
        for (const active of this.#active)
          this.#guarded(active, use.suppression.at, ({ rule, context }) =>
            rule.on.suppression?.(use, context),
          );
      }
    });
  }

  #finding(look: () => void): readonly FoundOn[] {
    this.#found = [];
    this.#part = undefined;
    look();
    return this.#found;
  }

  #walk(part: AnyPart, visitors: Visitors) {
    walk(part, next => this.#visit(next, visitors));
  }

  #visit(part: AnyPart, visitors: Visitors) {
    // Beyond an unreadable place nothing is known, so nothing is missed there.
    if (part.range.end > this.#reading.readUpTo) return;
    this.#part = part;
    for (const active of visitors.get(part.thing) ?? [])
      this.#guarded(active, part.at, ({ rule, context }) => (rule.on[part.thing] as Visit)(part, context));
  }

  #guarded(active: Active, at: Range, visit: (active: Active) => void) {
    try {
      visit(active);
    } catch (error) {
      const { level } = settingOf(ruleFailed, this.#settings);
      if (level === 'off') return;
      const data = { rule: active.rule.id, error: error instanceof Error ? error.message : String(error) };
      this.#found.push({
        finding: { at, message: 'failed', data, rule: ruleFailed, level },
        part: this.#part,
      });
    }
  }
}

type Visitors = ReadonlyMap<ThingName, readonly Active[]>;

function visitors(active: readonly Active[]): Visitors {
  const byThing = new Map<ThingName, Active[]>();
  for (const one of active) {
    for (const thing of Object.keys(one.rule.on) as ThingName[]) {
      const others = byThing.get(thing);
      if (others) others.push(one);
      else byThing.set(thing, [one]);
    }
  }
  return byThing;
}

function remembered({ today, progress }: RunOptions): RuleContext['progressOf'] {
  const known = new Map<KeyResult | Objective, ResultProgress | GroupProgress>();
  const progressOf = (part: KeyResult | Objective) => {
    const before = known.get(part);
    if (before) return before;
    const now =
      part.thing === 'key_result'
        ? resultProgress(part, today, progress)
        : objectiveProgress(part, today, progress);
    known.set(part, now);
    return now;
  };
  return progressOf as RuleContext['progressOf'];
}
