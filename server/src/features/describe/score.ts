// A score with its colour as a word.
import { hover, hoverWords } from '../../messages/hover.ts';
import type { Score } from '../../progress/index.ts';
import { type HoverContext, say } from './context.ts';
import { fraction } from './figures.ts';

/** `Score 0.6 (yellow)`. */
export function scoreText(score: Score | null, context: HoverContext): string {
  if (score === null) return '';
  const band = say(hoverWords.band[score.band], context);
  return say(hover.score, context, { score: fraction(score.value), band });
}
