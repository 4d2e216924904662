// For whom and for when something is described, and what stands around it.
import type { Lines } from '../../language/lines.ts';
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { Document, KeyResult, Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import type { ProgressSettings } from '../../progress/index.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';
import type { FileFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';

export interface HoverContext {
  readonly today: Day;
  readonly locale: Locale;
  readonly settings: ProgressSettings;
  /** `$(icon)` codicons are understood (VS Code), else plain Unicode marks are used. */
  readonly icons: boolean;
  /** How SMART a part of the file is. */
  scoreOf(part: KeyResult | Objective): SmartScore;
  /** Asked for only where other parts are spoken of. */
  around(): Around;
}

/** All files, as seen from the one whose parts are described. */
export interface Around {
  readonly file: FileFacts;
  readonly index: WorkspaceIndex;
  /** What is written in a file, and what counts there; undefined for a file that has gone. */
  written(uri: string): Written | undefined;
}

export interface Written {
  readonly document: Document;
  readonly lines: Lines;
  readonly settings: ProgressSettings;
}

/** A sentence in the reader's language. What is filled in must be Markdown already. */
export function say(
  sentence: Localised,
  { locale }: HoverContext,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(sentence[locale], data);
}
