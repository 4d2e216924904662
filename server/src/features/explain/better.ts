// A better wording of a statement, made of its own words and of blanks; nothing is invented, and often there is none.
import type { SmartScore } from '../../rules/smart-score/index.ts';
import { vocabulary } from '../../text/lexicon/index.ts';
import { isHan } from '../../text/lexicon/lexicon.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import type { Statement } from '../../text/statement.ts';

/** In the language of the statement. Undefined where the text does not give one that is surely better. */
export function betterWording(statement: Statement, { T }: SmartScore): string | undefined {
  const { kind, nature, results, text, placeholder, solution } = statement;
  const isSimple = nature === 'outcome' && results.length === 1 && !placeholder && !solution;
  if (kind !== 'key_result' || !isSimple || text.length > longest) return undefined;
  if (statement.measurable) return withStart(statement);
  return template(statement, T.mark === 'met');
}

/** A longer text is more than one statement with a measure. In UTF-16 units. */
const longest = 200;

const blank = '___';

/** `Raise sign-ups to 60` → `Raise sign-ups from ___ to 60`; `by 20%` → `by 20% (from ___ to ___)`. */
function withStart({ text, language, direction, baseline, target, delta }: Statement): string | undefined {
  if (baseline || (direction !== 'increase' && direction !== 'decrease')) return undefined;
  const insert = (at: number, words: string) => text.slice(0, at) + words + text.slice(at);
  if (target && !target.comparator && !delta) {
    const before = text.slice(0, target.start);
    const found = language === 'en' ? /\bto\s+$/i.exec(before) : rises.exec(before);
    if (!found) return undefined;
    return insert(found.index, language === 'en' ? `from ${blank} ` : `从 ${blank} `);
  }
  if (!delta || target || (language === 'zh' && /[\p{L}\p{N}]/u.test(text.slice(delta.end))))
    return undefined;
  return insert(
    delta.end,
    language === 'en' ? ` (from ${blank} to ${blank})` : `（从 ${blank} 到 ${blank}）`,
  );
}

const rises = /(?:提升|提高|增加|增长|上升|扩大|降低|下降|减少|缩短|压缩|提|增|升|降|减)[到至为]\s*$/;

/** `Improve weekly sign-ups` → `Increase weekly sign-ups from ___ to ___`, where it is known what is good of the measure. */
function template(statement: Statement, hasEnd: boolean): string | undefined {
  const { text, language, direction, directionWord, upIsGood } = statement;
  if (!directionWord || upIsGood === undefined || direction === 'maintain') return undefined;
  const verb = text.slice(directionWord.start, directionWord.end);
  const measure = text
    .slice(directionWord.end)
    .replace(/[\s.,;!。，；！]+$/u, '')
    .trim();
  if (!isMeasure(measure) || !isEmptyTalk(text.slice(0, directionWord.start))) return undefined;
  const changes = changing.test(verb);
  if (language === 'en') {
    const start = changes ? capitalised(verb) : upIsGood ? 'Increase' : 'Reduce';
    return `${start} ${measure} from ${blank} to ${blank}${hasEnd ? '' : ' by the end of the cycle'}`;
  }
  const word = changes ? verb : upIsGood ? '提升' : '降低';
  return `${hasEnd ? '' : '周期结束前'}${hasEnd ? '将' : '，将'}${measure}从 ${blank} ${word}到 ${blank}`;
}

/** Verbs that say which way by themselves, and are kept; `improve` and 优化 do not. */
const changing =
  /^(?:increase|raise|grow|lift|boost|reduce|decrease|cut|lower|shorten|提升|提高|增加|降低|减少|缩短)$/i;

/** A measure alone, told by a name that ends in one: no clause, no further numbers, nothing without form such as quality. */
function isMeasure(words: string): boolean {
  if (words === '' || words.length > longestMeasure || /[,;:，；：()（）\d]/u.test(words)) return false;
  const plain = plainOf(words);
  const marks = marksIn(plain, vocabulary);
  const last = marks.at(-1);
  if (
    last?.end !== plain.length ||
    endings(last.word).some(word => vocabulary.entries.get(word)?.tags.has('formless'))
  )
    return false;
  const measures = last.tags.has('goodUp') || last.tags.has('goodDown') || last.tags.has('metric');
  return measures && !marks.some(({ tags }) => joins.some(tag => tags.has(tag)));
}

/** `用户体验`, and `户体验`, `体验`, `验`, of which one may be known. English words end with themselves. */
const endings = (word: string) => (isHan(word) ? [...word].map((_, index) => word.slice(index)) : [word]);

const longestMeasure = 60;
const joins = ['and', 'purpose', 'means', 'guardrail', 'empty'] as const;

/** What stands before the verb may go only where it says nothing: `significantly`, 持续. */
function isEmptyTalk(words: string): boolean {
  const plain = plainOf(words);
  const rest = marksIn(plain, vocabulary)
    .filter(({ tags }) => tags.has('empty') || tags.has('leading'))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plain);
  return !/[\p{L}\p{N}]/u.test(rest.replace(/地/g, ''));
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
