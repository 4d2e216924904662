// Completions for keys: those that the part has not yet, what it needs first, each with the beginning of its value.
import { childOf } from '../../language/keys.ts';
import { metaOf } from '../../language/kinds.ts';
import { fill, type Locale } from '../../language/locale.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { keysOf, type ThingName, thingOf } from '../../language/schema.ts';
import { completion, keyWords } from '../../messages/completion.ts';
import type { Draft } from './item.ts';
import type { Layout } from './layout.ts';
import { inBraces, inLines, type NewField } from './parts.ts';
import { missingFor } from './result-types.ts';
import type { KeySlot } from './slot.ts';
import { render, stop } from './snippet.ts';
import { starterOf, templates, typeTemplates } from './templates.ts';
import { hasSuggestions } from './values.ts';

export function keyItems(slot: KeySlot, layout: Layout, today: Day, locale: Locale): readonly Draft[] {
  if (slot.rename)
    return missing(slot)
      .filter(key => canHold(slot, key))
      .map(key => rename(slot, key, locale));
  const whole = slot.isNew ? templates(slot, layout, today, locale) : [];
  const typed =
    slot.thing === 'key_result' && !slot.isNew && !slot.written.has('type')
      ? typeTemplates(slot, layout, locale)
      : [];
  const keys = missing(slot)
    .filter(key => !bringsDash(slot) || thingOf(slot.thing).required.includes(key))
    .map(key => newKey(slot, key, layout, today, locale));
  return [...whole, ...keys, ...typed];
}

/** Where the dash is still to be written, other keys may be offered beside these; an item is begun with what it needs. */
const bringsDash = ({ lead }: KeySlot) => /-[ ]+$/.test(lead);

/** What cannot be done without, then what the type wants, then the order in which people write. */
function missing({ thing, written }: KeySlot): string[] {
  const first = [...thingOf(thing).required, ...(heart[thing] ?? []), ...wantedByType(written)];
  return [...new Set([...first, ...keysOf(thing)])].filter(key => !written.has(key));
}

/** What makes a part what it is, beyond what it needs to be read. */
const heart: Partial<Record<ThingName, readonly string[]>> = {
  objective: ['key_results'],
  key_result: ['type'],
  check_in: ['value'],
};

function wantedByType(written: ReadonlyMap<string, string>): readonly string[] {
  return missingFor(written.get('type') ?? '', written);
}

function canHold({ thing, rename: behind }: KeySlot, key: string): boolean {
  return behind === 'any' || (childOf(thing, key) !== undefined) === (behind === 'parts');
}

function rename(slot: KeySlot, key: string, locale: Locale): Draft {
  return {
    ...about(slot, key, locale),
    edit: { range: slot.range, text: key, snippet: false },
    plainText: key,
  };
}

function newKey(slot: KeySlot, key: string, layout: Layout, today: Day, locale: Locale): Draft {
  const { thing, lead, trail, style, column } = slot;
  const child = childOf(thing, key);
  const field: NewField = [
    key,
    child ? starterOf(child.thing, thing, today) : stop(key === 'date' ? formatDay(today) : ''),
  ];
  const pieces = style === 'flow' ? inBraces(thing, [field]) : inLines(thing, [field], column, layout);
  const { text, snippet, plainText } = render([lead, ...pieces, ...(trail ? [trail] : [])]);
  const again = !child && hasSuggestions(thing, key);
  const said = about(slot, key, locale);
  const label = bringsDash(slot) ? `- ${key}` : key;
  return { ...said, label, edit: { range: slot.range, text, snippet }, plainText, ...(again && { again }) };
}

/** All that is said of a key, whatever it inserts. */
function about(
  { thing, written }: KeySlot,
  key: string,
  locale: Locale,
): Pick<Draft, 'label' | 'kind' | 'detail' | 'documentation' | 'filterText'> {
  const words = keyWords[key] ?? '';
  const type = written.get('type') ?? '';
  const isWanted = missingFor(type, written).includes(key);
  const name = locale === 'zh-cn' ? words.split(' ')[0] : undefined;
  const detail = [name, isWanted ? fill(completion.neededBy[locale], { type }) : undefined]
    .filter(Boolean)
    .join(' · ');
  return {
    label: key,
    kind: childOf(thing, key) ? 'list' : 'field',
    ...(detail && { detail }),
    documentation: documentationOf(thing, key, locale),
    filterText: `${key} ${words}`,
  };
}

function documentationOf(thing: ThingName, key: string, locale: Locale): string {
  const { docs, fields } = thingOf(thing);
  const field = fields[key];
  if (!field) return docs[key]?.[locale] ?? '';
  const { doc, choices = {} } = metaOf(field);
  const accepted = Object.entries(choices).map(([word, choice]) => `- \`${word}\` ${choice[locale]}`);
  return [doc[locale], accepted.join('\n')].filter(Boolean).join('\n\n');
}
