// Whole objectives by the part of a company that writes them: true to life, to be made one's own number by number.
import { cycleOf, ownersOf } from '../../../language/inherit.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Document } from '../../../language/model.ts';
import { type Day, formatDay, parseCycle, periodOf } from '../../../language/period.ts';
import { completion, type FunctionName } from '../../../messages/completion.ts';
import { cycleToPlan } from '../dates.ts';
import type { NewField, NewPart } from '../parts.ts';
import { type Piece, piecesOf, stop } from '../snippet.ts';
import { objectives as english } from './en.ts';
import type { ResultText } from './objective-text.ts';
import { objectives as chinese } from './zh-cn.ts';

export const functionNames = Object.keys(completion.functions) as FunctionName[];

/** What the document does not say above it, the objective says itself: when it runs, and who owns it. */
export function objectiveOf(
  name: FunctionName,
  language: Locale,
  document: Document | undefined,
  today: Day,
): NewPart {
  const { title, results, work } = texts[language][name];
  const cycle = document && cycleOf(document)?.value;
  const own = cycle ?? parseCycle(cycleToPlan(today));
  // Where fiscal years begin is not known here; what is begun today has no time behind it in any case.
  const begin = own && !own.fiscal ? Math.max(today, periodOf(own, 1).start) : today;
  return [
    ['title', stop(title)],
    ['commitment', stop('aspirational')],
    ...(cycle ? [] : [['cycle', stop(cycleToPlan(today))] as const]),
    ['start', stop(formatDay(begin))],
    ...(document && ownersOf(document).length > 0 ? [] : [['owner', stop()] as const]),
    ['key_results', { items: results.map((result, index) => resultOf(result, index, work)) }],
  ];
}

const texts = { en: english, 'zh-cn': chinese };

function resultOf(result: ResultText, index: number, work: string): NewPart {
  // A link is one in the whole template: the first result's target is not the second's.
  const words = piecesOf(result.title).map(
    (piece): Piece => (typeof piece === 'string' ? piece : { ...piece, link: `${piece.link}${index}` }),
  );
  const numbers = words.flatMap((piece): NewField[] =>
    typeof piece === 'string' ? [] : [[(piece.link ?? '').replace(/\d+$/, ''), piece]],
  );
  const type = typeOf(result, new Set(numbers.map(([key]) => key)));
  return [
    ['title', { words }],
    ['type', type],
    ...numbers,
    ...(result.unit === undefined ? [] : [['unit', stop(result.unit)] as const]),
    ...(index === 0
      ? [
          [
            'initiatives',
            {
              items: [
                [
                  ['title', stop(work)],
                  ['status', 'planned'],
                ],
              ],
            },
          ] as const,
        ]
      : []),
  ];
}

function typeOf({ falls }: ResultText, numbers: ReadonlySet<string>): string {
  if (numbers.has('min') || numbers.has('max')) return 'maintain';
  if (!numbers.has('baseline')) return 'reach';
  return falls ? 'decrease' : 'increase';
}
