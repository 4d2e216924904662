// Tells in the view how far the reading of a company's files is.
import { commands, type Disposable, env, l10n, type TreeView, window } from 'vscode';
import type { IndexingParams } from '../../../server/src/lsp/protocol.ts';

export interface IndexingProgress extends Disposable {
  show(progress: IndexingParams): void;
  hide(): void;
}

/** A bar on the view and a line in it, until all is read. */
export function indexingProgress(view: Pick<TreeView<unknown>, 'message'>): IndexingProgress {
  let end: (() => void) | undefined;
  /** What the button that stops it goes by. */
  const isReading = (is: boolean) => void commands.executeCommand('setContext', 'okr.isReading', is);
  const hide = () => {
    if (!end) return;
    end();
    end = undefined;
    view.message = '';
    isReading(false);
  };
  return {
    show({ done, total }) {
      if (done >= total) return hide();
      const [read, all] = [done, total].map(count => count.toLocaleString(env.language));
      view.message = l10n.t('Reading OKR files: {0} of {1}', `${read}`, `${all}`);
      if (end) return;
      isReading(true);
      // Made first: the editor asks for it some time later, when all may be over.
      const over = new Promise<void>(resolve => {
        end = resolve;
      });
      void window.withProgress({ location: { viewId: 'okr.tree' } }, () => over);
    },
    hide,
    dispose: hide,
  };
}
