// For whom and for when something is described.
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import type { ProgressSettings } from '../../progress/index.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';

export interface HoverContext {
  readonly today: Day;
  readonly locale: Locale;
  readonly settings: ProgressSettings;
  /** `$(icon)` codicons are understood (VS Code), else plain Unicode marks are used. */
  readonly icons: boolean;
  /** How SMART a part of the file is. */
  scoreOf(part: KeyResult | Objective): SmartScore;
}

/** A sentence in the reader's language. What is filled in must be Markdown already. */
export function say(
  sentence: Localised,
  { locale }: HoverContext,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(sentence[locale], data);
}
