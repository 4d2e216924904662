// textDocument/completion, completionItem/resolve
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem as LspCompletionItem,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import type { CompletionItem, Topic } from '../../features/completion/index.ts';
import { plain } from '../../features/describe/index.ts';
import type { OkrService } from '../../service.ts';
import type { Client } from '../client.ts';
import { editIn, type FileLines, rangeIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const completion: Feature = {
  capability: ({ resolvesDocumentation }) => ({
    completionProvider: {
      triggerCharacters: [' ', ':', '-', '#', '/', '"', "'", '[', '{', ','],
      ...(resolvesDocumentation && { resolveProvider: true }),
    },
  }),
  answer: ({ connection, service, guarded, client, snapshot, config }) => {
    connection.onCompletion(({ textDocument, position }, token) =>
      guarded('completion', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        if (!at) return null;
        const items = service.complete(at, at.reading.lines.offsetAt(position), client().locale);
        return { isIncomplete: false, items: items.map(item => completionOf(at, item, client(), service)) };
      }),
    );
    connection.onCompletionResolve((item, token) =>
      guarded('completion', token, item, () => ({
        ...item,
        ...documentationOf((item.data as Data | undefined)?.topic, client(), service),
      })),
    );
  },
};

/** What a completion brings back when it is asked about: all that there is to know, for the text may be another by then. */
interface Data {
  readonly topic: Topic;
}

function completionOf(
  file: FileLines,
  item: CompletionItem,
  client: Client,
  service: OkrService,
): LspCompletionItem {
  const { label, detail, topic, edit, sortText, filterText, extraEdits = [] } = item;
  const snippet = edit.snippet && client.snippets;
  return {
    label,
    kind: completionKinds[item.kind],
    sortText,
    ...(detail !== undefined && { detail }),
    ...(filterText !== undefined && { filterText }),
    ...(client.resolvesDocumentation
      ? topic && { data: { topic } satisfies Data }
      : documentationOf(topic, client, service)),
    // Lines after the first carry their whole indentation already.
    insertTextMode: InsertTextMode.asIs,
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeIn(file, edit.range),
      newText: edit.snippet && !snippet ? item.plainText : edit.text,
    },
    ...(extraEdits.length > 0 && { additionalTextEdits: extraEdits.map(extra => editIn(file, extra)) }),
    ...(item.again &&
      client.suggestCommand && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
  };
}

function documentationOf(
  topic: Topic | undefined,
  { completionMarkdown, locale }: Client,
  service: OkrService,
): { documentation?: string | MarkupContent } {
  const value = topic ? service.documentation(topic, locale) : '';
  if (value === '') return {};
  return {
    documentation: completionMarkdown
      ? { kind: MarkupKind.Markdown, value }
      : plain(value.replaceAll(fence, '')),
  };
}

/** The lines around an example. */
const fence = /^```.*\n?/gm;

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
