// Makes a key result what it rather is: an initiative or a KPI, with the fields that both have.

import { asWritten } from '../language/as-written.ts';
import { joined } from '../language/edit/lines.ts';
import type { NewField } from '../language/edit/written.ts';
import { addItem, type NewItem, removeItem } from '../language/edit.ts';
import type { Document, KeyResult, Objective } from '../language/model.ts';
import type { TextEdit } from '../language/range.ts';
import { keysOf } from '../language/schema.ts';
import type { RuleContext } from './rule.ts';

/** The list in which it stands from then on. */
export type Place =
  | { readonly parent: Objective | KeyResult; readonly key: 'initiatives' }
  | { readonly parent: Document; readonly key: 'kpis' };

/**
 * Moves a key result into another list. Undefined where that would lose more than what only a key result has: its
 * history, its own initiatives, or a comment.
 * @param changed fields that read otherwise there.
 */
export function recast(
  context: RuleContext,
  keyResult: KeyResult,
  { parent, key }: Place,
  changed: NewItem,
): readonly TextEdit[] | undefined {
  if (keyResult.check_ins.length > 0 || hasComment(context, keyResult)) return undefined;
  const keys = keysOf(key === 'kpis' ? 'kpi' : 'initiative');
  const fields = new Map<string, NewField>(changed.map(field => [field[0], field]));
  for (const { name, style } of keyResult.entries) {
    if (fields.has(name) || style === 'none' || (spared.has(name) && !keys.includes(name))) continue;
    const field = keys.includes(name) ? asWritten(context, keyResult, name) : undefined;
    if (!field) return undefined;
    fields.set(name, field);
  }
  const item = [...fields.values()].sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
  const [taken] = removeItem(context, keyResult.parent, 'key_results', keyResult);
  const [put, ...others] = addItem(context, parent, key, item);
  return taken && put ? [...joined(context, taken, put), ...others] : undefined;
}

/** What tells how far a key result is, which neither of the others asks for. */
const spared: ReadonlySet<string> = new Set([
  'type',
  'metric',
  'unit',
  'baseline',
  'target',
  'change',
  'commit',
  'stretch',
  'start',
  'due',
  'priority',
  'weight',
  'confidence',
]);

/** Also behind its last value, where it would go with the line. */
function hasComment({ text, lines }: RuleContext, { range }: KeyResult): boolean {
  return /\s#/.test(text.slice(range.start, lines.endOf(lines.lineAt(range.end))));
}
