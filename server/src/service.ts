// The whole engine behind one interface: files in; findings, hovers, completions, outlines and the tree out.
import { type AddedCheckIn, addCheckIn, checkedInAt, isCheckedIn } from './features/check-in/index.ts';
import { type CodeLens, codeLenses } from './features/code-lenses/index.ts';
import {
  type CompletionItem,
  complete,
  documentationOf,
  elsewhere,
  type Topic,
} from './features/completion/index.ts';
import { completeConfig } from './features/config/completion.ts';
import { configHover } from './features/config/hover.ts';
import { configFolding, configSymbols } from './features/config/outline.ts';
import { type Around, describe, type HoverContext } from './features/describe/index.ts';
import { explainAt } from './features/explain/at.ts';
import { sheetText } from './features/explain/index.ts';
import { fixAll, type QuickFix, quickFixes, touching } from './features/fixes.ts';
import { type Fold, folding } from './features/folding.ts';
import {
  type FormatOptions,
  format,
  formatOnType,
  formatRange,
  type Trigger,
} from './features/formatting/index.ts';
import { type Hover, hover } from './features/hover/index.ts';
import { type HintKind, type InlayHint, inlayHints } from './features/inlay-hints/index.ts';
import {
  type Definition,
  definition,
  type FoundSymbol,
  findSymbols,
  type HierarchyItem,
  type Highlight,
  hierarchyAt,
  highlights,
  type Link,
  links,
  type Place,
  peopleIn,
  references,
  selections,
  supported,
  supporting,
} from './features/navigation/index.ts';
import { type Refactoring, refactorings } from './features/refactorings/index.ts';
import {
  type FileEdits,
  type Move,
  moveEdits,
  prepareRename,
  type Refused,
  type Renameable,
  rename,
} from './features/rename/index.ts';
import { rulePageIn } from './features/rule-page/index.ts';
import { type SemanticToken, semanticTokens } from './features/semantic-tokens/index.ts';
import { type Silencing, silencings } from './features/silencing/index.ts';
import { type OutlineSymbol, symbols } from './features/symbols.ts';
import { alignmentBelow, alignmentTops } from './features/tree-view/alignment.ts';
import { fileNodes } from './features/tree-view/file-nodes.ts';
import { type FileNode, nodesBelow, partOf, type TreeNode } from './features/tree-view/index.ts';
import type { Locale } from './language/locale.ts';
import type { AnyPart, KeyResult, Objective } from './language/model.ts';
import type { Day } from './language/period.ts';
import type { Range, TextEdit } from './language/range.ts';
import { defaultSettings, type ProgressSettings } from './progress/index.ts';
import { rules } from './rules/index.ts';
import { defaultRuleSettings, type RuleSettings } from './rules/levels.ts';
import type { Finding, Preset } from './rules/rule.ts';
import { run } from './rules/runner.ts';
import { type SmartScore, smartScores } from './rules/smart-score/index.ts';
import { configured, isLeftAlone, nearestConfig } from './workspace/config/nearest.ts';
import { type ConfigSnapshot, configSnapshotOf, isConfig } from './workspace/config/snapshot.ts';
import { factsOf } from './workspace/facts.ts';
import type { WorkspaceIndex } from './workspace/index.ts';
import { Indexing } from './workspace/indexing.ts';
import { partIn } from './workspace/places.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import { Store } from './workspace/store.ts';
import { viewFrom } from './workspace/view.ts';

export interface Settings {
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
  /** What the tree shows beside what it always shows. */
  readonly tree: { readonly smart: boolean };
  /** What is shown beside the text; nothing unless it is wanted. */
  readonly aids: { readonly inlayHints: ReadonlySet<HintKind>; readonly codeLens: boolean };
  /** How files are formatted beyond what the editor says of indentation. */
  readonly formatting: { readonly sortKeys: boolean };
}

