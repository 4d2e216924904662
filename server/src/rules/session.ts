// One run of rules over one reading: where they look, and what becomes of a rule that throws.
import type { AnyPart } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import type { Reading } from '../language/read.ts';
import type { Section } from '../language/sections.ts';
import { walk } from '../language/walk.ts';
import { settingOf } from './levels.ts';
import { type Looking, lookingAt, type RunOptions } from './looking.ts';
import { type Active, type Roster, rosterOf, type Visitors } from './roster.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import type { SuppressionUse } from './suppression-use.ts';

export type { RunOptions } from './looking.ts';

export interface FoundOn {
  readonly finding: Finding;
  /** The part that was visited; none for problems of reading and for comments. */
  readonly part: AnyPart | undefined;
}

/** Offset of the first place that could not be read. */
export function knownUpTo({ unread }: Reading): number {
  return unread[0]?.start ?? Number.POSITIVE_INFINITY;
}

/** Each question gives what was found by it; a rule that throws is a finding among them. */
export class Session {
  readonly #reading: Reading;
  readonly #options: RunOptions;
  readonly #roster: Roster;
  readonly #looking: Looking;
  #found: FoundOn[] = [];
  #part: AnyPart | undefined;

  constructor(rules: readonly Rule[], reading: Reading, options: RunOptions) {
    this.#reading = reading;
    this.#options = options;
    this.#roster = rosterOf(rules, options.rules);
    this.#looking = lookingAt(reading, this.#roster, options, (report, { rule, setting }) => {
      const level = setting.isUsers ? setting.level : (report.level ?? setting.level);
      this.#found.push({ finding: { ...report, rule, level }, part: this.#part });
    });
  }

  /** In what reading the file found wrong. */
  problems(): readonly FoundOn[] {
    return this.#finding(() => {
      for (const problem of this.#reading.problems) {
        const active = this.#roster.wording.get(problem.code);
        const look = active?.rule.on.problem;
        if (active && look) this.#guarded(active, look, problem, problem.at);
      }
    });
  }

  /** In all that belongs to no section: everything, where the file was read as a whole. */
  around(): readonly FoundOn[] {
    const { document, sections } = this.#reading;
    const { visitors } = this.#roster;
    return this.#finding(() => {
      const isKnown = this.#isAllKnownTo;
      if (sections.all.length === 0) return this.#walk(document, visitors, isKnown);
      this.#visit(document, visitors, isKnown);
      for (const part of [document.north_star, ...document.kpis])
        if (part) this.#walk(part, visitors, isKnown);
    });
  }

  /** In a section, by rules that look no further, or by those that ask about others. */
  within({ objectives }: Section, how: 'narrow' | 'asking'): readonly FoundOn[] {
    const visitors = this.#roster[how];
    const isKnown = how === 'narrow' ? this.#isKnown : this.#isAllKnownTo;
    return this.#finding(() => {
      for (const objective of objectives) this.#walk(objective, visitors, isKnown);
    });
  }

  /** In the comments that silence rules. */
  comments(uses: readonly SuppressionUse[]): readonly FoundOn[] {
    return this.#finding(() => {
      for (const use of uses) {
        for (const active of this.#roster.active) {
          const look = active.rule.on.suppression;
          if (look) this.#guarded(active, look, use, use.suppression.at);
        }
      }
    });
  }

  #finding(look: () => void): readonly FoundOn[] {
    this.#found = [];
    this.#part = undefined;
    look();
    return this.#found;
  }

  /** In what could not be read nothing is known, so nothing is missed there. */
  readonly #isKnown = ({ range }: AnyPart) =>
    this.#reading.unread.every(({ start, end }) => range.end <= start || end < range.start);

  /** Who looks at other parts misses what stands in an unreadable place of theirs. */
  readonly #isAllKnownTo = ({ range }: AnyPart) => range.end <= knownUpTo(this.#reading);

  #walk(part: AnyPart, visitors: Visitors, isKnown: (part: AnyPart) => boolean) {
    walk(part, next => this.#visit(next, visitors, isKnown));
  }

  #visit(part: AnyPart, visitors: Visitors, isKnown: (part: AnyPart) => boolean) {
    if (!isKnown(part)) return;
    this.#part = part;
    for (const { active, visit } of visitors.get(part.thing) ?? [])
      this.#guarded(active, visit, part, part.at);
  }

  #guarded<What>(active: Active, look: (what: What, context: RuleContext) => void, what: What, at: Range) {
    this.#looking.turnTo(active);
    try {
      look(what, this.#looking.context);
    } catch (error) {
      const { level } = settingOf(ruleFailed, this.#options.rules);
      if (level === 'off') return;
      const data = { rule: active.rule.id, error: error instanceof Error ? error.message : String(error) };
      this.#found.push({
        finding: { at, message: 'failed', data, rule: ruleFailed, level },
        part: this.#part,
      });
    }
  }
}
