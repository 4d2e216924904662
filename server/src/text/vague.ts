// Whether a statement holds nothing that could be checked later. Silent where it is not sure: a quantity, a number word,
// all or none, a comparison, a name or a thing to deliver each are a reason to say nothing.
import { plainWidth } from '../language/width.ts';
import * as en from './lexicon/old-en.ts';
import * as zh from './lexicon/old-zh.ts';

/** The vague word, as the statement spells it, where nothing else in the statement can be checked; else undefined. */
export function vagueWordIn(statement: string): string | undefined {
  const text = plainWidth(statement).replace(labels, ' ').trim();
  if (/[\d%‰½⅓¼$€£¥]/u.test(text) || quotation.test(text)) return undefined;
  return /\p{Script=Han}/u.test(text) ? vagueInChinese(text) : vagueInEnglish(text);
}

/** Times and priorities: digits that measure nothing. */
const labels =
  /20\d\d ?年|\b(?:20\d\d[-/ ]?)?(?:[QH][1-4]|FY ?\d{2,4}|P\d|20\d\d)\b|\d{1,2} ?月[底份]?|第\S季度/giu;

/** What is quoted or set as code has a name. */
const quotation = /[《》“”"「」『』`]/u;

function vagueInEnglish(text: string): string | undefined {
  const plain = text.toLowerCase();
  if (hasName.test(text) || englishEvidence.test(plain.replace('double down', ''))) return undefined;
  const [, adverbs = '', verb] = englishStart.exec(plain) ?? [];
  if (verb !== undefined) return text.slice(adverbs.length, adverbs.length + verb.length);
  const [empty] = englishEmpty.exec(plain) ?? [];
  return empty !== undefined && (plain.startsWith(empty) || englishSoftStart.test(plain)) ? empty : undefined;
}

function vagueInChinese(text: string): string | undefined {
  const plain = zh.notNumbers.reduce((rest, word) => rest.replaceAll(word, ''), text);
  if (chineseNumeral.test(plain) || chineseEvidence.test(text)) return undefined;
  const [, , verb] = chineseStart.exec(text) ?? [];
  if (verb !== undefined) return verb;
  const [empty] = chineseEmpty.exec(text) ?? [];
  return empty !== undefined && chineseSoftStart.test(text) ? empty : undefined;
}

const anyOf = (words: readonly string[]) => words.map(word => word.replaceAll(' ', '\\s+')).join('|');
/** Between word ends; a hyphen joins: `sign-ups` is not `sign`. */
const wordOf = (words: readonly string[]) => new RegExp(`(?<![\\w-])(?:${anyOf(words)})(?![\\w-])`);

/** A capital inside the sentence that is not one of an abbreviation: Germany, GitLab, but not NPS or API/CLI. */
const hasName = /(?<=[\w,;] )\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u;
const englishStart = new RegExp(
  `^((?:(?:${anyOf(en.leadingAdverbs)})\\s+)*)(${anyOf(en.vagueVerbs)})(?![\\w-])`,
);
const englishSoftStart = new RegExp(`^(?:${anyOf(en.softVerbs)})(?![\\w-])`);
const englishEmpty = wordOf(en.emptyWords);
const englishEvidence = wordOf([...en.checkableWords, ...en.deliveryVerbs]);

const chineseNumeral = /[一二三四五六七八九十百千万萬亿億两兩半]/u;
const chineseStart = new RegExp(`^((?:${anyOf(zh.leadingAdverbs)})*地?)(${anyOf(zh.vagueVerbs)})`);
const chineseSoftStart = new RegExp(`^(?:${anyOf(zh.leadingAdverbs)})*地?(?:${anyOf(zh.softVerbs)})`);
const chineseEmpty = new RegExp(anyOf(zh.emptyWords));
const chineseEvidence = new RegExp(anyOf([...zh.checkableWords, ...zh.deliveryWords]));
