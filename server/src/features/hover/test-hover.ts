// Hovers for tests: a text with a cursor in, what the reader sees out.
import { withCursor } from '../../../../test/support/markers.ts';
import { type TestWorkspace, workspaceOf } from '../../../../test/support/workspace.ts';
import type { Locale } from '../../language/locale.ts';
import { parseDay } from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { type Reading, read } from '../../language/read.ts';
import { defaultSettings, type ProgressSettings } from '../../progress/index.ts';
import { rules } from '../../rules/index.ts';
import { defaultRuleSettings } from '../../rules/levels.ts';
import { run } from '../../rules/runner.ts';
import { smartScores } from '../../rules/smart-score/index.ts';
import { factsOf } from '../../workspace/facts.ts';
import { WorkspaceIndex } from '../../workspace/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Around, HoverContext } from '../describe/index.ts';
import { type Hover, hover } from './index.ts';

export interface Scene {
  readonly today?: string;
  readonly locale?: Locale;
  readonly icons?: boolean;
  readonly settings?: ProgressSettings;
  /** The other files; none when it is left out. */
  readonly workspace?: TestWorkspace;
}

/** English, on 20 February 2026, without icons, unless the scene says otherwise. */
export function contextOf(
  reading: Reading,
  { today = '2026-02-20', locale = 'en', icons = false, settings = defaultSettings, workspace }: Scene = {},
): HoverContext {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`not a day: ${today}`);
  let around: Around | undefined;
  const findings = run(rules, reading, { today: day, progress: settings, rules: defaultRuleSettings });
  return {
    today: day,
    locale,
    icons,
    settings,
    scoreOf: smartScores({ findings, today: day, settings }),
    around: () => {
      around ??= aroundOf(reading, settings, workspace);
      return around;
    },
  };
}

function aroundOf(
  reading: Reading,
  settings: ProgressSettings,
  workspace: TestWorkspace | undefined,
): Around {
  const alone: Snapshot = {
    uri: 'file:///okr/support.okr.yaml',
    version: undefined,
    text: reading.text,
    lines: reading.lines,
    reading,
  };
  const snapshot = workspace?.snapshot ?? alone;
  return {
    file: factsOf(snapshot),
    index: workspace?.index ?? new WorkspaceIndex().update([snapshot]),
    written: uri => {
      const { document, lines } = (workspace?.snapshotOf(uri) ?? snapshot).reading;
      return { document, lines, settings };
    },
  };
}

export function readingOf(text: string): Reading {
  return read({ text, name: 'support' });
}

/** @param marked files as `workspaceOf` takes them, one of them with █ where the mouse is */
export function linesAcross(marked: string, scene: Scene = {}): readonly string[] {
  const workspace = workspaceOf(marked);
  const { reading } = workspace.snapshot;
  const found = hover(reading, workspace.offset, contextOf(reading, { ...scene, workspace }));
  return linesOf(found?.markdown ?? '');
}

/** The place as it was named, and the hover there in both languages. */
export function shownAcross(marked: string): string {
  return (['en', 'zh-cn'] as const).map(locale => linesAcross(marked, { locale }).join('\n')).join('\n\n');
}

/** @param marked a document with █ where the mouse is */
export function hoverAt(marked: string, scene: Scene = {}): Hover | undefined {
  const { text, offset } = withCursor(marked);
  const reading = readingOf(text);
  return hover(reading, offset, contextOf(reading, scene));
}

/** The Markdown of a hover line by line, without the blanks that break lines. */
export function linesAt(marked: string, scene: Scene = {}): readonly string[] {
  return linesOf(hoverAt(marked, scene)?.markdown ?? '');
}

/** The line with the cursor, what is pointed at between ⟦ and ⟧, and the hover in both languages under it. */
export function shown(marked: string, scene: Scene = {}): string {
  const { text, offset } = withCursor(marked);
  const reading = readingOf(text);
  const [en, zh] = (['en', 'zh-cn'] as const).map(locale =>
    hover(reading, offset, contextOf(reading, { ...scene, locale })),
  );
  const spoken = [en, zh].map(each => linesOf(each?.markdown ?? '').join('\n'));
  return [pointed(text, offset, en?.range ?? { start: offset, end: offset }), ...spoken].join('\n\n');
}

function linesOf(markdown: string): readonly string[] {
  return markdown.split('\n').map(line => line.replace(/ {2}$/, '').replaceAll('\u00a0', ' '));
}

function pointed(text: string, offset: number, { start, end }: Range): string {
  const marked = `${text.slice(0, start)}⟦${text.slice(start, offset)}█${text.slice(offset, end)}⟧${text.slice(end)}`;
  const lines = marked.split('\n').filter(line => /[⟦█⟧]/.test(line));
  return lines.join('\n').trim();
}
