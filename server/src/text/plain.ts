// A text as the analysis compares it: plain width, lower case, simplified characters; one unit for one, so offsets stay.
import { plainWidth } from '../language/width.ts';
import { simplified } from './lexicon/simplified.ts';

/** `ＮＰＳ 從３０提升` as `nps 从30提升`. As long as the text itself. */
export function plainOf(text: string): string {
  const plain = plainWidth(text);
  const lower = plain.toLowerCase();
  const folded = lower.length === plain.length ? lower : plain.replace(upper, lowerOne);
  return han.test(folded) ? folded.replace(traditional, char => simplified.get(char) ?? char) : folded;
}

const han = /[\u4e00-\u9fff]/;
const upper = /\p{Lu}/gu;
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** Some capitals are longer in lower case; they stay as they are. */
function lowerOne(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}
