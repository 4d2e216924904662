// What is said of a completion when a person looks at it closely; made only then, from a topic that says what it is about.
import { childOf } from '../../language/keys.ts';
import type { Locale } from '../../language/locale.ts';
import type { Day } from '../../language/period.ts';
import { type ThingName, thingOf } from '../../language/schema.ts';
import { completion } from '../../messages/completion.ts';
import { rules } from '../../rules/index.ts';
import { firstFileText } from './first-file.ts';
import { usualLayout } from './layout.ts';
import { inLines, type NewPart } from './parts.ts';
import { render } from './snippet.ts';
import { docOf, fieldsFor, objectiveTemplates, templatesOf } from './templates.ts';

/** Plain data, so that it can go to the editor and come back. */
export type Topic =
  | { readonly of: 'key'; readonly thing: ThingName; readonly key: string }
  | { readonly of: 'type'; readonly type: string }
  | { readonly of: 'rule'; readonly id: string }
  | { readonly of: 'first-file' }
  | {
      readonly of: 'template';
      readonly thing: ThingName;
      readonly parent: ThingName;
      readonly name: string;
      readonly language: Locale;
    };

/** Markdown; empty for a topic that nobody gave out. Never throws. */
export function documentationOf(topic: Topic, today: Day, locale: Locale): string {
  switch (topic?.of) {
    case 'key':
      return ofKey(topic.thing, topic.key, locale);
    case 'type':
      return ofType(topic.type, locale);
    case 'rule':
      return rules.find(({ id }) => id === topic.id)?.text[locale].why ?? '';
    case 'first-file':
      return `${completion.firstFileDoc[locale]}\n\n${fenced(render(firstFileText(today, locale)).plainText.trimEnd())}`;
    case 'template':
      return ofTemplate(topic, today, locale);
    default:
      return '';
  }
}

function ofKey(thing: ThingName, key: string, locale: Locale): string {
  if (!isThing(thing)) return '';
  const { docs, fields } = thingOf(thing);
  const field = fields[key];
  if (!field) return childOf(thing, key) ? (docs[key]?.[locale] ?? '') : '';
  const { doc, choices = {} } = field;
  const accepted = Object.entries(choices).map(([word, choice]) => `- \`${word}\` ${choice[locale]}`);
  return [doc[locale], accepted.join('\n')].filter(Boolean).join('\n\n');
}

function ofType(type: string, locale: Locale): string {
  const blank = { written: new Map(), style: 'block', told: new Map(), title: '' } as const;
  const fields: NewPart = [['type', type], ...fieldsFor(type, blank, blank)];
  const doc = docOf(type, locale);
  return doc && `${doc}\n\n${shown('key_result', fields)}`;
}

function ofTemplate(
  { thing, parent, name, language }: Extract<Topic, { of: 'template' }>,
  today: Day,
  locale: Locale,
): string {
  if (!isThing(thing)) return '';
  const ingredients = { today, locale, language };
  const all = [
    ...templatesOf(thing, parent, ingredients),
    ...(thing === 'objective' ? objectiveTemplates(ingredients) : []),
  ];
  const template = all.find(it => it.name === name);
  return template ? `${template.doc}\n\n${shown(thing, template.fields)}` : '';
}

function isThing(thing: string): thing is ThingName {
  return thingOf(thing as ThingName) !== undefined;
}

/** As a file in the usual layout has it. */
function shown(thing: ThingName, fields: NewPart): string {
  return fenced(render(inLines(thing, fields, 0, usualLayout)).plainText.replace(/[ ]+$/gm, ''));
}

const fenced = (yaml: string) => `\`\`\`yaml\n${yaml}\n\`\`\``;
