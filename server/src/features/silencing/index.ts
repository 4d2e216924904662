// Quick fixes that keep what is found and ask not to be told: on the line, in the file, in all files of the configuration.
import { silenceFile, silenceLine } from '../../language/edit.ts';
import { fill, type Localised, locales } from '../../language/locale.ts';
import type { TextEdit } from '../../language/range.ts';
import { refactoringMessages } from '../../messages/refactorings.ts';
import type { Finding, Rule } from '../../rules/rule.ts';
import { type ConfigSnapshot, configSnapshotOf } from '../../workspace/config/snapshot.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { switchOff } from './config.ts';

export interface Silencing {
  /** The same for the same rule, place and extent. */
  readonly id: string;
  readonly title: Localised;
  readonly finding: Finding;
  /** Where the edits are made: the file itself, or its configuration. */
  readonly file: Snapshot | ConfigSnapshot;
  /** That file is yet to be made. */
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

/** Where a configuration file may be made: a URI at which there is none. */
export interface NewConfig {
  readonly makeAt: string;
}

/**
 * Each once for each rule and line. What is wrong with the layout of the file, or with such a comment, is not silenced.
 * @param config the configuration file that counts for the file, or where one may be made.
 */
export function silencings(
  file: Snapshot,
  findings: readonly Finding[],
  config: ConfigSnapshot | NewConfig | undefined,
): readonly Silencing[] {
  const { reading } = file;
  const isNew = config !== undefined && 'makeAt' in config;
  const shared = isNew ? configSnapshotOf(config.makeAt, '') : config;
  const offered = new Map<string, Silencing>();
  const offer = (silencing: Silencing) => {
    if (silencing.edits.length > 0 && !offered.has(silencing.id)) offered.set(silencing.id, silencing);
  };
  for (const finding of findings) {
    const { rule, at } = finding;
    if (rule.id === 'yaml-syntax' || rule.on.suppression) continue;
    const line = reading.lines.lineAt(at.start);
    const name = (extent: Extent) => ({ title: titleOf(extent, rule), finding });
    offer({
      id: `silence/line/${rule.id}/${line}`,
      ...name('silenceLine'),
      file,
      isNew: false,
      edits: silenceLine(reading, rule.id, line),
    });
    offer({
      id: `silence/file/${rule.id}`,
      ...name('silenceFile'),
      file,
      isNew: false,
      edits: silenceFile(reading, rule.id),
    });
    if (shared)
      offer({
        id: `silence/workspace/${rule.id}`,
        ...name(isNew ? 'silenceNewWorkspace' : 'silenceWorkspace'),
        file: shared,
        isNew,
        edits: switchOff(shared.text, rule.id),
      });
  }
  return [...offered.values()];
}

type Extent = 'silenceLine' | 'silenceFile' | 'silenceWorkspace' | 'silenceNewWorkspace';

function titleOf(extent: Extent, { id: rule }: Rule): Localised {
  return Object.fromEntries(
    locales.map(locale => [locale, fill(refactoringMessages[extent][locale], { rule }, locale)]),
  ) as unknown as Localised;
}
