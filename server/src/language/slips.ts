// Slips of people who do not write YAML for a living: the reader mends them on a copy and reads on.
import type { TextEdit } from './range.ts';
import { cheapestSteps } from './slips/search.ts';
import { replace, type Slip, slip, wideSlip } from './slips/slip.ts';
import { type Source, sourceOf } from './slips/source.ts';
import type { Step } from './slips/steps.ts';

export type { Slip } from './slips/slip.ts';

/**
 * The slips in a text; their edits do not overlap. In a text that YAML can read only those are found that YAML takes
 * for something else.
 */
export function slipsIn(text: string, isBroken: boolean): readonly Slip[] {
  const source = sourceOf(text, isBroken);
  return withoutOverlaps(oneALine(source, slipsOf(cheapestSteps(source))));
}

/** Who types one full-width sign types several, and made one mistake. */
function oneALine({ lines }: Source, slips: readonly Slip[]): readonly Slip[] {
  const first = new Map<number, Slip>();
  return slips.flatMap(slip => {
    if (slip.problem.code !== 'full-width-punctuation' || slip.problem.message === 'wide-indent')
      return [slip];
    const line = lines.lineAt(slip.problem.at.start);
    const before = first.get(line);
    if (before) (before.edits as TextEdit[]).push(...slip.edits);
    else first.set(line, slip);
    return before ? [] : [slip];
  });
}

/** Who indents with a tab or a full-width space does so on every line, and lines that moved together are one mistake. */
function slipsOf(steps: readonly Step[]): Slip[] {
  const slips: Slip[] = [];
  const shared = new Map<string | number, TextEdit[]>();
  for (const step of steps) {
    if (step.kind === 'slip') {
      slips.push(step.slip);
      continue;
    }
    const { line, column } = step;
    const edit = editOf(step);
    const group = step.kind !== 'indent' ? undefined : line.indent === 'spaces' ? step.leader : line.indent;
    const edits = group === undefined ? undefined : shared.get(group);
    if (edits) {
      edits.push(edit);
      continue;
    }
    const first = [edit];
    shared.set(group ?? line.number, first);
    const at = { start: line.body, end: line.value.end };
    if (step.kind === 'dash') slips.push(slip({ message: 'missing-dash', at, edits: first }));
    else if (group === 'tabs') slips.push(slip({ message: 'tab', at: edit.range, edits: first }));
    else if (group === 'wide') slips.push(wideSlip({ message: 'wide-indent', at: edit.range, edits: first }));
    else slips.push(slip({ message: 'indent', at, edits: first, data: { column: column + 1 } }));
  }
  return slips;
}

function editOf(step: Exclude<Step, { kind: 'slip' }>): TextEdit {
  const { line, column } = step;
  if (step.kind === 'dash')
    return replace(line.start, line.body, `${' '.repeat(step.dash)}-${' '.repeat(column - step.dash - 1)}`);
  if (step.kind === 'indent') return replace(line.start, line.body, ' '.repeat(column));
  const { gap, column: dash } = line.bullets.at(-1) ?? {
    gap: { start: line.body, end: line.body },
    column: column - 1,
  };
  return replace(gap.start, gap.end, ' '.repeat(column - dash - 1));
}

/** Two explanations of the same characters cannot both be right; the one that was found first is kept. */
function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const edits = slips.flatMap((owner, order) => owner.edits.map(({ range }) => ({ ...range, order })));
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const dropped = new Set<number>();
  let last: (typeof edits)[number] | undefined;
  for (const edit of edits) {
    if (dropped.has(edit.order)) continue;
    if (last && edit.start < last.end) {
      dropped.add(Math.max(edit.order, last.order));
      if (edit.order > last.order) continue;
    }
    last = edit;
  }
  return slips.filter((_, order) => !dropped.has(order));
}
