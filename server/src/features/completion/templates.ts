// Whole parts to begin with: what a new objective, key result of each type, check-in and so on is written with.
import { metaOf } from '../../language/kinds.ts';
import { fill, type Locale } from '../../language/locale.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { type ThingName, thingOf, things } from '../../language/schema.ts';
import { completion } from '../../messages/completion.ts';
import type { Draft } from './item.ts';
import type { Layout } from './layout.ts';
import { asItem, inBraces, inLines, type NewField, type NewPart } from './parts.ts';
import { missingFor, typesOfResult } from './result-types.ts';
import type { KeySlot } from './slot.ts';
import { type Piece, render, stop } from './snippet.ts';

/** What a part is begun with where it comes along with the key of its list. */
export function starterOf(thing: ThingName, parent: ThingName, today: Day): NewPart {
  if (thing === 'check_in') return checkIn(parent, today);
  if (thing === 'step')
    return [
      ['date', stop()],
      ['value', stop()],
    ];
  return [['title', stop()]];
}

/** Templates for a part of which nothing is written yet. */
export function templates(slot: KeySlot, layout: Layout, today: Day, locale: Locale): readonly Draft[] {
  return templatesOf(slot.thing, slot.parent, today, locale).map(({ label, doc, words, fields }) => {
    const pieces = [slot.lead, ...written(slot, fields, layout), slot.trail];
    const preview = render(inLines(slot.thing, fields, 0, { ...layout, eol: '\n' })).plainText.replace(
      /[ ]+$/gm,
      '',
    );
    return {
      label,
      kind: 'template',
      documentation: `${doc}\n\n\`\`\`yaml\n${preview}\n\`\`\``,
      edit: { range: slot.range, ...editOf(pieces) },
      plainText: render(pieces).plainText,
      filterText: [label, words].join(' '),
    };
  });
}

/** For a key result without a type: each type with the fields that it wants. */
export function typeTemplates(slot: KeySlot, layout: Layout, locale: Locale): readonly Draft[] {
  return typesOfResult.map(type => {
    const fields: NewPart = [['type', type], ...fieldsFor(type, slot.written)];
    const pieces = [
      slot.lead,
      ...(slot.style === 'flow'
        ? inBraces('key_result', fields)
        : inLines('key_result', fields, slot.column, layout)),
      slot.trail,
    ];
    return {
      label: `type: ${type}`,
      kind: 'template',
      documentation: docOf(type, locale),
      edit: { range: slot.range, ...editOf(pieces) },
      plainText: render(pieces).plainText,
      filterText: `type: ${type} 类型 ${docOf(type, 'zh-cn')}`,
    };
  });
}

/** The fields that a type of key result wants and has not, each with its tab stop. */
export function fieldsFor(type: string, written: ReadonlyMap<string, string>): NewPart {
  return missingFor(type, written).map(
    (key): NewField => [key, key === 'milestones' ? [['title', stop()]] : stop()],
  );
}

/** What a type of key result is for. */
export function docOf(type: string, locale: Locale): string {
  return metaOf(things.key_result.fields.type).choices?.[type]?.[locale] ?? '';
}

interface Template {
  readonly label: string;
  /** What it is for. */
  readonly doc: string;
  /** By which it is found besides its label. */
  readonly words: string;
  readonly fields: NewPart;
}

function templatesOf(thing: ThingName, parent: ThingName, today: Day, locale: Locale): readonly Template[] {
  if (thing === 'document') return [];
  const names = completion.templates[thing];
  if (thing === 'key_result') {
    return typesOfResult.map(type => ({
      label: fill(names[locale], { type: completion.types[type][locale] }),
      doc: docOf(type, locale),
      words: `${type} ${completion.types[type]['zh-cn']}`,
      fields: [['title', stop()], ['type', type], ...fieldsFor(type, new Map())],
    }));
  }
  const words = `${thing} ${names.en} ${names['zh-cn']}`;
  return [
    { label: names[locale], doc: thingOf(thing).doc[locale], words, fields: fieldsOf(thing, parent, today) },
  ];
}

function fieldsOf(
  thing: Exclude<ThingName, 'document' | 'key_result'>,
  parent: ThingName,
  today: Day,
): NewPart {
  switch (thing) {
    case 'objective':
      return [
        ['title', stop()],
        ['key_results', [['title', stop()], ['type', 'increase'], ...fieldsFor('increase', new Map())]],
      ];
    case 'initiative':
      return [
        ['title', stop()],
        ['owner', stop()],
        ['status', 'planned'],
        ['due', stop()],
      ];
    case 'milestone':
      return [
        ['title', stop()],
        ['due', stop()],
      ];
    case 'kpi':
      return [
        ['title', stop()],
        ['kind', 'leading'],
        ['min', stop()],
        ['current', stop()],
        ['owner', stop()],
      ];
    case 'north_star':
      return [
        ['title', stop()],
        ['unit', stop()],
        ['baseline', stop()],
        ['target', stop()],
      ];
    case 'check_in':
      return [...checkIn(parent, today), ['confidence', stop()]];
    case 'step':
      return [
        ['date', stop()],
        ['value', stop()],
      ];
  }
}

/** An objective has no number of its own to read. */
function checkIn(parent: ThingName, today: Day): NewPart {
  return [
    ['date', stop(formatDay(today))],
    [parent === 'objective' ? 'note' : 'value', stop()],
  ];
}

function written(slot: KeySlot, fields: NewPart, layout: Layout): Piece[] {
  if (slot.style === 'flow') return inBraces(slot.thing, fields);
  return isListItem(slot.thing)
    ? asItem(slot.thing, fields, slot.column, layout)
    : inLines(slot.thing, fields, slot.column, layout);
}

const isListItem = (thing: ThingName) => thing !== 'north_star' && thing !== 'document';

function editOf(pieces: readonly Piece[]): { text: string; snippet: boolean } {
  const { text, snippet } = render(pieces);
  return { text, snippet };
}
