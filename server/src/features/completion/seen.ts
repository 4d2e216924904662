// What the file itself tells of people, units, teams and the like; what is typed at the cursor is left out.
import type { AnyPart, Document, Field } from '../../language/model.ts';
import { contains } from '../../language/range.ts';
import { walk } from '../../language/walk.ts';

/** Values with how often they stand in the file, the commonest first; equal ones in the order of the file. */
export type Counted = ReadonlyMap<string, number>;

/** Owners, contributors and reporters of check-ins. */
export function peopleIn(document: Document, cursor?: number): Counted {
  return counted(document, cursor, (part, note) => {
    if ('owner' in part) part.owner.forEach(note);
    if ('contributors' in part) part.contributors.forEach(note);
    if ('by' in part && part.by) note(part.by);
  });
}

/** The texts of a field, wherever parts have it. */
export function textsIn(
  document: Document,
  key: 'unit' | 'team' | 'priority' | 'period',
  cursor?: number,
): Counted {
  return counted(document, cursor, (part, note) => {
    const field = (part as unknown as Record<string, Field<string> | undefined>)[key];
    if (field) note(field);
  });
}

type Note = (field: Field<string>) => void;

function counted(
  document: Document,
  cursor: number | undefined,
  tell: (part: AnyPart, note: Note) => void,
): Counted {
  const counts = new Map<string, number>();
  const note: Note = ({ value, range }) => {
    if (cursor === undefined || !contains(range, cursor)) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  walk(document, part => tell(part, note));
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
