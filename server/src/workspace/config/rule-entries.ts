// What is said of single rules: `rule: level`, `rule: { option: number }`, or `rule: [level, { option: number }]`.
import { nearest } from '../../language/spelling.ts';
import { rules } from '../../rules/index.ts';
import { entryOf, type RuleEntry, type RuleOptions, type RuleSettings } from '../../rules/levels.ts';
import type { Rule } from '../../rules/rule.ts';
import { readScalar, scalarOf } from './fields.ts';
import type { Entry, Value, Written } from './written.ts';

export function ruleEntriesIn(written: Written, entry: Entry | undefined): RuleSettings['rules'] {
  if (!entry?.value) return {};
  const entries = written.entries(entry.value);
  if (!entries) written.say(entry.value.at, 'fields-wanted', { key: entry.key });
  const found = (entries ?? []).flatMap(({ key, at, value }) => {
    const rule = rules.find(({ id }) => id === key);
    if (!rule) sayUnknown(written, 'rule', { key, at, known: ids });
    const said = rule && value && ruleEntry(written, rule, value);
    return said === undefined ? [] : [[key, said] as const];
  });
  return Object.fromEntries(found);
}

const ids = rules.map(({ id }) => id);

function ruleEntry(written: Written, rule: Rule, value: Value): RuleEntry | undefined {
  const text = written.text(value);
  if (text !== undefined) return readScalar(written, value, text, 'level');
  const items = written.items(value);
  if (!items) return entryOf(undefined, optionsIn(written, rule, value));
  const [first, second, third] = items;
  const level = first && written.text(first);
  if (!first || level === undefined || third) {
    written.say(value.at, 'entry-wanted');
    return undefined;
  }
  const options = second ? optionsIn(written, rule, second) : {};
  return entryOf(readScalar(written, first, level, 'level'), options);
}

function optionsIn(written: Written, rule: Rule, value: Value): RuleOptions {
  const known = Object.keys(rule.options ?? {});
  const entries = written.entries(value);
  if (!entries) written.say(value.at, 'entry-wanted');
  const options = (entries ?? []).flatMap(entry => {
    if (!known.includes(entry.key)) {
      sayUnknown(written, 'option', { ...entry, rule: rule.id, known });
      return [];
    }
    const number = scalarOf(written, entry, 'number');
    return number === undefined ? [] : [[entry.key, number] as const];
  });
  return Object.fromEntries(options);
}

function sayUnknown(
  written: Written,
  what: 'rule' | 'option',
  { key, at, known, rule = '' }: Pick<Entry, 'key' | 'at'> & { known: readonly string[]; rule?: string },
): void {
  const meant = nearest(key, known);
  if (meant !== undefined) written.say(at, `${what}-meant`, { key, rule }, meant);
  else if (known.length === 0) written.say(at, 'no-options', { rule });
  else written.say(at, what, { key, rule, accepted: known.join(', ') });
}
