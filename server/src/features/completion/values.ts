// Completions for values: one table by kind of field, one by name for fields of free text.

import { yamlText } from '../../language/edit.ts';
import type { ScalarKind } from '../../language/kinds.ts';
import { fill, type Locale } from '../../language/locale.ts';
import type { AnyPart } from '../../language/model.ts';
import { fieldOf, type ThingName } from '../../language/schema.ts';
import { completion, rhythms, units } from '../../messages/completion.ts';
import { cycles, cyclesAhead, type Dated, days } from './dates.ts';
import type { Topic } from './documentation.ts';
import type { Here } from './here.ts';
import type { CompletionItem, Draft } from './item.ts';
import { newLine } from './layout.ts';
import { inBraces, inLines } from './parts.ts';
import { references } from './references.ts';
import { type Counted, peopleIn, textsIn } from './seen.ts';
import type { KeySlot, ValueSlot } from './slot.ts';
import { type Piece, render } from './snippet.ts';
import { fieldsFor } from './templates.ts';
import { type CheckedIn, lastCheckIn } from './told.ts';
import { fittingUnits } from './units.ts';

export function valueItems(slot: ValueSlot, here: Here): readonly Draft[] {
  const seen = new Set(slot.others);
  const isNew = ({ text }: Suggestion) => !seen.has(text) && seen.add(text);
  const suggest = suggestionsFor(slot.thing, slot.key);
  return suggest({ ...here, slot })
    .filter(isNew)
    .map(suggestion => item(slot, suggestion, here));
}

/** Whether there would be something to offer for a field of the part. */
export function hasSuggestions({ thing }: KeySlot, key: string, here: Here): boolean {
  const suggest = suggestionsFor(thing, key);
  if (suggest === numbers) return numbersFor(key, here).length > 0;
  return suggest !== nothing;
}

interface Suggestion {
  readonly text: string;
  readonly kind: CompletionItem['kind'];
  readonly detail?: string;
  readonly topic?: Topic;
  /** By which it is found besides its text. */
  readonly words?: string;
  /** Written as it is: quotes would make something else of it. */
  readonly bare?: boolean;
}

interface Place extends Here {
  readonly slot: ValueSlot;
}

type Suggest = (place: Place) => readonly Suggestion[];

function suggestionsFor(thing: ThingName, key: string): Suggest {
  const meta = fieldOf(thing, key);
  if (meta.kind === 'choice') return choices;
  return (meta.kind === 'text' || meta.kind === 'fraction' ? byName[key] : byKind[meta.kind]) ?? nothing;
}

const nothing: Suggest = () => [];

const numbers: Suggest = ({ slot, ...here }) => numbersFor(slot.key, here);

/** What the title says of a field, and for what is read again and again, what was read last. */
function numbersFor(key: string, { told, part, text, locale }: Here): Suggestion[] {
  const inTitle = told.get(key);
  const last = key === 'current' || key === 'value' ? lastCheckIn(part, text) : {};
  return [
    ...(inTitle === undefined
      ? []
      : [{ text: inTitle, kind: 'value' as const, detail: completion.inTitle[locale] }]),
    ...(last.value === undefined
      ? []
      : [{ text: last.value, kind: 'value' as const, detail: whenOf(last, locale) }]),
  ];
}

function whenOf({ date }: CheckedIn, locale: Locale): string {
  return date === undefined ? completion.lastTime[locale] : fill(completion.lastTimeOn[locale], { date });
}

const byKind: Partial<Record<ScalarKind, Suggest>> = {
  quantity: numbers,
  change: numbers,
  person: ({ document, offset, locale, people = [], elsewhere }) => [
    ...people.map(({ id, name = '' }) => ({ text: id, kind: 'person' as const, detail: name, words: name })),
    ...fromFile(peopleIn(document, offset), 'person', locale),
    ...(elsewhere?.people ?? []).map(text => ({
      text,
      kind: 'person' as const,
      detail: completion.elsewhere[locale],
    })),
  ],
  reference: ({ slot, document, part, elsewhere }) =>
    references(slot.key, document, part, elsewhere).map(({ reference, title }) => ({
      text: reference,
      kind: 'reference',
      detail: title,
      words: title,
    })),
  baseline: place => [
    ...numbers(place),
    {
      text: place.locale === 'zh-cn' ? '未知' : 'unknown',
      kind: 'value',
      detail: completion.unknown[place.locale],
      words: 'unknown 未知',
    },
  ],
  day: ({ slot, part, today, locale }) =>
    days(
      slot.key === 'start' ? 'start' : slot.thing === 'step' ? 'due' : 'check-in',
      part,
      today,
      locale,
    ).map(asDate),
  due: ({ part, today, locale }) => [
    ...days('due', part, today, locale).map(asDate),
    ...cyclesAhead(today, locale).map(asCycle),
    {
      text: locale === 'zh-cn' ? '持续' : 'ongoing',
      kind: 'value',
      detail: completion.dates.ongoing[locale],
      words: 'ongoing 持续',
    },
  ],
  cycle: ({ today, locale }) => cycles(today, locale).map(asCycle),
  every: ({ locale }) => rhythms[locale].every.map(text => ({ text, kind: 'value' })),
  done: ({ part, today, locale }) => [
    ...(['true', 'false'] as const).map(text => ({
      text,
      kind: 'value' as const,
      detail: completion.done[text][locale],
      words: wordsOf(completion.done[text]),
      bare: true,
    })),
    ...days('done', part, today, locale).map(asDate),
  ],
};

