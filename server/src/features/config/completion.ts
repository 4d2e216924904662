// Completions in a configuration file: settings, rules with what each looks for, levels, options and values.
import type { Locale } from '../../language/locale.ts';
import { config } from '../../messages/config.ts';
import { rules } from '../../rules/index.ts';
import { ruleChoices } from '../../rules/levels.ts';
import { type Preset, presets, type Rule } from '../../rules/rule.ts';
import type { ConfigReading } from '../../workspace/config/read.ts';
import { levelDocs, personFields, presetDocs, type Setting } from '../../workspace/config/schema.ts';
import type { CompletionItem, Draft } from '../completion/item.ts';
import type { Source } from '../completion/row.ts';
import { type Piece, render, stop } from '../completion/snippet.ts';
import { type Place, placeAt, wantsBlank } from './place.ts';
import { type Slot, slotOf } from './slot.ts';

/** Likeliest first. `offset` counts UTF-16 units. */
export function completeConfig(
  source: ConfigReading,
  offset: number,
  locale: Locale,
): readonly CompletionItem[] {
  const place = placeAt(source, offset);
  const slot = place && slotOf(place);
  if (!place || !slot) return [];
  return offersFor(slot, place, { locale, preset: source.config.preset ?? 'standard' })
    .filter(({ label }) => !place.siblings.includes(label))
    .map((offer, index) => ({ ...draft(source, place, offer), sortText: String(index).padStart(4, '0') }));
}

type Offer = Pick<Draft, 'label' | 'kind' | 'detail' | 'topic'> & {
  /** By which it is found besides its label. */
  readonly words?: string;
  /** What is written; left out, the label. */
  readonly pieces?: readonly Piece[];
  /** What is written behind a key and its colon, in lines of its own or on the key's. */
  readonly below?: string;
};

interface Context {
  readonly locale: Locale;
  /** Of this file. */
  readonly preset: Preset;
}

function offersFor(slot: Slot, { isNamed, isInFlow }: Place, context: Context): readonly Offer[] {
  const { locale } = context;
  switch (slot.of) {
    case 'settings':
      return Object.entries(slot.settings).map(([label, setting]) => ({
        label,
        kind: 'field',
        detail: setting.doc[locale],
        words: setting.doc['zh-cn'],
        below: isInFlow || isNamed ? '' : (belowOf[setting.kind] ?? ''),
      }));
    case 'rules':
      return rules.map(rule => ({
        label: rule.id,
        kind: 'rule',
        detail: rule.text[locale].summary,
        topic: { of: 'rule', id: rule.id },
        words: rule.text['zh-cn'].summary,
        below: '',
      }));
    case 'options':
      return Object.entries(slot.rule.options ?? {}).map(([label, option]) => ({
        label,
        kind: 'field',
        detail: option.doc[locale],
        ...(!isNamed && { pieces: [`${label}: `, stop(String(option.default))] }),
      }));
    case 'person':
      return Object.entries(personFields).map(([label, doc]) => ({
        label,
        kind: 'field',
        detail: doc[locale],
        below: '',
      }));
    case 'braces':
      return [shownWhole(inBraces(slot.rule), locale)];
    case 'level':
      return levels(slot.rule, isInFlow, context);
    case 'number': {
      const option = slot.rule.options?.[slot.option];
      return option ? [{ label: String(option.default), kind: 'value', detail: option.doc[locale] }] : [];
    }
    case 'value':
      return values(slot.setting, locale);
  }
}

/** What comes behind the key of a setting that has lines of its own. */
const belowOf: Readonly<Partial<Record<Setting['kind'], string>>> = {
  rules: '  ',
  group: '  ',
  people: '  - ',
  paths: '  - ',
};

function levels(rule: Rule, isInFlow: boolean, { locale, preset }: Context): readonly Offer[] {
  const usual = rule.levels[preset];
  const alone: Offer[] = ruleChoices.map(level => ({
    label: level,
    kind: 'choice',
    detail:
      level === usual ? `${levelDocs[level][locale]} (${config.usual[locale]})` : levelDocs[level][locale],
    words: levelDocs[level]['zh-cn'],
  }));
  if (isInFlow || !rule.options) return alone;
  const level = usual === 'off' ? 'warning' : usual;
  return [...alone, shownWhole(['[', stop(level), ', ', ...inBraces(rule), ']'], locale)];
}

function shownWhole(pieces: readonly Piece[], locale: Locale): Offer {
  return { label: render(pieces).plainText, kind: 'choice', detail: config.withOptions[locale], pieces };
}

/** `{ max: 7 }` */
function inBraces({ options = {} }: Rule): readonly Piece[] {
  const numbers = Object.entries(options).flatMap(([name, option], index): Piece[] => [
    `${index > 0 ? ', ' : ''}${name}: `,
    stop(String(option.default)),
  ]);
  return ['{ ', ...numbers, ' }'];
}

function values({ kind, examples }: Setting, locale: Locale): readonly Offer[] {
  if (kind === 'preset')
    return presets.map(label => ({
      label,
      kind: 'choice',
      detail: presetDocs[label][locale],
      words: presetDocs[label]['zh-cn'],
    }));
  return examples.map(label => ({ label, kind: 'value' }));
}

function draft(source: Source, place: Place, { words, pieces, below, ...offer }: Offer): Draft {
  const { label } = offer;
  const { text, snippet, plainText } = render(written(source, place, label, pieces, below));
  return {
    ...offer,
    edit: { range: place.range, text, snippet },
    plainText,
    filterText: words === undefined ? label : `${label} ${words}`,
    again: below !== undefined && !place.isNamed,
  };
}

function written(
  source: Source,
  { at, range, column, isNamed }: Place,
  label: string,
  pieces: readonly Piece[] = [label],
  below: string | undefined,
): readonly Piece[] {
  if (at === 'value') return [wantsBlank(source, range.start) ? ' ' : '', ...pieces];
  if (below === undefined || isNamed) return pieces;
  if (below === '') return [`${label}: `];
  const eol = /\r?\n/.exec(source.text)?.[0] ?? '\n';
  return [`${label}:${eol}${' '.repeat(column)}${below}`];
}
