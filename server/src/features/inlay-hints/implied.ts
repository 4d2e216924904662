// What a part takes over from above or is by its fields, behind its title. Each can be written into the file.
import { addField } from '../../language/edit.ts';
import { cycleOf, ownersOf } from '../../language/inherit.ts';
import { type AnyPart, entryOf } from '../../language/model.ts';
import { aids } from '../../messages/aids.ts';
import { resultProgress } from '../../progress/index.ts';
import type { HintContext, Hinter } from './index.ts';

/** The type of a key result that its fields leave no doubt of. */
export const type: Hinter = (part, context) => {
  if (part.thing !== 'key_result') return [];
  const result = resultProgress(part, context.today, context.settings);
  if (!result.inferred || result.type === undefined) return [];
  return implied(part, 'type', [result.type], aids.inferredType[context.locale], context);
};

/** Whoever owns what a part belongs to. */
export const owner: Hinter = (part, context) => {
  if (!isOwned(part) || part.owner.length > 0) return [];
  const names = ownersOf(part).map(({ value }) => value);
  return implied(part, 'owner', names, aids.inherited[context.locale], context);
};

/** The document's cycle, for an objective without its own. */
export const cycle: Hinter = (part, context) => {
  if (part.thing !== 'objective' || part.cycle) return [];
  const inherited = cycleOf(part)?.value.text;
  return implied(
    part,
    'cycle',
    inherited === undefined ? [] : [inherited],
    aids.inherited[context.locale],
    context,
  );
};

type Owned = Extract<AnyPart, { thing: 'north_star' | 'objective' | 'key_result' | 'initiative' | 'kpi' }>;

const owned: ReadonlySet<string> = new Set(['north_star', 'objective', 'key_result', 'initiative', 'kpi']);
const isOwned = (part: AnyPart): part is Owned => owned.has(part.thing);

/** Nothing where the key is written already, be it with a value that could not be read, or where there is no title to stand behind. */
function implied(
  part: Owned,
  key: string,
  values: readonly string[],
  tooltip: string,
  { reading }: HintContext,
): ReturnType<Hinter> {
  const [first, ...others] = values;
  if (first === undefined || !part.title || entryOf(part, key)) return [];
  const edits = addField(reading, part, [key, others.length > 0 ? [first, ...others] : first]);
  return [{ at: part.title.range.end, label: `${key}: ${values.join(', ')}`, tooltip, edits }];
}
