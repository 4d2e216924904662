// A text as the analysis compares it: plain width, lower case, simplified characters; one unit for one, so offsets stay.
import { plainWidth } from '../language/width.ts';
import { simplified } from './lexicon/simplified.ts';

/** `ＮＰＳ 從３０提升` as `nps 从30提升`. As long as the text itself. */
export function plainOf(text: string): string {
  return plainWidth(text)
    .replace(upper, lowerOne)
    .replace(traditional, char => simplified.get(char) ?? char);
}

const upper = /\p{Lu}/gu;
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** Some capitals are longer in lower case; they stay as they are. */
function lowerOne(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}
