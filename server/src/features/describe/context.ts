// For whom and for when something is described.
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { Day } from '../../language/period.ts';
import type { ProgressSettings } from '../../progress/index.ts';

export interface HoverContext {
  readonly today: Day;
  readonly locale: Locale;
  readonly settings: ProgressSettings;
  /** `$(icon)` codicons are understood (VS Code), else plain Unicode marks are used. */
  readonly icons: boolean;
}

/** A sentence in the reader's language. What is filled in must be Markdown already. */
export function say(
  sentence: Localised,
  { locale }: HoverContext,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(sentence[locale], data);
}
