// The whole engine behind one interface: files in; findings, hovers, completions, outlines and the tree out.
import { type CompletionItem, complete } from './features/completion/index.ts';
import { describe } from './features/describe/index.ts';
import { explainAt } from './features/explain/at.ts';
import { sheetText } from './features/explain/index.ts';
import { fixAll, type QuickFix, quickFixes } from './features/fixes.ts';
import { type Fold, folding } from './features/folding.ts';
import { type Hover, hover } from './features/hover/index.ts';
import { type OutlineSymbol, symbols } from './features/symbols.ts';
import { partOf, type TreeNode, treeView } from './features/tree-view/index.ts';
import type { Locale } from './language/locale.ts';
import type { KeyResult, Objective } from './language/model.ts';
import type { Day } from './language/period.ts';
import type { Range, TextEdit } from './language/range.ts';
import { defaultSettings, type ProgressSettings } from './progress/index.ts';
import { rules } from './rules/index.ts';
import { defaultRuleSettings, type RuleSettings } from './rules/levels.ts';
import type { Finding } from './rules/rule.ts';
import { run } from './rules/runner.ts';
import { type SmartScore, smartScores } from './rules/smart-score/index.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import { Store } from './workspace/store.ts';

export interface Settings {
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
  /** What the tree shows beside what it always shows. */
  readonly tree: { readonly smart: boolean };
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

/** Safe to print as it is. `range` is what was explained. */
export interface Explained {
  readonly text: string;
  readonly range: Range;
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
  /** How the selected words, or for an empty range the title around it, are read: lines of plain text. */
  explain(snapshot: Snapshot, range: Range, locale: Locale): Explained | undefined;
  /** The tree of all files; ids stay the same while titles change. */
  tree(locale: Locale): readonly TreeNode[];
  /** The hover of the part that a tree node's id names. */
  describe(snapshot: Snapshot, id: string, audience: Audience): string | undefined;
}

export function createOkrService({ clock, settings }: OkrServiceOptions): OkrService {
  const store = new Store();
  let current: Settings = {
    progress: defaultSettings,
    rules: defaultRuleSettings,
    tree: { smart: false },
    ...settings,
  };
  const known = new WeakMap<Snapshot, { day: Day; settings: Settings; findings: readonly Finding[] }>();

  const findings = (snapshot: Snapshot) => {
    const day = clock();
    const before = known.get(snapshot);
    if (before?.day === day && before.settings === current) return before.findings;
    const found = run(rules, snapshot.reading, { today: day, ...current });
    known.set(snapshot, { day, settings: current, findings: found });
    return found;
  };
  /** The rules run only when a score is asked for. */
  const scoresOf = (snapshot: Snapshot) => {
    let scores: ((part: KeyResult | Objective) => SmartScore) | undefined;
    return (part: KeyResult | Objective) => {
      scores ??= smartScores({ findings: findings(snapshot), today: clock(), settings: current.progress });
      return scores(part);
    };
  };
  const context = (snapshot: Snapshot, audience: Audience) => ({
    ...audience,
    today: clock(),
    settings: current.progress,
    scoreOf: scoresOf(snapshot),
  });

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
    hover: (snapshot, offset, audience) => hover(snapshot.reading, offset, context(snapshot, audience)),
    complete: (snapshot, offset, locale) =>
      complete(snapshot.reading, offset, {
        today: clock(),
        locale,
        ruleIds: rules.map(rule => ({ id: rule.id, summary: rule.text[locale].summary })),
      }),
    symbols: snapshot => symbols(snapshot.reading.document),
    folding: snapshot => folding(snapshot.reading),
    explain: (snapshot, range, locale) => {
      const found = explainAt(snapshot.reading, range, scoresOf(snapshot));
      return found && { text: sheetText(found.explanation, locale), range: found.range };
    },
    tree: locale =>
      treeView(store.all(), {
        locale,
        today: clock(),
        settings: current.progress,
        ...(current.tree.smart && { scoresOf }),
      }),
    describe: (snapshot, id, audience) => {
      const part = partOf(snapshot.reading.document, id);
      return part && describe(part, snapshot.reading, context(snapshot, audience));
    },
  };
}
