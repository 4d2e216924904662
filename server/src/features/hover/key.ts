// What a key means: its documentation, the words it takes, what holds when nothing is written, the parts below it.
import { childOf } from '../../language/keys.ts';
import type { FieldMeta } from '../../language/kinds.ts';
import { type AnyPart, isWritten } from '../../language/model.ts';
import { thingOf } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';
import { hover } from '../../messages/hover.ts';
import { courseOf } from '../describe/check-ins.ts';
import { type HoverContext, say } from '../describe/context.ts';
import { describe } from '../describe/index.ts';
import { blocks, code, strong } from '../describe/markdown.ts';
import { initiativesDone, type Listed, rows } from '../describe/rows.ts';
import { impliedValue } from './implied.ts';

export function keyHover(part: AnyPart, key: string, context: HoverContext): string {
  const meaning = keyMeaning(part, key, context);
  if (childOf(part.thing, key)) return blocks(meaning, below(part, key, context));
  const meta = fieldMeta(part, key);
  const implied = isWritten(part, key) ? '' : impliedValue(part, key, context);
  return blocks(
    meaning,
    meta?.choices ? choiceList(meta.choices, chosen(part, key), context) : '',
    implied === '' ? '' : say(hover.leftOut, context, { value: implied }),
  );
}

/** `**baseline**: The number at the start.` */
export function keyMeaning(part: AnyPart, key: string, context: HoverContext): string {
  const doc = fieldMeta(part, key)?.doc ?? thingOf(part.thing).docs[key];
  return doc ? say(hover.means, context, { key: strong(key), doc: say(doc, context) }) : '';
}

/** Undefined for a key that holds parts. */
export function fieldMeta(part: AnyPart, key: string): FieldMeta | undefined {
  return thingOf(part.thing).fields[key];
}

function choiceList(
  choices: NonNullable<FieldMeta['choices']>,
  chosen: unknown,
  context: HoverContext,
): string {
  return Object.entries(choices)
    .map(([word, doc]) => {
      const shown = word === chosen ? strong(code(word)) : code(word);
      return `- ${say(hover.means, context, { key: shown, doc: say(doc, context) })}`;
    })
    .join('\n');
}

function chosen(part: AnyPart, key: string): unknown {
  return (part as unknown as Readonly<Record<string, { readonly value: unknown } | undefined>>)[key]?.value;
}

/** The parts that a key holds, in a row each; one that stands alone, in full. */
function below(part: AnyPart, key: string, context: HoverContext): string {
  const child = childOf(part.thing, key);
  const parts = childrenOf(part).filter(({ thing }) => thing === child?.thing);
  const [only] = parts;
  if (!child?.many) return only ? describe(only, context) : '';
  return blocks(together(part, key, context), rows(parts as readonly Listed[], context));
}

/** What the parts that a key holds say as a whole. */
function together(part: AnyPart, key: string, context: HoverContext): string {
  if (key === 'initiatives' && 'initiatives' in part) return initiativesDone(part.initiatives, context);
  return key === 'check_ins' && 'check_ins' in part ? courseOf(part) : '';
}
