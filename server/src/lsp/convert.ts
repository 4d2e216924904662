// From the engine's offsets and plain data to the protocol's words. Nothing is decided here.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Range as LspRange,
  type TextEdit as LspTextEdit,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fold } from '../features/folding.ts';
import type { OutlineSymbol } from '../features/symbols.ts';
import type { TreeNode } from '../features/tree-view/index.ts';
import type { Lines } from '../language/lines.ts';
import { fill, type Locale } from '../language/locale.ts';
import type { MessageData } from '../language/problem.ts';
import type { Range, TextEdit } from '../language/range.ts';
import { smartWords } from '../messages/smart.ts';
import { rules } from '../rules/index.ts';
import { type Finding, type Level, type Rule, wording } from '../rules/rule.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Client } from './client.ts';
import type { TreeItem } from './protocol.ts';

/** A file of ours with its text taken apart in lines: an OKR file or a configuration file. */
export interface FileLines {
  readonly uri: string;
  readonly lines: Lines;
}

export function rangeIn({ lines }: FileLines, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function editIn(snapshot: FileLines, { range, text }: TextEdit): LspTextEdit {
  return { range: rangeIn(snapshot, range), newText: text };
}

/** For the version that was looked at, where the client can hold to it: an edit made for another text does harm. */
export function workspaceEdit(
  file: FileLines & { readonly version: number | undefined },
  edits: readonly TextEdit[],
  client: Client,
): WorkspaceEdit {
  return workspaceEditOf([{ file, edits }], client);
}

/** The same for several files. */
export function workspaceEditOf(
  changes: readonly {
    readonly file: FileLines & { readonly version: number | undefined };
    readonly edits: readonly TextEdit[];
  }[],
  { versionedEdits }: Client,
): WorkspaceEdit {
  const made = changes.map(({ file, edits }) => ({
    textDocument: { uri: file.uri, version: file.version ?? null },
    edits: edits.map(edit => editIn(file, edit)),
  }));
  return versionedEdits
    ? { documentChanges: made }
    : { changes: Object.fromEntries(made.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
}

/** @param fileAt files that places may be in which belong to the finding; places in unknown ones are left out */
export function diagnosticOf(
  snapshot: FileLines,
  finding: Finding,
  client: Client,
  fileAt: (uri: string) => FileLines | undefined = () => undefined,
): Diagnostic {
  const { rule, related = [] } = finding;
  const say = (key: string, data = finding.data) => sentence(wording(rule, key, client.locale), data, client);
  return {
    range: rangeIn(snapshot, finding.at),
    severity: severities[finding.level],
    source: 'okr',
    code: rule.id,
    ...(client.rulePages !== undefined &&
      withPage.has(rule) && {
        codeDescription: { href: `${client.rulePages}:/${rule.id}.md` },
      }),
    message: `${say(finding.message)}${smartSuffix(finding, client.locale)}`,
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.flatMap(({ at, uri = snapshot.uri, message, data }) => {
          const file = uri === snapshot.uri ? snapshot : fileAt(uri);
          return file ? [{ location: { uri, range: rangeIn(file, at) }, message: say(message, data) }] : [];
        }),
      }),
  };
}

/** A finding that only moved has the same data as before, and each key moves hundreds in a long file. */
function sentence(words: string, data: MessageData | undefined, { locale }: Client): string {
  if (!data) return fill(words, data, locale);
  const before = said.get(data);
  if (before?.words === words) return before.sentence;
  const sentence = fill(words, data, locale);
  said.set(data, { words, sentence });
  return sentence;
}

const said = new WeakMap<MessageData, { readonly words: string; readonly sentence: string }>();

/** What is found in configuration files is no rule that one could read about. */
const withPage: ReadonlySet<Rule> = new Set(rules);

/** Which letter of SMART a finding is about, as a word: people who do not know the letters read the word. */
function smartSuffix({ rule }: Finding, locale: Locale): string {
  return rule.smart === null ? '' : ` · ${smartWords[rule.smart][locale]}`;
}

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function symbolOf(snapshot: FileLines, symbol: OutlineSymbol, client: Client): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.thing] ?? SymbolKind.Field,
    ...(client.symbolTags && symbol.dropped && { tags: [SymbolTag.Deprecated] }),
    range: rangeIn(snapshot, symbol.range),
    selectionRange: rangeIn(snapshot, symbol.selection),
    children: symbol.children.map(child => symbolOf(snapshot, child, client)),
  };
}

/** One after the other, each with the name of what it is in. */
export function flatSymbolsOf(
  snapshot: FileLines,
  symbols: readonly OutlineSymbol[],
  client: Client,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(symbol => {
    const { name, kind, range } = symbolOf(snapshot, { ...symbol, children: [] }, client);
    const own = { name, kind, location: { uri: snapshot.uri, range } };
    return [
      containerName === undefined ? own : { ...own, containerName },
      ...flatSymbolsOf(snapshot, symbol.children, client, name),
    ];
  });
}

export const symbolKinds: Readonly<Partial<Record<OutlineSymbol['thing'], SymbolKind>>> = {
  document: SymbolKind.File,
  objective: SymbolKind.Class,
  key_result: SymbolKind.Number,
  initiative: SymbolKind.Event,
  milestone: SymbolKind.Boolean,
  kpi: SymbolKind.Constant,
  north_star: SymbolKind.Constant,
  setting: SymbolKind.Property,
  settings: SymbolKind.Module,
};

export function foldOf({ startLine, endLine, kind }: Fold): FoldingRange {
  return { startLine, endLine, ...(kind !== 'part' && { kind: foldKinds[kind] }) };
}

const foldKinds: Readonly<Record<Exclude<Fold['kind'], 'part'>, FoldingRangeKind>> = {
  comment: FoldingRangeKind.Comment,
  // "Fold All Regions" leaves the OKRs, and puts away what is told about them.
  aside: FoldingRangeKind.Region,
};

export function treeItemOf(snapshot: Snapshot, node: TreeNode): TreeItem {
  return { ...node, range: rangeIn(snapshot, node.range), selection: rangeIn(snapshot, node.selection) };
}
