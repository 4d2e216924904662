// Which configuration file counts for a file, and what comes of it together with the settings that it comes over.
import type { ProgressSettings } from '../../progress/index.ts';
import { rules } from '../../rules/index.ts';
import { entryOf, partsOf, type RuleEntry, type RuleSettings } from '../../rules/levels.ts';
import type { Preset } from '../../rules/rule.ts';
import { rhythm } from '../../rules/told.ts';
import { canonical } from '../uri.ts';
import type { Config } from './config.ts';
import { isIgnored } from './ignore.ts';
import type { ConfigSnapshot } from './snapshot.ts';

/** The one in the nearest folder upwards; those further up then say nothing. */
export function nearestConfig(uri: string, configs: readonly ConfigSnapshot[]): ConfigSnapshot | undefined {
  const file = canonical(uri);
  let nearest: ConfigSnapshot | undefined;
  for (const config of configs) {
    const isNearer = config.folder.length > (nearest?.folder.length ?? 0);
    if (isNearer && file.startsWith(config.folder)) nearest = config;
  }
  return nearest;
}

/** Whether a file is one that its configuration leaves alone. */
export function isLeftAlone(uri: string, { folder, reading }: ConfigSnapshot): boolean {
  const { ignore } = reading.config;
  if (ignore.length === 0) return false;
  const file = canonical(uri);
  return file.startsWith(folder) && isIgnored(decoded(file.slice(folder.length)), ignore);
}

/**
 * What a file says comes over the reader's own settings, one by one; what it leaves out is theirs.
 * @param preset said on the command line, and so over the file.
 */
export function configured<S extends { readonly progress: ProgressSettings; readonly rules: RuleSettings }>(
  settings: S,
  { preset: own, rules: chosen, checkInEvery, progress }: Config,
  preset: Preset | undefined = own,
): S {
  const entries = { ...settings.rules.rules, ...chosen };
  return {
    ...settings,
    progress: { ...settings.progress, ...progress },
    rules: {
      preset: preset ?? settings.rules.preset,
      rules: checkInEvery === undefined ? entries : withRhythm(entries, chosen, checkInEvery),
    },
  };
}

/** Each rule that asks for check-ins takes the rhythm, unless the file gives it days of its own. */
function withRhythm(
  entries: RuleSettings['rules'],
  own: RuleSettings['rules'],
  days: number,
): RuleSettings['rules'] {
  const timed = rules.flatMap(({ id, options = {} }): readonly (readonly [string, RuleEntry])[] => {
    if (options.days !== rhythm.days || partsOf(own[id]).options.days !== undefined) return [];
    const { level, options: said } = partsOf(entries[id]);
    const entry = entryOf(level, { ...said, days });
    return entry === undefined ? [] : [[id, entry]];
  });
  return { ...entries, ...Object.fromEntries(timed) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
