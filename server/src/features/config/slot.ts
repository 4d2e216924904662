// What may stand at a place of a configuration file: settings, rules, options, a person's fields, or a value of some kind.
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Setting, settings } from '../../workspace/config/schema.ts';
import type { Place } from './place.ts';

export type Slot =
  | { readonly of: 'settings'; readonly settings: Readonly<Record<string, Setting>> }
  | { readonly of: 'rules' }
  | { readonly of: 'options'; readonly rule: Rule }
  /** Behind the level in a list: options in braces. */
  | { readonly of: 'braces'; readonly rule: Rule }
  | { readonly of: 'person' }
  | { readonly of: 'value'; readonly setting: Setting }
  | { readonly of: 'level'; readonly rule: Rule }
  | { readonly of: 'number'; readonly rule: Rule; readonly option: string };

export function slotOf({ path, at, isItem, index }: Place): Slot | undefined {
  const [first, second, third, ...more] = path;
  if (more.length > 0) return undefined;
  if (first === undefined) return at === 'key' && !isItem ? { of: 'settings', settings } : undefined;
  const setting = Object.hasOwn(settings, first) ? settings[first] : undefined;
  if (!setting) return undefined;
  if (setting.kind === 'rules') return ruleSlot(second, third, at, index);
  if (setting.kind === 'people') return at === 'key' && second === undefined ? { of: 'person' } : undefined;
  if (setting.fields) return groupSlot(setting.fields, second, third, at);
  return at === 'value' && second === undefined ? { of: 'value', setting } : undefined;
}

function groupSlot(
  fields: NonNullable<Setting['fields']>,
  key: string | undefined,
  deeper: string | undefined,
  at: Place['at'],
): Slot | undefined {
  if (key === undefined) return at === 'key' ? { of: 'settings', settings: fields } : undefined;
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return at === 'value' && field && deeper === undefined ? { of: 'value', setting: field } : undefined;
}

function ruleSlot(
  id: string | undefined,
  option: string | undefined,
  at: Place['at'],
  index: number | undefined,
): Slot | undefined {
  if (id === undefined) return at === 'key' ? { of: 'rules' } : undefined;
  const rule = rules.find(rule => rule.id === id);
  if (!rule) return undefined;
  if (option !== undefined) return at === 'value' ? { of: 'number', rule, option } : undefined;
  if (at === 'value' && (index ?? 0) === 0) return { of: 'level', rule };
  if (!rule.options || (index ?? 1) > 1) return undefined;
  return at === 'key' ? { of: 'options', rule } : { of: 'braces', rule };
}
