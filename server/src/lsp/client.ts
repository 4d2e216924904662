// What the client at the other end can do and wants, read once from how it introduced itself.
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { type Locale, localeOf } from '../language/locale.ts';
import type { InitializationOptions } from './protocol.ts';

export interface Client {
  readonly locale: Locale;
  /** `$(icon)` in Markdown is shown as an icon. */
  readonly icons: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** It knows VS Code's command that asks for completions again. */
  readonly suggestCommand: boolean;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  readonly folderChanges: boolean;
  /** It listens to `okr/changed`. */
  readonly tree: boolean;
}

export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {} } = capabilities;
  const own = (initializationOptions ?? {}) as InitializationOptions;
  return {
    locale: localeOf(locale),
    icons: own.vscode === true,
    pullDiagnostics: textDocument.diagnostic !== undefined,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument.publishDiagnostics?.relatedInformation === true ||
      textDocument.diagnostic?.relatedInformation === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    markdown: textDocument.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    suggestCommand: own.vscode === true,
    configuration: workspace.configuration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace.workspaceFolders === true,
    tree: own.tree === true,
  };
}
