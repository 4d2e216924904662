// The kinds of value a field can hold: how each looks in YAML (zod, and so the JSON schema) and what it is read as.
import * as z from 'zod';
import type { Change } from './change.ts';
import type { Localised } from './locale.ts';
import type { Cycle, Day, Due } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Reference } from './reference.ts';

/** What a value of each kind is once it is read. */
export interface ValueOf {
  text: string;
  id: string;
  /** A person, a team or a role: whatever the file calls them. */
  person: string;
  reference: Reference;
  link: string;
  quantity: Quantity;
  /** A number, or `unknown` said on purpose. */
  baseline: Quantity | 'unknown';
  change: Change;
  /** 0–1; a percentage is divided by 100. */
  fraction: number;
  /** 0–1; written as 0–100 or with a percent sign. */
  percent: number;
  /** As written: 2, 0.4 or 40 (from 40 %). */
  weight: number;
  day: Day;
  due: Due;
  cycle: Cycle;
  /** Days. */
  every: number;
  /** True, false, or the day on which it was done. */
  done: boolean | Day;
}

export type ScalarKind = keyof ValueOf;

/** What is known of a field beyond its zod type. */
export interface FieldMeta {
  readonly kind: ScalarKind | 'choice';
  /** One or a list of values is accepted. */
  readonly many: boolean;
  readonly doc: Localised;
  /** The accepted words of a choice, with what each is for. */
  readonly choices?: Readonly<Record<string, Localised>>;
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

const metas = new WeakMap<z.ZodType, FieldMeta>();

/** The meta of a field made here. */
export function metaOf(field: z.ZodType): FieldMeta {
  const meta = metas.get(field);
  if (!meta) throw new TypeError('not a field of the OKR language');
  return meta;
}

function field<V>(schema: z.ZodType, meta: FieldMeta): z.ZodType<V> {
  const described = schema.meta({ description: `${meta.doc.en}\n${meta.doc['zh-cn']}` });
  metas.set(described, meta);
  // The output type is what lowering makes of the value; zod itself only describes the YAML.
  return described as unknown as z.ZodType<V>;
}

/** A field with one value. */
export function one<K extends ScalarKind>(kind: K, en: string, zh: string): z.ZodType<ValueOf[K]> {
  return field(yamlOf[kind], { kind, many: false, doc: { en, 'zh-cn': zh } });
}

/** A field that takes one value or a list of them; read as a list. */
export function many<K extends ScalarKind>(kind: K, en: string, zh: string): z.ZodType<ValueOf[K][]> {
  const single = yamlOf[kind];
  return field(z.union([single, z.array(single)]), { kind, many: true, doc: { en, 'zh-cn': zh } });
}

/** A field that takes one of a few words. */
export function choice<C extends Record<string, readonly [en: string, zh: string]>>(
  choices: C,
  en: string,
  zh: string,
): z.ZodType<keyof C & string> {
  const docs = Object.fromEntries(
    Object.entries(choices).map(([word, [en, zh]]) => [word, { en, 'zh-cn': zh }]),
  );
  return field(z.enum(Object.keys(choices) as [string, ...string[]]), {
    kind: 'choice',
    many: false,
    doc: { en, 'zh-cn': zh },
    choices: docs,
  });
}
