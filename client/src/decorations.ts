// Inline warnings: the gravest finding of a line, said at its end. Silent where Error Lens already does so.
import {
  type DecorationOptions,
  type DecorationRenderOptions,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  extensions,
  languages,
  Position,
  Range,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { isConfiguration, isOurs } from './selector.ts';

export function inlineWarnings(): Disposable {
  const types = shown.map(severity => ({
    severity,
    type: window.createTextEditorDecorationType(styles[severity]),
  }));
  const draw = (editor: TextEditor) => {
    const isShown = isWanted() && (isOurs(editor.document) || isConfiguration(editor.document));
    const gravest = isShown ? gravestOfLines(editor) : [];
    for (const { severity, type } of types) {
      editor.setDecorations(
        type,
        gravest.filter(diagnostic => diagnostic.severity === severity).map(atLineEnd),
      );
    }
  };
  const drawAll = () => window.visibleTextEditors.forEach(draw);
  drawAll();
  return Disposable.from(
    ...types.map(({ type }) => type),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const editor of window.visibleTextEditors)
        if (changed.has(String(editor.document.uri))) draw(editor);
    }),
    window.onDidChangeVisibleTextEditors(drawAll),
    workspace.onDidChangeConfiguration(
      event => event.affectsConfiguration('okr.inlineWarnings') && drawAll(),
    ),
  );
}

/** Hints stay quiet: they are dots under the text, for who looks for them. */
const shown = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information] as const;

const styles: Readonly<Record<(typeof shown)[number], DecorationRenderOptions>> = {
  [DiagnosticSeverity.Error]: after('editorError.foreground'),
  [DiagnosticSeverity.Warning]: after('editorWarning.foreground'),
  [DiagnosticSeverity.Information]: after('editorInfo.foreground'),
};

function after(color: string): DecorationRenderOptions {
  return { after: { color: new ThemeColor(color), margin: '0 0 0 2em', fontStyle: 'italic' } };
}

function isWanted(): boolean {
  return (
    workspace.getConfiguration('okr').get('inlineWarnings', true) &&
    !extensions.getExtension('usernamehw.errorlens')
  );
}

function gravestOfLines({ document }: TextEditor): readonly Diagnostic[] {
  const lines = new Map<number, Diagnostic>();
  for (const diagnostic of languages.getDiagnostics(document.uri)) {
    const line = diagnostic.range.start.line;
    const before = lines.get(line);
    if (diagnostic.source === 'okr' && (!before || diagnostic.severity < before.severity))
      lines.set(line, diagnostic);
  }
  return [...lines.values()];
}

function atLineEnd({ range, message }: Diagnostic): DecorationOptions {
  const [first = ''] = message.split('\n');
  const end = new Position(range.start.line, Number.MAX_SAFE_INTEGER);
  return { range: new Range(end, end), renderOptions: { after: { contentText: first } } };
}
