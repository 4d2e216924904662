// What the grammar colours how, as pictures.
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../server/src/language/quantity.ts';
import { check, scopeOf } from './tokens.ts';

describe('fields', () => {
  test('sections are keywords, other fields are properties', () => {
    check(`objectives:
^^^^^^^^^^ keyword.control.section
          ^ punctuation.separator.key-value
  - id: tickets
  ^ punctuation.definition.block.sequence.item
    ^^ support.type.property-name
        ^^^^^^^ entity.name.type.id
    key_results:
    ^^^^^^^^^^^ keyword.control.section
      - title: Cut support tickets from 120 to 30
        ^^^^^ support.type.property-name
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.title`);
  });

  test('ids may be of any script and have dots', () => {
    check(`- id: KR1.1
      ^^^^^ entity.name.type.id
- id: 增长-2
      ^^^^^^ entity.name.type.id
- id: "quoted"
      ^ string.quoted
       ^^^^^^ entity.name.type.id`);
  });

  test('a choice is a constant only where it is one', () => {
    check(`- type: decrease
        ^^^^^^^^ constant.language.type
- type: decline
        ^^^^^^^ string.unquoted
- status: "at_risk"
           ^^^^^^^ constant.language.status
- { kind: leading, level: team }
          ^^^^^^^ constant.language.kind
                          ^^^^ constant.language.level
- title: increase
         ^^^^^^^^ string.unquoted.title`);
  });

  test('a title is text to its end, whatever it says', () => {
    check(`- title: 将结账步骤转化率从 42% 提升到 55%，见 a#b
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.title
- title: 30%
         ^^^ string.unquoted.title
- title: Ship it: now, [really]   # not this
         ^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.title
                                  ^^^^^^^^^^ comment.line.number-sign
- title: "say \\"yes\\""
          ^^^^ string.quoted
              ^^ constant.character.escape
- note: Cut tickets
        ^^^^^^^^^^^ string.unquoted.note
    from 120 to 30
    ^^^^^^^^^^^^^^ string.unquoted`);
  });

  test('a full-width colon is marked as the mistake it is', () => {
    check(`- title：提升转化率
  ^^^^^ support.type.property-name
       ^^ invalid.illegal.full-width-colon`);
  });
});

describe('references', () => {
  test('document, objective and key result', () => {
    check(`aligns_to: company#win/kr1
           ^^^^^^^ entity.name.namespace
                  ^ punctuation.separator.reference
                   ^^^ entity.name.type.id
                      ^ punctuation.separator.reference
                       ^^^ entity.name.type.id
aligns_to: ../company.okr.yaml#win
           ^^^^^^^^^^^^^^^^^^^ entity.name.namespace
                               ^^^ entity.name.type.id`);
  });

  test('in lists of both forms, quoted or not', () => {
    check(`supports: [win/kr1, "增长#o2"]
          ^ punctuation.definition.sequence.begin
           ^^^ entity.name.type.id
                     ^^^^ entity.name.namespace
                          ^^ entity.name.type.id
aligns_to:   # two of them
             ^^^^^^^^^^^^^ comment
  # the first
  ^^^^^^^^^^^ comment
  - company#win
    ^^^^^^^ entity.name.namespace
  - KR1.1
    ^^^^^ entity.name.type.id
owner: dana
       ^^^^ string.unquoted.owner`);
  });

  test('the list ends before the next item of the list around it', () => {
    check(`- aligns_to:
  - company#win
    ^^^^^^^ entity.name.namespace
- title: Win
  ^^^^^ support.type.property-name
         ^^^ string.unquoted.title`);
  });
});