export interface OkrServiceOptions {
  /** Today, wherever the user is; asked for each time. */
  readonly clock: () => Day;
  readonly settings?: Partial<Settings>;
  /** Over what any configuration file says. */
  readonly preset?: Preset;
  /** Which configuration file counts for a file; left out, the nearest upwards of those in `configs`. */
  readonly configFor?: (uri: string) => ConfigSnapshot | undefined;
  /** Whether a file lies where all others are put into the store, too; left out, each does. Another answer is told by `expectFiles`. */
  readonly isInside?: (uri: string) => boolean;
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

/** An OKR file or a configuration file. */
export type AnySnapshot = Snapshot | ConfigSnapshot;

/** Every answer is computed from the snapshots in `store`, the settings and today; none throws. Offsets are UTF-16. */
export interface OkrService {
  readonly store: Store<Snapshot>;
  readonly configs: Store<ConfigSnapshot>;
  settings(): Settings;
  /** The settings for one file: what its configuration file says over all others. */
  settingsFor(uri: string): Settings;
  /** A configuration file says so: nothing is found in it, and the tree leaves it out. */
  isIgnored(uri: string): boolean;
  configure(settings: Partial<Settings>): void;
  today(): Day;
  /** The same list as long as nothing has changed that it was made of. */
  findings(file: AnySnapshot): readonly Finding[];
  /** Its findings are known, and asking for them costs nothing. */
  isChecked(snapshot: Snapshot): boolean;
  quickFixes(file: AnySnapshot, range: Range, locale: Locale): readonly QuickFix[];
  fixAll(file: AnySnapshot): readonly TextEdit[];
  /** What can be done to the part at an offset though nothing is wrong with it. */
  refactorings(snapshot: Snapshot, offset: number): readonly Refactoring[];
  /** Quick fixes that leave what touches a range as it is and switch the rule off: here, in the file, in its configuration. */
  /** @param makeAt where a configuration file may be made if none counts for the file */
  silencings(snapshot: Snapshot, range: Range, makeAt?: string): readonly Silencing[];
  hover(file: AnySnapshot, offset: number, audience: Audience): Hover | undefined;
  complete(file: AnySnapshot, offset: number, locale: Locale): readonly CompletionItem[];
  /** Markdown about a completion, for when a person looks at it; empty where there is nothing to say. */
  documentation(topic: Topic, locale: Locale): string;
  symbols(file: AnySnapshot, locale: Locale): readonly OutlineSymbol[];
  folding(file: AnySnapshot): readonly Fold[];
  /** Edits of white space that give a file its layout; none where it has it, or cannot be read for sure. */
  format(file: AnySnapshot, options: FormatOptions): readonly TextEdit[];
  /** The same for the lines that a range touches. */
  formatRange(file: AnySnapshot, range: Range, options: FormatOptions): readonly TextEdit[];
  /** The right column for the line that was begun by what has just been typed before `offset`. */
  formatOnType(snapshot: Snapshot, offset: number, typed: Trigger): readonly TextEdit[];
  /** Those that touch a range, or all. */
  semanticTokens(snapshot: Snapshot, within?: Range): readonly SemanticToken[];
  /** Of the kinds that the settings want. */
  inlayHints(snapshot: Snapshot, within: Range, locale: Locale): readonly InlayHint[];
  /** None unless the settings want them. */
  codeLenses(snapshot: Snapshot, locale: Locale): readonly CodeLens[];
  /**
   * Today's check-in for the part with an id of the tree, or for the one around an offset. `'nowhere'` where there is no
   * such part, `'unsafe'` where the file is in no state for it.
   */
  addCheckIn(snapshot: Snapshot, to: string | number): AddedCheckIn | 'nowhere' | 'unsafe';
  /** All there is to say of a rule, with examples: Markdown. */
  rulePage(id: string, locale: Locale): string | undefined;
  /** How the selected words, or for an empty range the title around it, are read: lines of plain text. */
  explain(snapshot: Snapshot, range: Range, locale: Locale): Explained | undefined;
  /** What all files of `store` say together, as they are now; only those that changed are looked at again. */
  index(): WorkspaceIndex;
  /** All files that there are have been put into `store`; as long as they have not, nothing is known to be missing. */
  isIndexed(): boolean;
  /** Says whether files are still being put in. Nobody does as long as nobody says so. */
  expectFiles(more: boolean): void;
  /** Where what a reference, an owner or a link means is written. A link's file may not exist. */
  definition(snapshot: Snapshot, offset: number): Definition | undefined;
  /** Everywhere in all files that a part, a document or a person is spoken of. */
  references(snapshot: Snapshot, offset: number, withDefinition: boolean): readonly Place[];
  /** The same within the file. */
  highlights(snapshot: Snapshot, offset: number): readonly Highlight[];
  /** Web addresses, and files that may not exist: leave those out. */
  links(snapshot: Snapshot): readonly Link[];
  /** Parts of all files by letters of their titles, ids and owners, best first. */
  findSymbols(query: string): readonly FoundSymbol[];
  /** The objective or key result at an offset, to climb and descend the alignment from. */
  hierarchy(snapshot: Snapshot, offset: number): readonly HierarchyItem[];
  /** What it supports; `supporting` is what supports it. An item of another time gives what there is now. */
  supported(item: Pick<HierarchyItem, 'uri' | 'address'>): readonly HierarchyItem[];
  supporting(item: Pick<HierarchyItem, 'uri' | 'address'>): readonly HierarchyItem[];
  /** The ranges to grow a selection over, the smallest first. */
  selections(snapshot: Snapshot, offset: number): readonly Range[];
  /** The id that would be renamed at an offset, or why there is none. */
  prepareRename(snapshot: Snapshot, offset: number, locale: Locale): Renameable | Refused;
  /** The edits that rename an id with all that refers to it, or why that cannot be. */
  rename(snapshot: Snapshot, offset: number, name: string, locale: Locale): readonly FileEdits[] | Refused;
  /** The edits that files and folders want before they are moved or renamed, by their URIs of before. */
  moveEdits(moves: readonly Move[]): readonly FileEdits[];
  /** The row of a file in the tree; nothing for one that is left alone. */
  treeFile(snapshot: Snapshot, locale: Locale): FileNode | undefined;
  /** The rows right below the one with an id; nothing when that is gone. Ids stay the same while titles change. */
  treeBelow(snapshot: Snapshot, id: string, locale: Locale): readonly TreeNode[] | undefined;
  /**
   * The same tree by alignment: the rows right below one, or at the top where none is given; nothing when it is gone. Each is made
   * when it is asked for.
   */
  aligned(row: Pick<TreeNode, 'uri' | 'id'> | null, locale: Locale): Iterable<TreeNode> | undefined;
  /** The hover of the part that a tree node's id names. */
  describe(snapshot: Snapshot, id: string, audience: Audience): string | undefined;
}

const nothingFound: readonly Finding[] = [];

export function createOkrService(options: OkrServiceOptions): OkrService {
  const { clock, settings, preset, configFor, isInside = () => true } = options;
  const indexing = new Indexing({
    isLeftAlone: uri => isIgnored(uri),
    fiscalYearStart: uri => settingsFor(uri).progress.fiscalYearStart,
  });
  const { store } = indexing;
  const index = () => indexing.index();
  const configs = new Store(configSnapshotOf, () => {
    nearest.clear();
    indexing.reconsider();
  });
  let current: Settings = {
    progress: defaultSettings,
    rules: defaultRuleSettings,
    tree: { smart: false },
    aids: { inlayHints: new Set(), codeLens: false },
    formatting: { sortKeys: false },
    ...settings,
  };
  const known = new WeakMap<
    Snapshot,
    { day: Day; settings: Settings; stamp: number; findings: readonly Finding[] }
  >();

  /** By the URI of a folder, as long as no configuration file changes. */
  const nearest = new Map<string, ConfigSnapshot | undefined>();
  const configOf =
    configFor ??
    (uri => {
      const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
      const known = nearest.get(folder);
      if (known || nearest.has(folder)) return known;
      const config = nearestConfig(uri, configs.all());
      nearest.set(folder, config);
      return config;
    });
  /** By configuration file. What says the same gives the same settings: a comment in it makes nothing be checked again. */
  const together = new Map<string, { over: Settings; saying: string; settings: Settings }>();
  const settingsFor = (uri: string) => {
    const config = configOf(uri);
    if (!config) return current;
    const { saying } = config;
    const before = together.get(config.uri);
    if (before?.over === current && before.saying === saying) return before.settings;
    const settings = configured(current, config.reading.config, preset);
    together.set(config.uri, { over: current, saying, settings });
    return settings;
  };
  const isIgnored = (uri: string) => {
    const config = configOf(uri);
    return config !== undefined && isLeftAlone(uri, config);
  };

  const foundBefore = (snapshot: Snapshot) => {
    const before = known.get(snapshot);
    // The stamp is another as soon as something in other files has changed that these findings were made of.
    const isCurrent =
      before?.day === clock() &&
      before.settings === settingsFor(snapshot.uri) &&
      before.stamp === index().stampOf(snapshot.uri);
    return isCurrent ? before.findings : undefined;
  };
  const findings = (snapshot: AnySnapshot) => {
    if (isConfig(snapshot)) return snapshot.reading.findings;
    if (isIgnored(snapshot.uri)) return nothingFound;
    const before = foundBefore(snapshot);
    if (before) return before;
    const day = clock();
    const settings = settingsFor(snapshot.uri);
    const all = index();
    const stamp = all.stampOf(snapshot.uri);
    const around = viewFrom(factsOf(snapshot), all, isInside(snapshot.uri));
    const found = run(rules, snapshot.reading, { today: day, ...settings, around });
    all.record(snapshot.uri, around.asked);
    known.set(snapshot, { day, settings, stamp, findings: found });
    return found;
  };
  const scored = new WeakMap<readonly Finding[], (part: KeyResult | Objective) => SmartScore>();
  /** The rules run only when a score is asked for. */
  const scoresOf = (snapshot: Snapshot) => (part: KeyResult | Objective) => {
    const found = findings(snapshot);
    let scores = scored.get(found);
    if (!scores) {
      scores = smartScores({
        findings: found,
        today: clock(),
        settings: settingsFor(snapshot.uri).progress,
      });
      scored.set(found, scores);
    }
    return scores(part);
  };
  /** All files are looked at only when other parts are spoken of. */
  const aroundOf = (snapshot: Snapshot) => {
    let around: Around | undefined;
    return () => {
      around ??= {
        file: factsOf(snapshot),
        index: index(),
        written: uri => {
          const file = uri === snapshot.uri ? snapshot : store.get(uri);
          if (!file) return undefined;
          const { document, lines } = file.reading;
          return { document, lines, settings: settingsFor(uri).progress };
        },
      };
      return around;
    };
  };
  const context = (snapshot: Snapshot, audience: Audience): HoverContext => ({
    ...audience,
    today: clock(),
    settings: settingsFor(snapshot.uri).progress,
    scoreOf: scoresOf(snapshot),
    around: aroundOf(snapshot),
  });
  const workspace = () => ({ index: index(), snapshotOf: (uri: string) => store.get(uri) });

  const glancing = (snapshot: Snapshot, locale: Locale) => ({
    locale,
    today: clock(),
    settings: settingsFor(snapshot.uri).progress,
  });

  const inTree = (snapshot: Snapshot, locale: Locale) => ({
    ...glancing(snapshot, locale),
    ...(current.tree.smart && { scoreOf: scoresOf(snapshot) }),
  });

  const fileNodeOf = fileNodes();

  /** What refers to the parts of a file. */
  const mentionsIn = (snapshot: Snapshot) => {
    const all = index();
    return ({ at }: AnyPart) => references(snapshot, at.start, all, false);
  };

  return {
    store,
    configs,
    settings: () => current,
    settingsFor,
    isIgnored,
    configure: next => {
      current = { ...current, ...next };
    },
    today: clock,
    findings,
    isChecked: snapshot => isIgnored(snapshot.uri) || foundBefore(snapshot) !== undefined,
    quickFixes: (snapshot, range, locale) => quickFixes(findings(snapshot), range, locale),
    fixAll: snapshot => fixAll(findings(snapshot)),
    refactorings: (snapshot, offset) =>
      refactorings(snapshot.reading, offset, {
        today: clock(),
        fiscalYearStart: settingsFor(snapshot.uri).progress.fiscalYearStart,
        isReferredToElsewhere: part => {
          const facts = partIn(factsOf(snapshot), part);
          return (
            facts !== undefined &&
            index()
              .mentions(facts)
              .some(({ from }) => from.file !== facts.file)
          );
        },
      }),
    silencings: (snapshot, range, makeAt) =>
      silencings(
        snapshot,
        touching(findings(snapshot), range),
        configOf(snapshot.uri) ?? (makeAt === undefined ? undefined : { makeAt }),
      ),
    hover: (file, offset, audience) =>
      isConfig(file)
        ? configHover(file.reading, offset, audience.locale)
        : hover(file.reading, offset, context(file, audience)),
    complete: (file, offset, locale) =>
      isConfig(file)
        ? completeConfig(file.reading, offset, locale)
        : complete(file.reading, offset, {
            today: clock(),
            locale,
            ruleIds: rules.map(rule => ({ id: rule.id, summary: rule.text[locale].summary })),
            people: configOf(file.uri)?.reading.config.people ?? [],
            elsewhere: elsewhere(file, index().files()),
          }),
    documentation: (topic, locale) => documentationOf(topic, clock(), locale),
    symbols: (file, locale) =>
      isConfig(file) ? configSymbols(file.reading) : symbols(file.reading.document, glancing(file, locale)),
    folding: file => (isConfig(file) ? configFolding(file.reading) : folding(file.reading)),
    format: (file, options) => format(file.reading, { ...current.formatting, ...options }),
    formatRange: (file, range, options) =>
      formatRange(file.reading, range, { ...current.formatting, ...options }),
    formatOnType: (snapshot, offset, typed) => formatOnType(snapshot.reading, offset, typed),
    semanticTokens: (snapshot, within) =>
      semanticTokens(
        snapshot.reading,
        { today: clock(), settings: settingsFor(snapshot.uri).progress },
        within,
      ),
    inlayHints: (snapshot, within, locale) =>
      inlayHints(snapshot.reading, within, current.aids.inlayHints, glancing(snapshot, locale)),
    codeLenses: (snapshot, locale) =>
      current.aids.codeLens
        ? codeLenses(snapshot.reading, { ...glancing(snapshot, locale), references: mentionsIn(snapshot) })
        : [],
    addCheckIn: (snapshot, to) => {
      const { reading } = snapshot;
      const part = typeof to === 'number' ? checkedInAt(reading, to) : partOf(reading.document, to);
      if (!part || !isCheckedIn(part)) return 'nowhere';
      return addCheckIn(reading, part, clock()) ?? 'unsafe';
    },
    rulePage: (id, locale) => {
      const rule = rules.find(rule => rule.id === id);
      return rule && rulePageIn(rule, locale);
    },
    explain: (snapshot, range, locale) => {
      const found = explainAt(snapshot.reading, range, scoresOf(snapshot));
      return found && { text: sheetText(found.explanation, locale), range: found.range };
    },
    index,
    isIndexed: () => indexing.isComplete,
    expectFiles: more => {
      indexing.isComplete = !more;
      index();
    },
    definition: (snapshot, offset) => {
      const config = configOf(snapshot.uri);
      return definition(snapshot, offset, index(), config ? peopleIn(config) : []);
    },
    references: (snapshot, offset, withDefinition) => references(snapshot, offset, index(), withDefinition),
    highlights: (snapshot, offset) => highlights(snapshot, offset, index()),
    links,
    findSymbols: query => findSymbols(index().files(), query),
    hierarchy: (snapshot, offset) => hierarchyAt(snapshot, offset, index()),
    supported: item => supported(item, index()),
    supporting: item => supporting(item, index()),
    selections,
    prepareRename: (snapshot, offset, locale) => prepareRename(snapshot, offset, index(), locale),
    rename: (snapshot, offset, name, locale) => rename(snapshot, offset, name, workspace(), locale),
    moveEdits: moves => moveEdits(moves, workspace()),
    treeFile: (snapshot, locale) =>
      isIgnored(snapshot.uri) ? undefined : fileNodeOf(snapshot, glancing(snapshot, locale)),
    treeBelow: (snapshot, id, locale) => nodesBelow(snapshot, id, inTree(snapshot, locale)),
    aligned: (row, locale) => {
      const files = { ...workspace(), contextOf: (snapshot: Snapshot) => inTree(snapshot, locale) };
      return row ? alignmentBelow(row, files) : alignmentTops(files, locale);
    },
    describe: (snapshot, id, audience) => {
      const part = partOf(snapshot.reading.document, id);
      return part && describe(part, context(snapshot, audience));
    },
  };
}
