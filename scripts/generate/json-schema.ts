// The JSON schema of OKR files, for editors that have nothing else to go by. It comes from the language's one list of fields.
import { z } from 'zod';
import type { Localised } from '../../server/src/language/locale.ts';
import { documentSchema } from '../../server/src/language/zod.ts';
import { levelDocs, presetDocs } from '../../server/src/workspace/config/schema.ts';
import { configSchema } from '../../server/src/workspace/config/zod.ts';

type JsonSchema = Record<string, unknown>;

/** Draft 7, which every editor understands, with the document itself at the top. */
export function okrSchema(): JsonSchema {
  const generated = z.toJSONSchema(documentSchema(), {
    target: 'draft-07',
    io: 'input',
    override,
  }) as JsonSchema;
  const { document, ...definitions } = generated.definitions as Record<string, JsonSchema>;
  return { $schema: generated.$schema, title: 'OKR', ...document, definitions };
}

/** The same of `okr.config.yaml`. */
export function okrConfigSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema(), {
    target: 'draft-07',
    io: 'input',
    override: withWords,
  }) as JsonSchema;
  return { $schema, title: 'okr.config.yaml', ...schema, patternProperties: { '^x[-_]': {} } };
}

/** Adds what zod does not know: both languages in a hover, and fields of one's own. */
function override({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  bilingual({ jsonSchema });
  if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x[-_]': {} };
}

/** Presets and levels with what each is for. */
function withWords({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  bilingual({ jsonSchema });
  if (!Array.isArray(jsonSchema.enum)) return;
  const docs: Readonly<Record<string, Localised>> = { ...presetDocs, ...levelDocs };
  jsonSchema.enumDescriptions = jsonSchema.enum.map(word => `${docs[word]?.en}\n${docs[word]?.['zh-cn']}`);
}

function bilingual({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const { description } = jsonSchema;
  if (typeof description === 'string') jsonSchema.markdownDescription = description.replace('\n', '\n\n');
}
