// The whole engine behind one interface: files in; findings, hovers, completions, outlines and the tree out.
import { type CompletionItem, complete } from './features/completion/index.ts';
import { describe } from './features/describe/index.ts';
import { fixAll, type QuickFix, quickFixes } from './features/fixes.ts';
import { type Fold, folding } from './features/folding.ts';
import { type Hover, hover } from './features/hover/index.ts';
import { type OutlineSymbol, symbols } from './features/symbols.ts';
import { partOf, type TreeNode, treeView } from './features/tree-view/index.ts';
import type { Locale } from './language/locale.ts';
import type { Day } from './language/period.ts';
import type { Range, TextEdit } from './language/range.ts';
import { defaultSettings, type ProgressSettings } from './progress/index.ts';
import { rules } from './rules/index.ts';
import { defaultRuleSettings, type RuleSettings } from './rules/levels.ts';
import type { Finding } from './rules/rule.ts';
import { run } from './rules/runner.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import { Store } from './workspace/store.ts';

export interface Settings {
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
}

export interface OkrServiceOptions {
  /** Today, wherever the user is; asked for each time. */
  readonly clock: () => Day;
  readonly settings?: Partial<Settings>;
}

/** How the reader wants it said. */
export interface Audience {
  readonly locale: Locale;
  /** Whether `$(icon)` is shown as an icon in Markdown. */
  readonly icons: boolean;
}

/** Every answer is computed from the snapshots in `store`, the settings and today; none throws. Offsets are UTF-16. */
export interface OkrService {
  readonly store: Store;
  settings(): Settings;
  configure(settings: Partial<Settings>): void;
  today(): Day;
  findings(snapshot: Snapshot): readonly Finding[];
  quickFixes(snapshot: Snapshot, range: Range, locale: Locale): readonly QuickFix[];
  fixAll(snapshot: Snapshot): readonly TextEdit[];
  hover(snapshot: Snapshot, offset: number, audience: Audience): Hover | undefined;
  complete(snapshot: Snapshot, offset: number, locale: Locale): readonly CompletionItem[];
  symbols(snapshot: Snapshot): readonly OutlineSymbol[];
  folding(snapshot: Snapshot): readonly Fold[];
  /** The tree of all files; ids stay the same while titles change. */
  tree(locale: Locale): readonly TreeNode[];
  /** The hover of the part that a tree node's id names. */
  describe(snapshot: Snapshot, id: string, audience: Audience): string | undefined;
}

export function createOkrService({ clock, settings }: OkrServiceOptions): OkrService {
  const store = new Store();
  let current: Settings = { progress: defaultSettings, rules: defaultRuleSettings, ...settings };
  const known = new WeakMap<Snapshot, { day: Day; settings: Settings; findings: readonly Finding[] }>();

  const findings = (snapshot: Snapshot) => {
    const day = clock();
    const before = known.get(snapshot);
    if (before?.day === day && before.settings === current) return before.findings;
    const found = run(rules, snapshot.reading, { today: day, ...current });
    known.set(snapshot, { day, settings: current, findings: found });
    return found;
  };
  const context = (audience: Audience) => ({ ...audience, today: clock(), settings: current.progress });

  return {
    store,
    settings: () => current,
    configure: next => {
      current = { ...current, ...next };
    },
    today: clock,
    findings,
    quickFixes: (snapshot, range, locale) => quickFixes(findings(snapshot), range, locale),
    fixAll: snapshot => fixAll(findings(snapshot)),
    hover: (snapshot, offset, audience) => hover(snapshot.reading, offset, context(audience)),
    complete: (snapshot, offset, locale) =>
      complete(snapshot.reading, offset, {
        today: clock(),
        locale,
        ruleIds: rules.map(rule => ({ id: rule.id, summary: rule.text[locale].summary })),
      }),
    symbols: snapshot => symbols(snapshot.reading.document),
    folding: snapshot => folding(snapshot.reading),
    tree: locale => treeView(store.all(), { locale, today: clock(), settings: current.progress }),
    describe: (snapshot, id, audience) => {
      const part = partOf(snapshot.reading.document, id);
      return part && describe(part, snapshot.reading, context(audience));
    },
  };
}
