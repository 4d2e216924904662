// What the client at the other end can do and wants, read once from how it introduced itself.
import { type InitializeParams, MarkupKind, ResourceOperationKind, SymbolTag } from 'vscode-languageserver';
import { type Locale, localeOf } from '../language/locale.ts';
import { type Day, parseDay } from '../language/period.ts';
import type { InitializationOptions } from './protocol.ts';

export interface Client {
  readonly locale: Locale;
  /** The day that it takes for today; none where the clock tells. */
  readonly today: Day | undefined;
  /** `$(icon)` in Markdown is shown as an icon. */
  readonly icons: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** What is said of completions may be Markdown. */
  readonly completionMarkdown: boolean;
  /** It asks what is said of a completion when somebody looks at it. */
  readonly resolvesDocumentation: boolean;
  /** It knows VS Code's command that asks for completions again. */
  readonly suggestCommand: boolean;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  readonly folderChanges: boolean;
  /** It listens to `okr/changed`. */
  readonly tree: boolean;
  /** It reads files for us: `okr/files/list` and its like. */
  readonly files: boolean;
  /** Symbols within symbols; without it, a flat list. */
  readonly nestedSymbols: boolean;
  /** Symbols may be crossed out. */
  readonly symbolTags: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  /** It changes files when the server asks it to. */
  readonly appliesEdits: boolean;
  /** It takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** It asks for the edit of a code action when that is chosen. */
  readonly resolvesEdits: boolean;
  /** An edit may name the version that it is for. */
  readonly versionedEdits: boolean;
  /** An edit may make files. */
  readonly makesFiles: boolean;
  /** It shows a place in a file when the server asks it to. */
  readonly showsDocuments: boolean;
  /** A definition may tell what of it to select, and what was pointed at. */
  readonly definitionLinks: boolean;
  readonly selectionRanges: boolean;
  readonly typeHierarchy: boolean;
  /** It asks whether there is something to rename before it asks for a name. */
  readonly preparesRename: boolean;
  /** It asks for edits before files are moved. */
  readonly fileMoves: boolean;
  /** The scheme at which it shows the pages of rules; none where it does not. */
  readonly rulePages: string | undefined;
  /** It knows `okr.showReferences`. */
  readonly showReferencesCommand: boolean;
}

export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {} } = capabilities;
  const own = (initializationOptions ?? {}) as InitializationOptions;
  return {
    locale: localeOf(locale),
    today: typeof own.today === 'string' ? parseDay(own.today) : undefined,
    icons: own.vscode === true,
    pullDiagnostics: textDocument.diagnostic !== undefined,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument.publishDiagnostics?.relatedInformation === true ||
      textDocument.diagnostic?.relatedInformation === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    completionMarkdown:
      textDocument.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    resolvesDocumentation:
      textDocument.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true,
    markdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    suggestCommand: own.vscode === true,
    configuration: workspace.configuration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace.workspaceFolders === true,
    tree: own.tree === true,
    files: own.files === true,
    nestedSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolTags: textDocument.documentSymbol?.tagSupport?.valueSet?.includes(SymbolTag.Deprecated) === true,
    refreshTokens: workspace.semanticTokens?.refreshSupport === true,
    refreshHints: workspace.inlayHint?.refreshSupport === true,
    refreshLenses: workspace.codeLens?.refreshSupport === true,
    appliesEdits: workspace.applyEdit === true,
    codeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    makesFiles:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
    selectionRanges: textDocument.selectionRange !== undefined,
    typeHierarchy: textDocument.typeHierarchy !== undefined,
    preparesRename: textDocument.rename?.prepareSupport === true,
    fileMoves: workspace.fileOperations?.willRename === true,
    rulePages: own.rulePages,
    showReferencesCommand: own.vscode === true,
  };
}
