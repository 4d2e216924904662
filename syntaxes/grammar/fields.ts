// The fields whose names say how their value reads: ids, references, choices, texts and sections, as the schema lists them.
import type { FieldMeta } from '../../server/src/language/kinds.ts';
import { type ThingName, thingOf, things } from '../../server/src/language/schema.ts';
import { captures, include, type Rule } from './rule.ts';
import { ID, id } from './values.ts';
import {
  blockPlain,
  COLON,
  comma,
  flowPlain,
  item,
  keyed,
  PROPERTY,
  QUOTE,
  unclosed,
  valueEnd,
} from './yaml.ts';

const all = (Object.keys(things) as ThingName[]).map(thingOf);

/** Fields that hold other things. */
export const sections: readonly string[] = unique(
  all.flatMap(({ lists, singles }) => [...Object.keys(lists), ...Object.keys(singles)]),
);

const metas: readonly [string, FieldMeta][] = all.flatMap(({ fields }) => Object.entries(fields));
const references = ofKind('reference');
const texts = unique([...ofKind('text'), ...ofKind('person'), ...ofKind('link')]);

export const fieldRules: Record<string, Rule> = {
  field: { patterns: include('id', 'reference-field', 'choice', 'section', 'full-width-colon') },
  id: {
    match: `${keyed(ofKind('id'))}[ \\t]+(["']?)(${id})(\\4)${valueEnd}`,
    captures: captures(undefined, PROPERTY, COLON, QUOTE, ID, QUOTE),
  },
  choice: { patterns: ofKind('choice').map(choiceRule) },
  section: { match: keyed(sections), captures: captures(undefined, 'keyword.control.section.okr', COLON) },
  'full-width-colon': {
    match: '\\b([a-z][a-z_]*)[ \\t]*(：)',
    captures: captures(PROPERTY, 'invalid.illegal.full-width-colon.okr'),
  },
  'reference-field': {
    patterns: [
      {
        begin: `${keyed(references)}[ \\t]*(\\[)`,
        end: `(\\])|${unclosed(sections)}`,
        beginCaptures: captures(undefined, PROPERTY, COLON, 'punctuation.definition.sequence.begin.okr'),
        endCaptures: captures('punctuation.definition.sequence.end.okr'),
        patterns: [...include('comment'), comma, ...include('reference')],
      },
      {
        match: `${keyed(references)}[ \\t]+([^\\s,\\[\\]{}]+)${valueEnd}`,
        captures: captures(undefined, PROPERTY, COLON, '#reference'),
      },
    ],
  },
  // References one to a line. The list ends where a line is no item of it, or an item with fields of its own.
  'reference-list': {
    begin: `${keyed(references)}[ \\t]*(?=$|(?<=\\s)#)`,
    end: `^(?![ \\t]*(?:#|$|-(?:[ \\t]+(?!["']?[\\w-]+["']?:\\s|[{\\[])|$)))`,
    beginCaptures: captures(undefined, PROPERTY, COLON),
    patterns: [...include('comment'), item, ...include('reference')],
  },
  'block-text-field': textRule(blockPlain),
  'flow-text-field': textRule(flowPlain),
};

function ofKind(kind: FieldMeta['kind']): readonly string[] {
  return unique(metas.filter(([, meta]) => meta.kind === kind).map(([name]) => name));
}

/** A field and its words, such as `type: increase`. Any other word is left to be text. */
function choiceRule(field: string): Rule {
  const words = unique(
    metas.filter(([name]) => name === field).flatMap(([, meta]) => Object.keys(meta.choices ?? {})),
  );
  return {
    match: `${keyed([field])}[ \\t]+(["']?)(${words.join('|')})(\\4)${valueEnd}`,
    captures: captures(undefined, PROPERTY, COLON, QUOTE, `constant.language.${field}.okr`, QUOTE),
  };
}

/** Text stays text: the 30 % of a title is no value. */
function textRule(plain: string): Rule {
  return {
    match: `${keyed(texts)}[ \\t]+(${plain})`,
    captures: captures(undefined, PROPERTY, COLON, 'string.unquoted.$2.okr'),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