describe('values', () => {
  test('numbers and their units', () => {
    check(`target: $1.2M
        ^ keyword.other.unit
         ^^^ constant.numeric
            ^ keyword.other.unit
target: 1200 万元
        ^^^^ constant.numeric
             ^^^^ keyword.other.unit
min: ">= 95%"
      ^^ keyword.operator.comparison
         ^^ constant.numeric
           ^ keyword.other.unit`);
  });

  test.each([
    ...['30%', '$1.2M', 'US$1200万', '1,200', '12 000', '1200 万元', '3亿', '2:37', '1h30m', '3 天', '10K'],
    ...[
      '½',
      '3成',
      '三成',
      '-5 pp',
      '−5 pp',
      '+20%',
      '7/13',
      '≥ 95%',
      '<= 2',
      '50+',
      '~60%',
      '0.6',
      '120 tickets/month',
    ],
    ...['USD 300', '¥300万', '1 小时 30 分钟', '5 percentage points', '4200', '$2.1M', '-8'],
  ])('the language reads %s, and it looks like a quantity', text => {
    expect(parseQuantity(text)).toBeDefined();
    for (const word of text.matchAll(/\d+/g)) {
      expect(scopeOf(word[0], `current: ${text}`)).toBe('constant.numeric.quantity.okr');
    }
    expect(scopeOf(text, `current: ${text}`)).toMatch(quantity);
    expect(scopeOf(text, `- { date: 2026-01-19, value: "${text}" }`)).toMatch(quantity);
  });

  test.each(['31/03/2026', '2026年3月31日', 'v2.0', 'soon', 'from 3 to 5', '1.2.3'])('%s is text', text => {
    expect(parseQuantity(text)).toBeUndefined();
    expect(scopeOf(text, `current: ${text}`)).toBe('string.unquoted.plain.okr');
  });

  test('dates and cycles', () => {
    check(`cycle: 2026-01-05/2026-04-03
       ^^^^^^^^^^ constant.numeric.date
                 ^ punctuation.separator.range
                  ^^^^^^^^^^ constant.numeric.date
cycle: 2026-Q1
       ^^^^^^^ constant.numeric.cycle
cycle: FY26-Q2   # May to July 2025
       ^^^^^^^ constant.numeric.cycle
due: 2026-W14
     ^^^^^^^^ constant.numeric.cycle
due: 2026-03-31
     ^^^^^^^^^^ constant.numeric.date
due: 2026-Q5
     ^^^^^^^ string.unquoted`);
  });

  test('words said on purpose', () => {
    check(`baseline: 未知
          ^^^^ constant.language
due: ongoing
     ^^^^^^^ constant.language
done: true
      ^^^^ constant.language.boolean`);
  });
});

describe('inside { } and [ ]', () => {
  test('a comma ends a value', () => {
    check(`- { date: 2026-01-19, value: 104, note: Refunds shipped, status: at_risk }
  ^ punctuation.definition.mapping.begin
          ^^^^^^^^^^ constant.numeric.date
                    ^ punctuation.separator.sequence
                             ^^^ constant.numeric
                                        ^^^^^^^^^^^^^^^ string.unquoted.note
                                                       ^ punctuation.separator.sequence
                                                                 ^^^^^^^ constant.language.status
                                                                         ^ punctuation.definition.mapping.end`);
  });

  test('so 1,000 is two values there, and one in a block', () => {
    check(`- { value: 1,000 }
            ^ punctuation.separator.sequence
value: 1,000
       ^^^^^ constant.numeric`);
  });

  test('over several lines', () => {
    check(`north_star: {
            ^ punctuation.definition.mapping.begin
  title: Weekly, active teams,
         ^^^^^^ string.unquoted.title
               ^ punctuation.separator.sequence
  target: 6000
          ^^^^ constant.numeric
}
^ punctuation.definition.mapping.end`);
  });
});

describe('half-written text leaves the rest alone', () => {
  test.each([
    ['a mapping', '- { date: 2026-01-19, value: 104'],
    ['a mapping in a mapping', '- { plan: { date: 2026-01-19'],
    ['a list of references', '- guards: [first'],
    ['a quotation', '- title: "Cut tickets'],
    ['a quotation in single quotes', "- title: 'Cut tickets"],
    ['a block text', '- note: |'],
  ])('%s', (_, line) => {
    check(`${line}
- title: Cut tickets, then more
         ^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.title
key_results:
^^^^^^^^^^^ keyword.control.section`);
  });
});

describe('block texts', () => {
  test('go on while deeper than their key, over empty lines', () => {
    check(`  - note: |   # kept as it is
          ^ keyword.control.block-scalar
              ^^^^^^^^^^^^^^^ comment
      value: 30

      # no comment
      ^^^^^^^^^^^^ string.unquoted.block
    owner: dana
    ^^^^^ support.type.property-name`);
  });

  test('end at once where nothing is indented', () => {
    check(`why: >-
owner: dana
^^^^^ support.type.property-name`);
  });
});

describe('comments', () => {
  test('need a space before them', () => {
    check(`link: https://example.org/#top # here
      ^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.link
                                ^^^^ comment`);
  });

  test('that silence rules name them', () => {
    check(`# okr-disable-next-line missing-unit, too-long -- agreed with finance
  ^^^^^^^^^^^^^^^^^^^^^ keyword.control.suppression
                        ^^^^^^^^^^^^ entity.name.function.rule
                                      ^^^^^^^^ entity.name.function.rule
                                               ^^^^^^^^^^^^^^^^^^^^^^ comment
# okr-disabled is a word like any other
  ^^^^^^^^^^^^ comment`);
  });
});

const quantity = /^(?:constant\.numeric\.quantity|keyword\.other\.unit|keyword\.operator\.comparison)\.okr$/;
