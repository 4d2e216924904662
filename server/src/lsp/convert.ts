// From the engine's offsets and plain data to the protocol's words. Nothing is decided here.
import {
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem as LspCompletionItem,
  type Range as LspRange,
  type TextEdit as LspTextEdit,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver';
import type { CompletionItem } from '../features/completion/index.ts';
import type { Fold } from '../features/folding.ts';
import type { OutlineSymbol } from '../features/symbols.ts';
import type { TreeNode } from '../features/tree-view/index.ts';
import { fill, type Locale } from '../language/locale.ts';
import type { Range, TextEdit } from '../language/range.ts';
import { smartWords } from '../messages/smart.ts';
import { type Finding, type Level, wording } from '../rules/rule.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Client } from './client.ts';
import type { TreeItem } from './protocol.ts';

export function rangeIn({ reading: { lines } }: Snapshot, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function editIn(snapshot: Snapshot, { range, text }: TextEdit): LspTextEdit {
  return { range: rangeIn(snapshot, range), newText: text };
}

export function diagnosticOf(snapshot: Snapshot, finding: Finding, client: Client): Diagnostic {
  const { rule, related = [] } = finding;
  const say = (key: string) => fill(wording(rule, key, client.locale), finding.data, client.locale);
  return {
    range: rangeIn(snapshot, finding.at),
    severity: severities[finding.level],
    source: 'okr',
    code: rule.id,
    message: `${say(finding.message)}${smartSuffix(finding, client.locale)}`,
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(({ at, message }) => ({
          location: { uri: snapshot.uri, range: rangeIn(snapshot, at) },
          message: say(message),
        })),
      }),
  };
}

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

export function completionOf(snapshot: Snapshot, item: CompletionItem, client: Client): LspCompletionItem {
  const { label, detail, documentation, edit, sortText, filterText, extraEdits = [] } = item;
  const snippet = edit.snippet && client.snippets;
  return {
    label,
    kind: completionKinds[item.kind],
    sortText,
    ...(detail !== undefined && { detail }),
    ...(filterText !== undefined && { filterText }),
    ...(documentation !== undefined && {
      documentation: client.markdown ? { kind: MarkupKind.Markdown, value: documentation } : documentation,
    }),
    // Lines after the first carry their whole indentation already.
    insertTextMode: InsertTextMode.asIs,
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeIn(snapshot, edit.range),
      newText: edit.snippet && !snippet ? item.plainText : edit.text,
    },
    ...(extraEdits.length > 0 && { additionalTextEdits: extraEdits.map(extra => editIn(snapshot, extra)) }),
    ...(item.again &&
      client.suggestCommand && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
  };
}

const completionKinds: Readonly<Record<CompletionItem['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  list: CompletionItemKind.Class,
  type: CompletionItemKind.EnumMember,
  choice: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  person: CompletionItemKind.Variable,
  reference: CompletionItemKind.Reference,
  rule: CompletionItemKind.Constant,
  date: CompletionItemKind.Event,
  cycle: CompletionItemKind.Event,
  unit: CompletionItemKind.Unit,
  // Not a snippet's kind: VS Code lets people sort those to the bottom, and a template is what they came for.
  template: CompletionItemKind.Struct,
};

export function symbolOf(snapshot: Snapshot, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.thing] ?? SymbolKind.Field,
    range: rangeIn(snapshot, symbol.range),
    selectionRange: rangeIn(snapshot, symbol.selection),
    children: symbol.children.map(child => symbolOf(snapshot, child)),
  };
}

const symbolKinds: Readonly<Partial<Record<OutlineSymbol['thing'], SymbolKind>>> = {
  objective: SymbolKind.Class,
  key_result: SymbolKind.Number,
  initiative: SymbolKind.Event,
  milestone: SymbolKind.Boolean,
  kpi: SymbolKind.Constant,
  north_star: SymbolKind.Constant,
};

export function foldOf({ startLine, endLine, kind }: Fold): FoldingRange {
  return { startLine, endLine, ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }) };
}

export function treeItemOf(snapshot: Snapshot, node: TreeNode): TreeItem {
  return {
    ...node,
    range: rangeIn(snapshot, node.range),
    selection: rangeIn(snapshot, node.selection),
    children: node.children.map(child => treeItemOf(snapshot, child)),
  };
}
