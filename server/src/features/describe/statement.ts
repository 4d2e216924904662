// How a title reads, and how SMART it is, in one line.
import { fill } from '../../language/locale.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { explain } from '../../messages/explain.ts';
import { isOver } from '../../rules/standing.ts';
import { analyse } from '../../text/analyse.ts';
import { readsAs } from '../explain/reads-as.ts';
import { smartLine } from '../explain/smart-line.ts';
import type { HoverContext } from './context.ts';
import { beside, text } from './markdown.ts';

/** Empty without a title, and for what is over: nobody is going to word it better. */
export function statementLine(part: KeyResult | Objective, { locale, scoreOf }: HoverContext): string {
  const title = part.title?.value.trim();
  if (!title || isOver(part)) return '';
  const statement = analyse(title, part.thing);
  const score = scoreOf(part);
  // What the title leaves open, the fields may have told.
  const isTold = statement.vagueWords.length > 0 && score.M.mark === 'met';
  const reading = isTold ? '' : readsAs(statement, locale);
  return beside(
    reading === '' ? '' : text(fill(explain.readsAs[locale], { reading }), longest),
    smartLine(score),
  );
}

/** In characters. */
const longest = 120;
