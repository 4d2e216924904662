// Tells in the view how far the reading of a company's files is.
import { type Disposable, env, l10n, type TreeView, window } from 'vscode';
import type { IndexingParams } from '../../../server/src/lsp/protocol.ts';

export interface IndexingProgress extends Disposable {
  show(progress: IndexingParams): void;
  hide(): void;
}

/** A bar on the view and a line in it, until all is read. */
export function indexingProgress(view: Pick<TreeView<unknown>, 'message'>): IndexingProgress {
  let end: (() => void) | undefined;
  const hide = () => {
    end?.();
    end = undefined;
    view.message = '';
  };
  return {
    show({ done, total }) {
      if (done >= total) return hide();
      const [read, all] = [done, total].map(count => count.toLocaleString(env.language));
      view.message = l10n.t('Reading OKR files: {0} of {1}', `${read}`, `${all}`);
      if (end) return;
      void window.withProgress(
        { location: { viewId: 'okr.tree' } },
        () => new Promise<void>(resolve => (end = resolve)),
      );
    },
    hide,
    dispose: hide,
  };
}
