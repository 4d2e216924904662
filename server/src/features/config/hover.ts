// Hover in a configuration file: what a setting, a rule, an option or a chosen word means.
import type { Locale } from '../../language/locale.ts';
import { rules } from '../../rules/index.ts';
import { levelDocs, personFields, presetDocs } from '../../workspace/config/schema.ts';
import type { Source } from '../completion/row.ts';
import type { Hover } from '../hover/index.ts';
import { levelDoc, means, optionDoc, ruleDoc, settingDoc } from './docs.ts';
import { placeAt } from './place.ts';
import { type Slot, slotOf } from './slot.ts';

/** @param offset UTF-16. Undefined where there is nothing to say. */
export function configHover(source: Source, offset: number, locale: Locale): Hover | undefined {
  const place = placeAt(source, offset);
  const slot = place && slotOf(place);
  if (!place || !slot || place.range.start === place.range.end) return undefined;
  const word = source.text.slice(place.range.start, place.range.end);
  const markdown = docOf(slot, word, locale);
  return markdown === undefined ? undefined : { markdown, range: place.range };
}

function docOf(slot: Slot, word: string, locale: Locale): string | undefined {
  switch (slot.of) {
    case 'settings': {
      const setting = own(slot.settings, word);
      return setting && settingDoc(word, setting, locale);
    }
    case 'rules': {
      const rule = rules.find(({ id }) => id === word);
      return rule && ruleDoc(rule, locale);
    }
    case 'options': {
      const option = own(slot.rule.options ?? {}, word);
      return option && optionDoc(word, option, locale);
    }
    case 'person': {
      const doc = own(personFields, word);
      return doc && means(word, doc, locale);
    }
    case 'value': {
      const doc = slot.setting.kind === 'preset' ? own(presetDocs, word) : undefined;
      return doc && means(word, doc, locale);
    }
    case 'level':
      return own(levelDocs, word) && levelDoc(word as keyof typeof levelDocs, locale);
    case 'braces':
    case 'number':
      return undefined;
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
