// Runs the rules over one document in one walk, with levels, suppression and one finding for one cause.
import type { Range } from '../language/range.ts';
import type { Reading } from '../language/read.ts';
import { type Suppression, silencing } from '../language/suppressions.ts';
import { type Found, withEchoes } from './found.ts';
import { Keeper, type Standing } from './kept.ts';
import { settingOf } from './levels.ts';
import { rosterOf } from './roster.ts';
import type { Finding, Rule } from './rule.ts';
import { knownUpTo, type RunOptions, Session } from './session.ts';
import { type SuppressionUse, usesOf } from './suppression-use.ts';
import { nothingAround } from './surroundings.ts';

export type { RunOptions } from './session.ts';

/**
 * The findings of the rules that are on, in the order of the text. Never throws: a rule that does is a finding itself.
 * What was found in an objective of an earlier reading is taken over where nothing that it depends on has changed.
 */
export function run(rules: readonly Rule[], reading: Reading, options: RunOptions): readonly Finding[] {
  const { order } = rosterOf(rules, options.rules);
  const orderOf = (rule: Rule) => order.get(rule) ?? -1;
  const session = new Session(rules, reading, options);
  const { today, progress, rules: settings, around = nothingAround } = options;
  const asked = [rules, today, progress, settings];
  const found = [...withEchoes([...session.problems(), ...session.around()], orderOf)];
  const known = knownUpTo(reading);
  for (const at of standings(reading)) {
    const look = (how: 'narrow' | 'asking') => withEchoes(session.within(at.section, how), orderOf);
    const { start, end } = at.section.range;
    // Who asks about others looks no further than the first place that could not be read.
    const wanted = [...asked, Math.max(start, Math.min(known, end)) - start];
    const lookAround = () => {
      const { result, note } = around.noting(() => look('asking'));
      return asking.keep(at, wanted, result, note);
    };
    found.push(
      ...(narrow.found(at, asked) ?? narrow.keep(at, asked, look('narrow'))),
      ...(asking.found(at, wanted, around) ?? lookAround()),
    );
  }
  found.push(...withEchoes(session.comments(suppressionUses(reading, found, rules, options)), orderOf));
  return found
    .filter(({ finding, isEcho }) => !isEcho && !isSilenced(finding, reading))
    .map(({ finding }) => finding)
    .sort((a, b) => a.at.start - b.at.start || orderOf(a.rule) - orderOf(b.rule));
}

/** What rules found that look no further than an objective, and those that look at other files. */
const narrow = new Keeper();
const asking = new Keeper();

function standings({ sections: { all } }: Reading): readonly Standing[] {
  const head = all[0]?.range.start ?? 0;
  const tail = all.at(-1)?.range.end ?? 0;
  return all.map(section => ({ section, head, tail }));
}

/** What the comments are good for. In a file that is not well-formed they may be for what could not be read. */
function suppressionUses(
  { suppressions, lines, unread, problems }: Reading,
  found: readonly Found[],
  rules: readonly Rule[],
  { rules: settings, around = nothingAround }: RunOptions,
): readonly SuppressionUse[] {
  if (suppressions.length === 0) return [];
  const isComplete = around.isComplete();
  const isWhole = unread.length === 0 && !problems.some(({ code }) => code === 'yaml-syntax');
  const places = found.map(({ finding: { rule, at } }) => ({ rule, line: lines.lineAt(at.start) }));
  return usesOf(suppressions, places, rules, rule => {
    // What has not been read yet may be what a comment is for.
    const isJudged = isWhole && (rule.scope === undefined || isComplete);
    return isJudged && settingOf(rule, settings).level !== 'off';
  });
}

function isSilenced({ rule, at }: Finding, { suppressions, lines }: Reading): boolean {
  return (
    suppressions.length > 0 &&
    silencing(suppressions, rule.id, lines.lineAt(at.start)).some(
      suppression => !isAboutItself(suppression, at),
    )
  );
}

/** A comment that silences everything does not hide what is said about it. */
function isAboutItself(suppression: Suppression, at: Range): boolean {
  return suppression.rules.length === 0 && suppression.at.start <= at.start && at.end <= suppression.at.end;
}
