// The things and fields as a zod schema, from which the JSON schema is generated. Reading does without: it is more tolerant.
import * as z from 'zod';
import type { FieldMeta, ScalarKind } from './kinds.ts';
import type { Localised } from './locale.ts';
import { keysOf, type ThingName, thingOf } from './schema.ts';

/** A whole file. Takes some time to make. */
export function documentSchema(): z.ZodType {
  return zodOf('document', new Map());
}

/** @param known the things that are made already; each is made once, and referred to from where it is used. */
function zodOf(name: ThingName, known: Map<ThingName, z.ZodType>): z.ZodType {
  const before = known.get(name);
  if (before) return before;
  const { doc, fields, lists, singles, docs, required } = thingOf(name);
  const shape: Record<string, z.ZodType> = {};
  for (const key of keysOf(name)) {
    const child = lists[key] ?? singles[key];
    const schema = child
      ? (lists[key] ? z.array(zodOf(child, known)) : zodOf(child, known)).meta(said(docs[key]))
      : fieldSchema(fields[key]);
    shape[key] = required.includes(key) ? schema : schema.optional();
  }
  const schema = z.strictObject(shape).meta({ id: name, ...said(doc) });
  known.set(name, schema);
  return schema;
}

/** What stands beside `description` is copied into the JSON schema as it is. */
function fieldSchema(field: FieldMeta | undefined): z.ZodType {
  if (!field) return z.never();
  const { kind, many, doc, choices = {} } = field;
  if (kind !== 'choice') {
    const single = yamlOf[kind];
    return (many ? z.union([single, z.array(single)]) : single).meta(said(doc));
  }
  const docs = Object.values(choices);
  return z.enum(Object.keys(choices) as [string, ...string[]]).meta({
    ...said(doc),
    enumDescriptions: docs.map(({ en, 'zh-cn': zh }) => `${en}\n${zh}`),
    markdownEnumDescriptions: docs.map(({ en, 'zh-cn': zh }) => `${en}\n\n${zh}`),
  });
}

const text = z.union([z.string(), z.number()]);

const yamlOf: Record<ScalarKind, z.ZodType> = {
  text,
  id: text,
  person: z.string(),
  reference: text,
  link: z.string(),
  quantity: text,
  baseline: text,
  change: text,
  fraction: text,
  percent: text,
  weight: text,
  day: z.string().meta({ examples: ['2026-03-31'] }),
  due: text.meta({ examples: ['2026-03-31', '2026-Q1', 'ongoing'] }),
  cycle: text.meta({ examples: ['2026-Q1', '2026', 'FY26-Q2'] }),
  every: text.meta({ examples: ['14 days'] }),
  done: z.union([z.boolean(), z.string()]),
};

const said = (doc: Localised | undefined) => ({ description: `${doc?.en}\n${doc?.['zh-cn']}` });