/** Fields of free text that people fill with the same few words. */
const byName: Readonly<Record<string, Suggest>> = {
  unit: ({ document, offset, locale, elsewhere, title, part }) => [
    ...[title, metricOf(part)].flatMap(fittingUnits).map(text => ({
      text,
      kind: 'unit' as const,
      detail: completion.fitsTitle[locale],
    })),
    ...fromFile(textsIn(document, 'unit', offset), 'unit', locale),
    ...[...(elsewhere?.units ?? []), ...units[locale]].map(text => ({ text, kind: 'unit' as const })),
  ],
  team: ({ document, offset, locale }) => fromFile(textsIn(document, 'team', offset), 'value', locale),
  confidence: ({ part, text, locale }) => {
    const last = lastCheckIn(part, text).confidence;
    return [
      ...(last === undefined
        ? []
        : [{ text: last, kind: 'value' as const, detail: completion.lastTime[locale] }]),
      ...Object.entries(completion.confidence).map(([text, doc]) => ({
        text,
        kind: 'value' as const,
        detail: doc[locale],
      })),
    ];
  },
  priority: ({ locale }) =>
    Object.entries(completion.priorities).map(([text, doc]) => ({
      text,
      kind: 'value',
      detail: doc[locale],
      words: wordsOf(doc),
    })),
  period: ({ document, offset, locale }) => [
    ...fromFile(textsIn(document, 'period', offset), 'value', locale),
    ...rhythms[locale].period.map(text => ({ text, kind: 'value' as const })),
  ],
};

function choices({ slot, locale }: Place): Suggestion[] {
  const { choices = {} } = fieldOf(slot.thing, slot.key);
  const kind = slot.thing === 'key_result' && slot.key === 'type' ? 'type' : 'choice';
  return Object.entries(choices).map(([text, doc]) => ({
    text,
    kind,
    detail: doc[locale],
    ...(kind === 'type' && { topic: { of: 'type', type: text } as const }),
    words: doc['zh-cn'],
  }));
}

function fromFile(values: Counted, kind: CompletionItem['kind'], locale: Locale): Suggestion[] {
  return [...values].map(([text, count]) => ({
    text,
    kind,
    detail: fill(completion.timesHere[locale], { count }),
  }));
}

const asDate = ({ text, detail, words }: Dated): Suggestion => ({
  text,
  kind: 'date',
  detail,
  words,
  bare: true,
});
const asCycle = ({ text, detail, words }: Dated): Suggestion => ({
  text,
  kind: 'cycle',
  detail,
  words,
  bare: true,
});
const wordsOf = (sentence: Readonly<Record<Locale, string>>) => `${sentence.en} ${sentence['zh-cn']}`;

function item(slot: ValueSlot, { text, kind, detail, topic, words, bare }: Suggestion, here: Here): Draft {
  const { layout } = here;
  const fields = slot.key === 'type' && slot.thing === 'key_result' ? fieldsFor(text, slot, here) : [];
  const more: Piece[] =
    fields.length === 0
      ? []
      : isFlow(slot)
        ? [', ', ...inBraces(slot.thing, fields)]
        : [newLine(slot.column, layout), ...inLines(slot.thing, fields, slot.column, layout)];
  const onRow = slot.room === 'here' ? more : [];
  const value = [slot.lead, encoded(slot, text, bare)];
  const { plainText, ...edit } = render(
    slot.quote ? [...value, slot.trail, ...onRow] : [...value, ...onRow, slot.trail],
  );
  const below =
    slot.room === 'here' || more.length === 0
      ? undefined
      : { range: { start: slot.room, end: slot.room }, text: render(more).plainText };
  // What was typed begins with the colon where that is replaced too.
  const typed = slot.lead.startsWith(':') ? '：' : '';
  return {
    label: text,
    kind,
    ...(detail && { detail }),
    ...(topic && { topic }),
    edit: { range: slot.range, ...edit },
    plainText,
    ...(below && { extraEdits: [below] }),
    filterText: `${typed}${text} ${words ?? ''}`.trimEnd(),
  };
}

const isFlow = ({ style }: ValueSlot) => style === 'flow';

function encoded({ quote, style }: ValueSlot, text: string, bare = false): string {
  if (quote === '"') return JSON.stringify(text).slice(1, -1);
  if (quote === "'") return text.replaceAll("'", "''");
  return bare ? text : yamlText(text, style);
}

function metricOf(part: AnyPart | undefined): string {
  return part && 'metric' in part ? (part.metric?.value ?? '') : '';
}
