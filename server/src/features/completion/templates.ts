// Whole parts to begin with: what a new objective, key result of each type, check-in and so on is written with.
import { yamlText } from '../../language/edit.ts';
import { fill, type Locale } from '../../language/locale.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { type ThingName, thingOf, things } from '../../language/schema.ts';
import { completion, type FunctionName } from '../../messages/completion.ts';
import type { Here } from './here.ts';
import type { Draft } from './item.ts';
import { functionNames, objectiveOf } from './objectives/index.ts';
import { asItem, inBraces, inLines, type NewField, type NewPart } from './parts.ts';
import { missingFor, tellsUnit, typesOfResult } from './result-types.ts';
import type { KeySlot } from './slot.ts';
import { type Piece, render, stop } from './snippet.ts';
import { type CheckedIn, lastCheckIn } from './told.ts';
import { fittingUnits } from './units.ts';

/** A whole part that may be begun with. */
export interface Template {
  /** Among the templates of its thing. */
  readonly name: string;
  readonly label: string;
  /** What it is for. */
  readonly doc: string;
  /** By which it is found besides its label. */
  readonly words: string;
  readonly fields: NewPart;
}

/** What templates are made from; without document and last check-in they show what they are like. */
export interface Ingredients extends Pick<Here, 'today' | 'locale'> {
  readonly document?: Here['document'];
  readonly last?: CheckedIn;
  /** In which whole objectives are written. */
  readonly language: Locale;
}

/** What a part is begun with where it comes along with the key of its list. */
export function starterOf(thing: ThingName, parent: ThingName, today: Day, last: CheckedIn): NewPart {
  if (thing === 'check_in') return checkIn(parent, today, last);
  if (thing === 'step')
    return [
      ['date', stop()],
      ['value', stop()],
    ];
  return [['title', stop()]];
}

/** Templates for a part of which nothing is written yet. */
export function templates(slot: KeySlot, here: Here): readonly Draft[] {
  const last = lastCheckIn(here.part, here.text);
  const { locale: language } = here;
  return templatesOf(slot.thing, slot.parent, { ...here, language, last }).map(template =>
    begun(template, language, slot, here),
  );
}

/** Objectives with all that belongs to them; those of the team that the file is about come first. */
export function wholeObjectives(slot: KeySlot, here: Here): readonly Draft[] {
  const language = languageOf(here);
  const made = objectiveTemplates({ ...here, language });
  const about = `${here.document.team?.value ?? ''} ${here.document.name}`.toLowerCase();
  const isOwn = ({ name }: Template) =>
    Object.values(completion.functions[name as FunctionName]).some(word => about.includes(word));
  return [...made.filter(isOwn), ...made.filter(template => !isOwn(template))].map(template =>
    begun(template, language, slot, here),
  );
}

function begun({ name, label, words, fields }: Template, language: Locale, slot: KeySlot, here: Here): Draft {
  const pieces = [slot.lead, ...written(slot, fields, here), slot.trail];
  const { plainText, ...edit } = render(pieces);
  return {
    label,
    kind: 'template',
    topic: { of: 'template', thing: slot.thing, parent: slot.parent, name, language },
    edit: { range: slot.range, ...edit },
    plainText,
    filterText: [label, words].join(' '),
  };
}

/** For a key result without a type: each type with the fields that it wants. */
export function typeTemplates(slot: KeySlot, here: Here): readonly Draft[] {
  return typesOfResult.map(type => {
    const fields: NewPart = [['type', type], ...fieldsFor(type, slot, here)];
    const pieces =
      slot.style === 'flow'
        ? inBraces('key_result', fields)
        : inLines('key_result', fields, slot.column, here.layout);
    const { plainText, ...edit } = render([slot.lead, ...pieces, slot.trail]);
    return {
      label: `type: ${type}`,
      kind: 'template',
      topic: { of: 'type', type },
      edit: { range: slot.range, ...edit },
      plainText,
      filterText: `type: ${type} 类型 ${docOf(type, 'zh-cn')}`,
    };
  });
}

