// The TextMate grammar of OKR files, put together; `npm run generate` writes ../okr.tmLanguage.json from it.
import { fieldRules, sections } from './fields.ts';
import { captures, include } from './rule.ts';
import { valueRules } from './values.ts';
import { blockPlain, item, yamlRules } from './yaml.ts';

/**
 * Self-contained: it does not lean on an editor's YAML grammar, which differs from editor to editor and from version
 * to version, and colours `aligns_to: company#win` or `check_ins: [{ … }]` no better for knowing more YAML. What it
 * gives up is YAML that OKR files do not use, such as keys that are lists.
 */
export const grammar = {
  comment: 'Generated from syntaxes/grammar. Change it there.',
  name: 'OKR',
  scopeName: 'source.okr',
  patterns: [
    ...include('document-marker', 'block-text', 'comment'),
    item,
    ...include('reference-list', 'field', 'block-text-field', 'block-key', 'key', 'node'),
    { match: `(${blockPlain})`, captures: captures('#scalar') },
  ],
  repository: { ...yamlRules(sections), ...fieldRules, ...valueRules },
};

/** The text of okr.tmLanguage.json. */
export function grammarText(): string {
  return `${JSON.stringify(grammar, null, 2)}\n`;
}
