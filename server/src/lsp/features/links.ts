// textDocument/documentLink: web addresses, and the files that are there.
import type { Link } from '../../features/navigation/index.ts';
import { rangeIn } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';

export const links: Feature = {
  capability: () => ({ documentLinkProvider: { resolveProvider: false } }),
  answer: server => {
    const { connection, service, guarded, snapshot } = server;
    connection.onDocumentLinks(({ textDocument }, token) =>
      guarded('links', token, null, async () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const found = service.links(at);
        const open = await Promise.all(found.map(link => canBeOpened(server, link)));
        return found
          .filter((_, index) => open[index])
          .map(({ range, target }) => ({ range: rangeIn(at, range), target }));
      }),
    );
  },
};

async function canBeOpened({ exists }: Server, { kind, target }: Link): Promise<boolean> {
  const [file = ''] = target.split('#');
  return kind === 'web' || (await exists(file));
}
