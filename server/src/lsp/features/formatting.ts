// textDocument/formatting, /rangeFormatting, /onTypeFormatting
import type { FormattingOptions } from 'vscode-languageserver';
import type { FormatOptions, Trigger } from '../../features/formatting/index.ts';
import { editIn } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const formatting: Feature = {
  capability: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['-', ':'] },
  }),
  answer: ({ connection, service, guarded, snapshot, config }) => {
    connection.onDocumentFormatting(({ textDocument, options }, token) =>
      guarded('formatting', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        return at ? service.format(at, optionsOf(options)).map(edit => editIn(at, edit)) : null;
      }),
    );
    connection.onDocumentRangeFormatting(({ textDocument, range, options }, token) =>
      guarded('formatting', token, null, () => {
        const at = snapshot(textDocument) ?? config(textDocument);
        if (!at) return null;
        const { lines } = at.reading;
        const place = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
        return service.formatRange(at, place, optionsOf(options)).map(edit => editIn(at, edit));
      }),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
      guarded('formatting', token, null, () => {
        const at = snapshot(textDocument);
        if (!at || !isTrigger(ch)) return null;
        const offset = at.reading.lines.offsetAt(position);
        return service.formatOnType(at, offset, ch).map(edit => editIn(at, edit));
      }),
    );
  },
};

/** YAML knows no tabs: who indents with them says nothing of how many blanks a step has. */
function optionsOf({ tabSize, insertSpaces }: FormattingOptions): FormatOptions {
  return { tabSize: insertSpaces ? tabSize : 2 };
}

const triggers: ReadonlySet<string> = new Set<Trigger>(['\n', '-', ':']);
const isTrigger = (sign: string): sign is Trigger => triggers.has(sign);
