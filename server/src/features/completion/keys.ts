// Completions for keys: those that the part has not yet, what is missing first, each with the beginning of its value.
import { yamlText } from '../../language/edit.ts';
import { ownersOf, windowOf } from '../../language/inherit.ts';
import { childOf } from '../../language/keys.ts';
import { fill } from '../../language/locale.ts';
import { formatDay } from '../../language/period.ts';
import { keysOf, type ThingName, thingOf } from '../../language/schema.ts';
import { completion, keyWords } from '../../messages/completion.ts';
import type { Here } from './here.ts';
import type { Draft } from './item.ts';
import { inBraces, inLines, type NewField } from './parts.ts';
import { missingFor } from './result-types.ts';
import type { KeySlot } from './slot.ts';
import { type Piece, render, stop } from './snippet.ts';
import { starterOf, templates, typeTemplates, wholeObjectives } from './templates.ts';
import { lastCheckIn } from './told.ts';
import { fittingUnits } from './units.ts';
import { hasSuggestions } from './values.ts';

export function keyItems(slot: KeySlot, here: Here): readonly Draft[] {
  if (slot.rename)
    return missing(slot, here)
      .filter(key => canHold(slot, key))
      .map(key => rename(slot, key, here));
  const whole = slot.isNew ? templates(slot, here) : [];
  const typed =
    slot.thing === 'key_result' && !slot.isNew && !slot.written.has('type') ? typeTemplates(slot, here) : [];
  const { required } = thingOf(slot.thing);
  const keys = missing(slot, here);
  const newKeys = (some: readonly string[]) => some.map(key => newKey(slot, key, here));
  return [
    ...whole,
    ...newKeys(keys.filter(key => required.includes(key))),
    ...(slot.isNew && slot.thing === 'objective' ? wholeObjectives(slot, here) : []),
    ...newKeys(bringsDash(slot) ? [] : keys.filter(key => !required.includes(key))),
    ...typed,
  ];
}

/** Where the dash is still to be written, other keys may be offered beside these; an item is begun with what it needs. */
const bringsDash = ({ lead }: KeySlot) => /-[ ]+$/.test(lead);

/** What cannot be done without, then what the type wants and nobody above says, then the order in which people write. */
function missing(slot: KeySlot, here: Here): string[] {
  const { thing, written } = slot;
  const first = [...thingOf(thing).required, ...(heart[thing] ?? []), ...wantedByType(slot)];
  return [...new Set([...first, ...lacking(slot, here), ...keysOf(thing)])].filter(key => !written.has(key));
}

/** What makes a part what it is, beyond what it needs to be read. */
const heart: Partial<Record<ThingName, readonly string[]>> = {
  objective: ['key_results'],
  key_result: ['type'],
  check_in: ['value'],
};

function wantedByType({ written }: KeySlot): readonly string[] {
  return missingFor(written.get('type') ?? '', written);
}

/** What is usually said of a part, and neither it nor anything above it says. */
function lacking({ thing, written, isNew }: KeySlot, { document, part }: Here): readonly string[] {
  const wanted = wantedIn[thing] ?? [];
  if (wanted.length === 0) return [];
  const above = part && !isNew && 'parent' in part ? part.parent : (part ?? document);
  const isSaid: Readonly<Record<string, () => boolean>> = {
    owner: () => 'owner' in above && ownersOf(above).length > 0,
    due: () => isDated(above) && windowOf(above, 1).end !== undefined,
  };
  return wanted.filter(key => !written.has(key) && !(thing !== 'document' && isSaid[key]?.()));
}

/** What holds for all below, so that it is missing only where nobody above says it. */
const handedDown: ReadonlySet<string> = new Set(['cycle', 'owner', 'due']);

/** What people write next, as a rule. */
const wantedIn: Partial<Record<ThingName, readonly string[]>> = {
  document: ['cycle', 'owner', 'objectives'],
  objective: ['owner', 'due', 'commitment'],
  key_result: ['owner', 'due'],
  initiative: ['owner', 'status', 'due'],
  milestone: ['due', 'done'],
  kpi: ['kind', 'min', 'max', 'current', 'owner'],
  north_star: ['unit', 'baseline', 'target', 'current'],
};

function isDated(part: Here['part']): part is Parameters<typeof windowOf>[0] {
  return part !== undefined && /^(?:document|objective|key_result|initiative|milestone)$/.test(part.thing);
}

function canHold({ thing, rename: behind }: KeySlot, key: string): boolean {
  return behind === 'any' || (childOf(thing, key) !== undefined) === (behind === 'parts');
}

function rename(slot: KeySlot, key: string, here: Here): Draft {
  return {
    ...about(slot, key, here),
    edit: { range: slot.range, text: key, snippet: false },
    plainText: key,
  };
}

function newKey(slot: KeySlot, key: string, here: Here): Draft {
  const { thing, lead, trail, style, column } = slot;
  const child = childOf(thing, key);
  const begun = beginningOf(slot, key, here);
  const last = lastCheckIn(here.part, here.text);
  const value: NewField[1] = child ? starterOf(child.thing, thing, here.today, last) : begun;
  const pieces: Piece[] =
    style === 'flow' ? inBraces(thing, [[key, value]]) : inLines(thing, [[key, value]], column, here.layout);
  const { text, snippet, plainText } = render([lead, ...pieces, ...(trail ? [trail] : [])]);
  const again = !child && begun.stop === '' && hasSuggestions(slot, key, here);
  const said = about(slot, key, here);
  const label = bringsDash(slot) ? `- ${key}` : key;
  return { ...said, label, edit: { range: slot.range, text, snippet }, plainText, ...(again && { again }) };
}

/** What a value is begun with, where it is as good as known. */
function beginningOf({ thing, style }: KeySlot, key: string, { told, title, today, part, text }: Here) {
  if (key === 'date' && thing === 'check_in') return stop(formatDay(today));
  const value =
    key === 'unit'
      ? fittingUnits(title)[0]
      : key === 'value' && thing === 'check_in'
        ? lastCheckIn(part, text).value
        : told.get(key);
  return stop(value === undefined ? '' : yamlText(value, style));
}

/** All that is said of a key, whatever it inserts. */
function about(
  slot: KeySlot,
  key: string,
  here: Here,
): Pick<Draft, 'label' | 'kind' | 'detail' | 'topic' | 'filterText'> {
  const { thing, written } = slot;
  const { locale } = here;
  const words = keyWords[key] ?? '';
  const type = written.get('type') ?? '';
  const why = missingFor(type, written).includes(key)
    ? fill(completion.neededBy[locale], { type })
    : handedDown.has(key) && lacking(slot, here).includes(key)
      ? completion.missingHere[locale]
      : undefined;
  const name = locale === 'zh-cn' ? words.split(' ')[0] : undefined;
  const detail = [name, why].filter(Boolean).join(' · ');
  return {
    label: key,
    kind: childOf(thing, key) ? 'list' : 'field',
    ...(detail && { detail }),
    topic: { of: 'key', thing, key },
    filterText: `${key} ${words}`,
  };
}
