// As much YAML as OKR files use: keys, plain and quoted scalars, block texts, { } and [ ].
import { captures, include, type Rule } from './rule.ts';

export const PROPERTY = 'support.type.property-name.okr';
export const COLON = 'punctuation.separator.key-value.okr';
export const QUOTE = 'string.quoted.okr punctuation.definition.string.okr';
export const PLAIN = 'string.unquoted.plain.okr';

const ITEM = 'punctuation.definition.block.sequence.item.okr';
const COMMENT = 'comment.line.number-sign.okr';

/** The colon after a key. One group. */
export const colon = '[ \\t]*(:)(?=\\s|$)';

/** Where a value ends, in a block or inside { } and [ ]. No group. */
export const valueEnd = '(?=[ \\t]*(?:[,\\]}]|(?<=\\s)#|$))';

/** Where a value begins. A search that may only start here stays linear on long words. No group. */
export const valueStart = '(?<![^\\s,{\\["\'])';

/** A plain scalar of a block, up to a comment or the end of its line. No group. */
export const blockPlain = '(?<![^\\s：])(?!["\'\\[{#&*!]|-\\s)\\S(?:\\S|[ \\t]++(?!#|$))*';

/** A plain scalar inside { } or [ ]. No group. */
export const flowPlain =
  '(?<![^\\s,{\\[：])(?!["\'#&*!])[^\\s,\\[\\]{}](?:[^\\s,\\[\\]{}]|[ \\t]++(?![#,\\[\\]{}]|$))*';

const keyWord = '(?:[^\\s:,\\[\\]{}]|:(?=[^\\s,\\[\\]{}])){1,40}';
const anyKey = `(?>(?![-?#&*!|>%@\`"'])${keyWord}(?:[ ](?!#)${keyWord}){0,3})`;

/** One of some keys and its colon. Three groups: the quote if any, the key, the colon. */
export function keyed(names: readonly string[]): string {
  return `(["']?)\\b(${names.join('|')})\\1${colon}`;
}

/**
 * What ends a { or [ that nobody closed, so that a half-written line does not colour the rest of the file: an item
 * of a list, a key at the left margin, a section. No group.
 */
export function unclosed(sections: readonly string[]): string {
  return `^(?=[ \\t]*(?:-\\s|(?:${sections.join('|')}):\\s*$)|\\w+:(?:\\s|$))`;
}

/** The same for a quotation: it cannot go on in a line that begins like a field. */
const unquoted = '^(?=[ \\t]*(?:-[ \\t]+)?[a-z_]+:(?:\\s|$))';

export const item: Rule = { name: ITEM, match: '-(?:[ ]+-)*(?=\\s|$)' };
export const comma: Rule = { name: 'punctuation.separator.sequence.okr', match: ',' };

