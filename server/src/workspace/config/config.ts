// What a configuration file says, once it is read: plain data, and nothing for what it leaves out.
import type { ProgressSettings } from '../../progress/index.ts';
import type { RuleSettings } from '../../rules/levels.ts';
import type { Preset } from '../../rules/rule.ts';

export interface Config {
  readonly preset?: Preset;
  readonly rules: RuleSettings['rules'];
  /** Days between two check-ins. */
  readonly checkInEvery?: number;
  readonly progress: Partial<ProgressSettings>;
  readonly people: readonly Person[];
  /** Patterns of paths, see ignore.ts. */
  readonly ignore: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name?: string;
}
