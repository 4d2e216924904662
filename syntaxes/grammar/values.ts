// What a value says by its look: a quantity, a date, a cycle, a reference, or else a text.
import { captures, include, type Rule } from './rule.ts';
import { PLAIN, QUOTE, valueEnd, valueStart } from './yaml.ts';

export const ID = 'entity.name.type.id.okr';

/** Letters of any script, digits, - _ and . No group. */
export const id = '[\\p{L}\\p{M}\\p{N}_.-]+';

const SEPARATOR = 'punctuation.separator.reference.okr';
const DATE = 'constant.numeric.date.okr';
const NUMBER = 'constant.numeric.quantity.okr';
const UNIT = 'keyword.other.unit.okr';
const COMPARATOR = 'keyword.operator.comparison.okr';

const number = [
  "\\d{1,3}(?:[,_ '\\x{A0}\\x{202F}]\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?", // 1,200  12 000
  '\\d+(?:/| of )\\d+', // 7/13
  '\\d*[½⅓⅔¼¾⅕-⅞]',
  '\\d+(?:\\.\\d+)?',
  '\\.\\d+',
  '[一二两三四五六七八九十百千半]{1,6}(?=[成倍万亿天周年月个小分次人])', // 三成
].join('|');

const comparator = '[<>]=?|[≥≤≧≦≈~～]';
const sign = '[-+−–±×x]';
const currency = '(?:[A-Z]{1,3})?[$€£¥￥₹₩]|[A-Z]{3}(?=[ \\d])';
/** %, 万元, tickets/month, percentage points. */
const unit = '[\\p{L}%‰°](?:[\\p{L}\\p{M}%‰°²³]|/(?=\\p{L}))*(?: [a-z]{1,20}){0,2}';
const time = 'mins?|ms|[dhms]|年|个月|周|天|小时|分钟|分|秒';

const day = '\\d{4}-\\d{2}-\\d{2}';
const part = '-(?:H[12]|Q[1-4])';
const cycle = `(?:\\d{4}(?:${part}|-W\\d{2}|-\\d{2})|FY(?:\\d{2}){1,2}(?:${part})?)`;

/**
 * Each pattern describes a whole value: it is tried on a scalar cut out of its line, whose end is `$`, and where
 * none matches from the first letter on, all of it is text.
 */
export const valueRules: Record<string, Rule> = {
  scalar: { patterns: [...include('value'), { name: PLAIN, match: '.+' }] },
  'quoted-value': { patterns: [...include('value'), { match: '.+' }] },
  value: {
    patterns: [
      { name: 'constant.language.boolean.okr', match: '(?:true|True|TRUE|false|False|FALSE)$' },
      { name: 'constant.language.null.okr', match: '(?:null|Null|NULL|~)$' },
      { name: 'constant.language.word.okr', match: '(?:unknown|未知|ongoing|持续)$' },
      {
        match: `(${day})(?:(/)(${day}))?$`,
        captures: captures(DATE, 'punctuation.separator.range.okr', DATE),
      },
      { name: 'constant.numeric.cycle.okr', match: `${cycle}$` },
      ...include('quantity'),
    ],
  },
  quantity: {
    patterns: [
      // 2:37  1h30m
      { name: NUMBER, match: `${valueStart}\\d{1,4}(?::[0-5]\\d){1,2}$` },
      { name: NUMBER, match: `${valueStart}(?:\\d{1,6}(?:\\.\\d{1,6})?[ ]?(?:${time})[ ]?){2,5}$` },
      {
        match: `${valueStart}(${comparator})?[ ]?(${sign})?[ ]?(${currency})?[ ]?((?>${number}))[ ]?(${unit})?(\\+)?$`,
        captures: captures(COMPARATOR, NUMBER, UNIT, NUMBER, UNIT, COMPARATOR),
      },
    ],
  },
  reference: {
    patterns: [
      {
        match: `${valueStart}((?>[^\\s#,"'\\[\\]{}]+))(#)(?:(${id})(?:(/)(${id})?)?)?(?=["']?${valueEnd})`,
        captures: captures('entity.name.namespace.okr', SEPARATOR, ID, SEPARATOR, ID),
      },
      {
        match: `${valueStart}(${id})(?:(/)(${id})?)?(?=["']?${valueEnd})`,
        captures: captures(ID, SEPARATOR, ID),
      },
      { name: QUOTE, match: '["\']' },
      { name: PLAIN, match: '[^\\s,\\[\\]{}"\']+' },
    ],
  },
};