export function yamlRules(sections: readonly string[]): Record<string, Rule> {
  return {
    'document-marker': {
      patterns: [
        { name: 'entity.other.document.okr', match: '^(?:---|\\.\\.\\.)(?=\\s|$)' },
        { name: 'keyword.other.directive.okr', match: '^%(?:YAML|TAG)\\b.*$' },
      ],
    },
    comment: {
      patterns: [suppression, { name: COMMENT, match: '(?<!\\S)(#).*$', captures: captures(hash) }],
    },
    'block-text': {
      patterns: [blockText('^([ ]*)(-)([ ]+)', '\\1[ ]\\3[ ]'), blockText('^([ ]*)()()', '\\1[ ]')],
    },
    key: {
      patterns: [
        { match: `(["'])([^"'\\\\]+)\\1${colon}`, captures: captures(undefined, PROPERTY, COLON) },
        { match: `(${anyKey})${colon}`, captures: captures(PROPERTY, COLON) },
      ],
    },
    // With its value, so that a second colon in the line does not look like another key.
    'block-key': keyWithValue(blockPlain),
    'flow-key': keyWithValue(flowPlain),
    node: { patterns: include('node-property', 'mapping', 'sequence', 'quoted') },
    'node-property': {
      patterns: [
        {
          match: '(?<!\\S)(&)([^\\s,\\[\\]{}]+)',
          captures: captures('punctuation.definition.anchor.okr', 'entity.name.label.anchor.okr'),
        },
        {
          match: '(?<!\\S)(\\*)([^\\s,\\[\\]{}]+)',
          captures: captures('punctuation.definition.alias.okr', 'variable.other.alias.okr'),
        },
        { name: 'storage.type.tag.okr', match: '(?<!\\S)!\\S*' },
      ],
    },
    mapping: {
      begin: '(\\{)',
      end: `(\\})|${unclosed(sections)}`,
      beginCaptures: captures('punctuation.definition.mapping.begin.okr'),
      endCaptures: captures('punctuation.definition.mapping.end.okr'),
      patterns: include('flow'),
    },
    sequence: {
      begin: '(\\[)',
      end: `(\\])|${unclosed(sections)}`,
      beginCaptures: captures('punctuation.definition.sequence.begin.okr'),
      endCaptures: captures('punctuation.definition.sequence.end.okr'),
      patterns: include('flow'),
    },
    flow: {
      patterns: [
        ...include('comment'),
        comma,
        ...include('field', 'flow-text-field', 'flow-key', 'key', 'node'),
        { match: `(${flowPlain})`, captures: captures('#scalar') },
      ],
    },
    quoted: {
      patterns: [
        {
          name: 'string.quoted.okr',
          match: `(["'])([^"'\\\\]*)(\\1)(?!\\1)`,
          captures: captures(quoteBegin, '#quoted-value', quoteEnd),
        },
        quotation('double', '"', '"', '\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.|$)'),
        quotation('single', "'", "'(?!')", "''"),
      ],
    },
  };
}

const hash = 'punctuation.definition.comment.okr';
const quoteBegin = 'punctuation.definition.string.begin.okr';
const quoteEnd = 'punctuation.definition.string.end.okr';

/** `# okr-disable-next-line rule, rule -- reason` */
const suppression: Rule = {
  name: COMMENT,
  begin: '(?<!\\S)(#)[ \\t]*(okr-(?:disable(?:-next-line|-line|-file)?|enable))(?![\\w-])',
  end: '$',
  beginCaptures: captures(hash, 'keyword.control.suppression.okr'),
  patterns: [
    { match: '(?<=\\s)--(?=\\s|$).*$' },
    { name: 'entity.name.function.rule.okr', match: '[a-z][a-z0-9]*(?:-[a-z0-9]+)*' },
  ],
};

/** A `|` or `>` text goes on while lines are empty or indented deeper than its key. */
function blockText(start: string, deeper: string): Rule {
  return {
    begin: `${start}([\\w-]+)[ \\t]*(:)[ \\t]+([|>][-+1-9]{0,2})[ \\t]*(?:(?<=\\s)(#.*))?$`,
    while: `^(?=${deeper}|[ \\t]*$)`,
    beginCaptures: captures(
      undefined,
      ITEM,
      undefined,
      PROPERTY,
      COLON,
      'keyword.control.block-scalar.okr',
      COMMENT,
    ),
    contentName: 'string.unquoted.block.okr',
  };
}

function keyWithValue(plain: string): Rule {
  return { match: `(${anyKey})${colon}[ \\t]+(${plain})`, captures: captures(PROPERTY, COLON, '#scalar') };
}

function quotation(kind: string, begin: string, end: string, escaped: string): Rule {
  return {
    name: `string.quoted.${kind}.okr`,
    begin: `(${begin})`,
    end: `(${end})|${unquoted}`,
    beginCaptures: captures(quoteBegin),
    endCaptures: captures(quoteEnd),
    patterns: [{ name: 'constant.character.escape.okr', match: escaped }],
  };
}
