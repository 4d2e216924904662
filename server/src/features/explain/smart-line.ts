// The five letters in one line: for eyes as signs, for ears as words.
import { fill, type Locale } from '../../language/locale.ts';
import { explain } from '../../messages/explain.ts';
import { smartMarks, smartWords } from '../../messages/smart.ts';
import { letters, type Mark, type SmartScore } from '../../rules/smart-score/index.ts';

export const markSigns: Readonly<Record<Mark, string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** `S ✓ M ✓ A ? R ? T ✓`; where room is short, without a `gap`: `S✓ M✓ A? R? T✓`. */
export function smartLine(score: SmartScore, gap: ' ' | '' = ' '): string {
  return letters.map(letter => `${letter}${gap}${markSigns[score[letter].mark]}`).join(' ');
}

/** `Specific: yes, Measurable: no, …` */
export function spokenSmart(score: SmartScore, locale: Locale): string {
  return letters
    .map(letter =>
      fill(explain.spokenLetter[locale], {
        letter: smartWords[letter][locale],
        mark: smartMarks[score[letter].mark][locale],
      }),
    )
    .join(explain.comma[locale]);
}
