// The settings as a zod schema, from which the JSON schema is generated. Reading is more tolerant, and says more.
import * as z from 'zod';
import { rules } from '../../rules/index.ts';
import type { RuleChoice } from '../../rules/levels.ts';
import type { Preset, Rule } from '../../rules/rule.ts';
import { levelDocs, presetDocs, type Setting, type SettingKind, settings } from './schema.ts';

/** Takes some time to make: for those who want a JSON schema, not for reading. */
export function configSchema(): z.ZodType {
  return described(
    z.strictObject(optional(settings)),
    'Settings for the OKR files in this folder and those below.\n本文件夹及以下各级 OKR 文件的设置。',
  );
}

function zodOf({ kind, doc, fields }: Setting): z.ZodType {
  return described(byKind[kind](fields), `${doc.en}\n${doc['zh-cn']}`);
}

type Make = (fields: Setting['fields']) => z.ZodType;

const byKind: Readonly<Record<SettingKind, Make>> = {
  preset: () => z.enum(Object.keys(presetDocs) as Preset[]),
  month: () => z.int().min(1).max(12),
  every: () => z.union([z.string(), z.int().min(1)]),
  fraction: () => z.union([z.number().min(0).max(1), z.string().regex(/^\d+(?:\.\d+)?\s*%$/)]),
  group: fields => z.strictObject(optional(fields ?? {})),
  rules: () => z.strictObject(Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule).optional()]))),
  people: () =>
    z.array(z.union([z.string(), z.strictObject({ id: z.string(), name: z.string().optional() })])),
  paths: () => z.union([z.string(), z.array(z.string())]),
};

function optional(fields: NonNullable<Setting['fields']>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, zodOf(field).optional()]));
}

function ruleSchema({ text, options = {} }: Rule): z.ZodType {
  const level = z.enum(Object.keys(levelDocs) as RuleChoice[]);
  const numbers = z.strictObject(
    Object.fromEntries(
      Object.entries(options).map(([name, { doc }]) => [
        name,
        described(z.number().min(0), `${doc.en}\n${doc['zh-cn']}`).optional(),
      ]),
    ),
  );
  const schema =
    Object.keys(options).length === 0 ? level : z.union([level, z.tuple([level, numbers]), numbers]);
  return described(schema, `${text.en.summary}\n${text['zh-cn'].summary}`);
}

function described(schema: z.ZodType, description: string): z.ZodType {
  return schema.meta({ description });
}
