// Which part a check-in is for: the one around a place in the text, and the same one in a text that was read anew.
import type { Lines } from '../../language/lines.ts';
import type { AnyPart, Document } from '../../language/model.ts';
import type { Reading } from '../../language/read.ts';
import { childrenOf } from '../../language/walk.ts';
import type { CheckedIn } from './index.ts';

/** The innermost objective, key result or KPI whose lines have the offset in them. */
export function checkedInAt({ document, lines }: Reading, offset: number): CheckedIn | undefined {
  const line = lines.lineAt(offset);
  let found: CheckedIn | undefined;
  const look = (part: AnyPart) => {
    if (!hasLine(part, line, lines)) return;
    if (isCheckedIn(part)) found = part;
    childrenOf(part).forEach(look);
  };
  childrenOf(document).forEach(look);
  return found;
}

/** Whether check-ins are made of it. */
export function isCheckedIn(part: AnyPart): part is CheckedIn {
  return part.thing === 'objective' || part.thing === 'key_result' || part.thing === 'kpi';
}

export type Path = readonly [list: 'objectives' | 'kpis', index: number, keyResult?: number];

export function pathOf(part: CheckedIn): Path {
  if (part.thing === 'key_result') return ['objectives', part.parent.index, part.index];
  return [part.thing === 'kpi' ? 'kpis' : 'objectives', part.index];
}

export function partIn(document: Document, [list, index, keyResult]: Path): CheckedIn | undefined {
  const part = document[list].find(each => each.index === index);
  if (keyResult === undefined || part?.thing !== 'objective') return part;
  return part.key_results.find(each => each.index === keyResult);
}

function hasLine({ range }: AnyPart, line: number, lines: Lines): boolean {
  return lines.lineAt(range.start) <= line && line <= lines.lineAt(range.end);
}
