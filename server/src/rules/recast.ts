// Makes a key result what it rather is: an initiative or a KPI, with the fields that both have.

import { joined } from '../language/edit/lines.ts';
import type { NewField } from '../language/edit/written.ts';
import { addItem, type NewItem, removeItem } from '../language/edit.ts';
import type { Document, Field, KeyResult, Objective } from '../language/model.ts';
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
  const keys = keysOf(key === 'kpis' ? 'kpi' : 'initiative');
  const isKept = (name: string | undefined) =>
    name !== undefined && (keys.includes(name) || spared.has(name));
  if (!keyResult.entries.every(({ means }) => isKept(means)) || hasHistory(keyResult)) return undefined;
  if (/\s#/.test(context.text.slice(keyResult.range.start, keyResult.range.end))) return undefined;
  const item = keys.flatMap(name => {
    const field = changed.find(([other]) => other === name) ?? asWritten(context, keyResult, name);
    return field ? [field] : [];
  });
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

const hasHistory = ({ check_ins }: KeyResult) => check_ins.length > 0;

function asWritten({ text }: RuleContext, keyResult: KeyResult, key: string): NewField | undefined {
  const field = (keyResult as unknown as Record<string, unknown>)[key] as
    | Field<unknown>
    | readonly Field<unknown>[]
    | undefined;
  const values = [field ?? []]
    .flat()
    .map(({ value, range }) =>
      typeof value === 'string' ? value : text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2'),
    );
  const [first, ...rest] = values;
  return first === undefined ? undefined : [key, rest.length > 0 ? [first, ...rest] : first];
}
