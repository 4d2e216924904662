// A slip: something mistyped, the edits that mend it on the reader's copy, and what to tell the person.
import type { MessageData, ProblemOf, Repair, Sentence } from '../problem.ts';
import { type Range, rangeOf, type TextEdit } from '../range.ts';

type Code = 'yaml-syntax' | 'full-width-punctuation';

export interface Slip {
  readonly edits: readonly TextEdit[];
  readonly problem: { [C in Code]: ProblemOf<C> }[Code];
}

/** Messages with a sentence for the quick fix that mends what they are about. */
type Mendable<C extends Code> = {
  [M in Sentence<C>]: `fix-${M}` extends Sentence<C> ? M : never;
}[Sentence<C>];

interface Mistake<M> {
  readonly message: M;
  readonly at: Range;
  readonly edits: readonly TextEdit[];
  readonly data?: MessageData;
}

/** A slip whose mending is what was meant, and so is the person's quick fix as well. */
export function slip(mistake: Mistake<Mendable<'yaml-syntax'>>): Slip {
  return { edits: mistake.edits, problem: { code: 'yaml-syntax', ...told(mistake) } };
}

/** The same, for punctuation of another script. */
export function wideSlip(mistake: Mistake<Mendable<'full-width-punctuation'>>): Slip {
  return { edits: mistake.edits, problem: { code: 'full-width-punctuation', ...told(mistake) } };
}

/** A slip that is mended only to read on: what was meant is for the person to say. */
export function unsureSlip({
  message,
  at,
  edits,
  data,
  suggest,
}: Mistake<Sentence<'yaml-syntax'>> & {
  readonly suggest?: readonly Repair<Sentence<'yaml-syntax'>>[];
}): Slip {
  return {
    edits,
    problem: {
      code: 'yaml-syntax',
      message,
      at: rangeOf(at.start, at.end),
      ...(data && { data }),
      ...(suggest && { suggest }),
    },
  };
}

function told<C extends Code>({ message, at, edits, data }: Mistake<Mendable<C>>) {
  const title = `fix-${message}` as Sentence<C>;
  return {
    message: message as Sentence<C>,
    at: rangeOf(at.start, at.end),
    ...(data && { data }),
    fix: { title, edits, ...(data && { data }) },
  };
}

export const insert = (at: number, text: string): TextEdit => ({ range: rangeOf(at, at), text });

export const replace = (start: number, end: number, text: string): TextEdit => ({
  range: rangeOf(start, end),
  text,
});