/** The fields that a type of key result wants and has not, each with its tab stop and what the title tells of it. */
export function fieldsFor(
  type: string,
  { written, style }: Pick<KeySlot, 'written' | 'style'>,
  { told, title }: Pick<Here, 'told' | 'title'>,
): NewPart {
  const wanted = missingFor(type, written);
  const isUnitTold = wanted.some(key => told.has(key)) && tellsUnit(told);
  return wanted
    .filter(key => !(key === 'unit' && isUnitTold))
    .map((key): NewField => {
      if (key === 'milestones') return [key, [['title', stop()]]];
      const text = key === 'unit' ? fittingUnits(title)[0] : told.get(key);
      return [key, stop(text === undefined ? '' : yamlText(text, style))];
    });
}

/** What a type of key result is for. */
export function docOf(type: string, locale: Locale): string {
  return things.key_result.fields.type.choices?.[type]?.[locale] ?? '';
}

/** What a part is begun with, by name. */
export function templatesOf(
  thing: ThingName,
  parent: ThingName,
  ingredients: Ingredients,
): readonly Template[] {
  if (thing === 'document') return [];
  const { locale } = ingredients;
  const names = completion.templates[thing];
  if (thing === 'key_result') return typesOfResult.map(type => resultTemplate(type, locale));
  return [
    {
      name: '',
      label: names[locale],
      doc: thingOf(thing).doc[locale],
      words: `${thing} ${names.en} ${names['zh-cn']}`,
      fields: fieldsOf(thing, parent, ingredients),
    },
  ];
}

/** One for each part of a company, by its name. */
export function objectiveTemplates(ingredients: Ingredients): readonly Template[] {
  return functionNames.map(name => functionTemplate(name, ingredients));
}

function resultTemplate(type: (typeof typesOfResult)[number], locale: Locale): Template {
  const blank = { written: new Map(), style: 'block', told: new Map(), title: '' } as const;
  return {
    name: type,
    label: fill(completion.templates.key_result[locale], { type: completion.types[type][locale] }),
    doc: docOf(type, locale),
    words: `${type} ${completion.types[type]['zh-cn']}`,
    fields: [['title', stop()], ['type', type], ...fieldsFor(type, blank, blank)],
  };
}

function functionTemplate(name: FunctionName, { locale, language, document, today }: Ingredients): Template {
  const names = completion.functions[name];
  return {
    name,
    label: fill(completion.templates.objectiveOf[locale], { of: names[locale] }),
    doc: fill(completion.functionDoc[locale], { of: names[locale] }),
    words: `objective ${names.en} ${names['zh-cn']}目标`,
    fields: objectiveOf(name, language, document, today),
  };
}

/** The language of the objectives that are there, else the reader's. */
function languageOf({ document, locale }: Here): Locale {
  const title = document.objectives.find(objective => objective.title)?.title?.value;
  if (title === undefined) return locale;
  return /\p{Script=Han}/u.test(title) ? 'zh-cn' : 'en';
}

function fieldsOf(
  thing: Exclude<ThingName, 'document' | 'key_result'>,
  parent: ThingName,
  { today, last = {} }: Ingredients,
): NewPart {
  const blank = { written: new Map(), style: 'block', told: new Map(), title: '' } as const;
  switch (thing) {
    case 'objective':
      return [
        ['title', stop()],
        ['key_results', [['title', stop()], ['type', 'increase'], ...fieldsFor('increase', blank, blank)]],
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
      return [...checkIn(parent, today, last), ['confidence', stop(last.confidence)]];
    case 'step':
      return [
        ['date', stop()],
        ['value', stop()],
      ];
  }
}

/** An objective has no number of its own to read. */
function checkIn(parent: ThingName, today: Day, { value = '' }: CheckedIn): NewPart {
  return [
    ['date', stop(formatDay(today))],
    parent === 'objective' ? ['note', stop()] : ['value', stop(value && yamlText(value, 'flow'))],
  ];
}

function written(slot: KeySlot, fields: NewPart, { layout }: Here): Piece[] {
  if (slot.style === 'flow') return inBraces(slot.thing, fields);
  return isListItem(slot.thing)
    ? asItem(slot.thing, fields, slot.column, layout)
    : inLines(slot.thing, fields, slot.column, layout);
}

const isListItem = (thing: ThingName) => thing !== 'north_star' && thing !== 'document';
