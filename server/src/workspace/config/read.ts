// The door of the configuration: text in; settings and findings out. Never throws, and what is right holds whatever else is wrong.

import { withoutEchoes } from '../../language/echoes.ts';
import { type Lines, linesOf } from '../../language/lines.ts';
import { Tree } from '../../language/lower/tree.ts';
import type { Problem } from '../../language/problem.ts';
import { isBinary } from '../../language/read.ts';
import { defaultSettings } from '../../progress/index.ts';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { parseMended } from './colons.ts';
import type { Config } from './config.ts';
import { type Fields, fieldsOf, scalarOf } from './fields.ts';
import { pathsIn, peopleIn } from './lists.ts';
import { ruleEntriesIn } from './rule-entries.ts';
import { settings } from './schema.ts';
import { Written } from './written.ts';

export interface ConfigReading {
  readonly text: string;
  readonly lines: Lines;
  readonly config: Config;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export function readConfig(text: string): ConfigReading {
  const lines = linesOf(text);
  if (isBinary(text)) return { text, lines, config: nothing, findings: noticed('binary') };
  const parsed = parseMended(text);
  const written = new Written(new Tree(parsed));
  const config = configIn(written);
  const syntax = parsed.problems.flatMap(worded);
  const findings = [...syntax, ...withoutEchoes(written.findings, syntax)];
  return { text, lines, config, findings: findings.sort((a, b) => a.at.start - b.at.start) };
}

/** A configuration that is too large to look at says nothing. */
export function unread(text: string): ConfigReading {
  return { text, lines: linesOf(text), config: nothing, findings: noticed('too-large') };
}

function configIn(written: Written): Config {
  const fields = fieldsOf(written, written.root, settings);
  const pace = fieldsOf(written, fields.get('pace')?.value, settings.pace?.fields ?? {}, 'pace');
  const preset = scalarOf(written, fields.get('preset'), 'preset');
  const checkInEvery = scalarOf(written, fields.get('check_in_every'), 'every');
  return {
    ...(preset !== undefined && { preset }),
    ...(checkInEvery !== undefined && { checkInEvery }),
    progress: progressIn(written, fields, pace),
    rules: ruleEntriesIn(written, fields.get('rules')),
    people: peopleIn(written, fields.get('people')),
    ignore: pathsIn(written, fields.get('ignore')),
  };
}

function progressIn(written: Written, fields: Fields, pace: Fields): Config['progress'] {
  const fiscalYearStart = scalarOf(written, fields.get('fiscal_year_start'), 'month');
  const onTrack = scalarOf(written, pace.get('on_track'), 'fraction');
  const atRisk = scalarOf(written, pace.get('at_risk'), 'fraction');
  const grace = scalarOf(written, pace.get('grace'), 'fraction');
  const bound = pace.get('at_risk') ?? pace.get('on_track');
  if (bound && (atRisk ?? defaultSettings.atRisk) > (onTrack ?? defaultSettings.onTrack))
    written.say(bound.value?.at ?? bound.at, 'order');
  return {
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(onTrack !== undefined && { onTrack }),
    ...(atRisk !== undefined && { atRisk }),
    ...(grace !== undefined && { grace }),
  };
}

/** What reading YAML found is worded by the rule of that name. */
function worded(problem: Problem): readonly Finding[] {
  const rule = rules.find(({ id }) => id === problem.code);
  const level = rule?.levels.standard ?? 'off';
  return rule && level !== 'off' ? [{ ...problem, rule, level }] : [];
}

const nothing: Config = { rules: {}, progress: {}, people: [], ignore: [] };

function noticed(message: 'binary' | 'too-large'): readonly Finding[] {
  return worded({ code: 'yaml-syntax', at: { start: 0, end: 0 }, message });
}
