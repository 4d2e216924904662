// A key result that is rather work, or a number to watch: moved whole, and only where all that it says has its place there.
import { moveItem, removeField, setField } from '../../language/edit.ts';
import type { Entry, KeyResult } from '../../language/model.ts';
import type { TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { keysOf } from '../../language/schema.ts';
import { type Refactor, type Refactoring, titled } from './refactoring.ts';
import { isReferredTo } from './referred.ts';

export const moveKeyResult: Refactor = ({ reading, part }, context) => {
  if (part.thing !== 'key_result' || !part.title || isReferredTo(part, reading, context)) return [];
  return [toInitiatives(reading, part), toKpis(reading, part)].flatMap(offer => offer ?? []);
};

function toInitiatives(reading: Reading, keyResult: KeyResult): Refactoring | undefined {
  const { parent: objective, type, status } = keyResult;
  const isWork = type === undefined || type.value === 'milestone';
  if (
    !isWork ||
    !fits(reading, keyResult, 'initiative', ['type']) ||
    isTaken(keyResult, objective.initiatives)
  )
    return undefined;
  const word = status && statusOfWork[status.value];
  return moved('toInitiatives', reading, keyResult, { parent: objective, key: 'initiatives' }, [
    ...(type ? removeField(reading, keyResult, 'type') : []),
    ...(word && word !== status.value ? setField(reading, keyResult, 'status', word) : []),
  ]);
}

function toKpis(reading: Reading, keyResult: KeyResult): Refactoring | undefined {
  const { type, due, parent } = keyResult;
  const { parent: document } = parent;
  const isWatched = type === undefined || type.value === 'maintain';
  const isEndless = due === undefined || due.value.kind === 'ongoing';
  if (!isWatched || !isEndless || !fits(reading, keyResult, 'kpi', ['type', 'due'])) return undefined;
  if (isTaken(keyResult, [...document.objectives, ...document.kpis])) return undefined;
  return moved('toKpis', reading, keyResult, { parent: document, key: 'kpis' }, [
    ...['type', 'due'].flatMap(key => removeField(reading, keyResult, key)),
  ]);
}

function moved(
  name: 'toInitiatives' | 'toKpis',
  reading: Reading,
  keyResult: KeyResult,
  to: Parameters<typeof moveItem>[3],
  changes: readonly TextEdit[],
): Refactoring | undefined {
  const from = { parent: keyResult.parent, key: 'key_results' };
  const edits = moveItem(reading, from, keyResult, to, { changes });
  if (edits.length === 0) return undefined;
  return { id: `move/${to.key}`, kind: 'move', title: titled(name), edits: () => edits };
}

/** Whether every field is one of the other thing, too, or one that goes without saying there and has no comment behind it. */
function fits(
  { text, lines }: Reading,
  keyResult: KeyResult,
  thing: 'initiative' | 'kpi',
  spared: readonly string[],
): boolean {
  const keys = keysOf(thing);
  const goes = ({ means = '', key, value }: Entry) => {
    const end = Math.max(key.end, value.end);
    return spared.includes(means) && !text.slice(end, lines.endOf(lines.lineAt(end))).includes('#');
  };
  return keyResult.entries.every(
    entry => entry.means !== undefined && (keys.includes(entry.means) || goes(entry)),
  );
}

/** Whether one that is there already has its id. */
function isTaken({ id }: KeyResult, others: readonly { readonly id: KeyResult['id'] }[]): boolean {
  return id !== undefined && others.some(other => other.id?.value === id.value);
}

const statusOfWork: Readonly<Record<string, string>> = {
  draft: 'planned',
  active: 'in_progress',
  done: 'done',
  cancelled: 'cancelled',
  postponed: 'on_hold',
};
