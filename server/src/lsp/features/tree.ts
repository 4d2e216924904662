// okr/tree, okr/children, okr/alignment, okr/describe, okr/explain: what our own client asks for.
import type { TreeNode } from '../../features/tree-view/index.ts';
import { rangeIn, treeItemOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import {
  type AlignmentParams,
  alignmentRequest,
  type ChildrenParams,
  childrenRequest,
  type DescribeParams,
  describeRequest,
  type Explained,
  type ExplainParams,
  explainRequest,
  type FileItem,
  type TreeItem,
  type TreeParams,
  treeRequest,
} from '../protocol.ts';
import { inSlices } from '../slices.ts';

export const tree: Feature = {
  capability: () => ({}),
  answer: ({ connection, service, guarded, client, snapshot }) => {
    /** A row in no file has no place. */
    const itemOf = (node: TreeNode): TreeItem => {
      const file = snapshot(node);
      return file ? treeItemOf(file, node) : { ...node, range: top, selection: top };
    };
    connection.onRequest(treeRequest, ({ uris }: TreeParams, token) =>
      guarded<readonly FileItem[]>('tree', token, [], () => {
        const asked = uris ? uris.map(uri => snapshot({ uri })) : service.store.all();
        const { locale } = client();
        return inSlices(asked, token, file => {
          const node = file && service.treeFile(file, locale);
          return node ? [{ ...node, range: top, selection: top }] : [];
        });
      }),
    );
    connection.onRequest(childrenRequest, ({ uri, ids }: ChildrenParams, token) =>
      guarded<readonly (readonly TreeItem[] | null)[]>('children', token, [], () => {
        const at = snapshot({ uri });
        return ids.map(id => {
          const nodes = at && service.treeBelow(at, id, client().locale);
          return nodes ? nodes.map(node => treeItemOf(at, node)) : null;
        });
      }),
    );
    connection.onRequest(alignmentRequest, ({ rows }: AlignmentParams, token) =>
      guarded<readonly (readonly TreeItem[] | null)[]>('alignment', token, [], async () => {
        const { locale } = client();
        const answers = rows.map(row => {
          const nodes = service.aligned(row, locale);
          return nodes ? { nodes, items: [] as TreeItem[] } : null;
        });
        const told = answers.filter(answer => answer !== null);
        await inSlices(inTurn(told), token, ([node, items]) => {
          items.push(itemOf(node));
          return [];
        });
        return answers.map(answer => answer?.items ?? null);
      }),
    );
    connection.onRequest(describeRequest, ({ uri, id }: DescribeParams, token) =>
      guarded('describe', token, null, () => {
        const at = snapshot({ uri });
        return (at && service.describe(at, id, client())) ?? null;
      }),
    );
    connection.onRequest(explainRequest, ({ uri, range }: ExplainParams, token) =>
      guarded<Explained | null>('explain', token, null, () => {
        const at = snapshot({ uri });
        if (!at) return null;
        const { lines } = at.reading;
        const place = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
        const explained = service.explain(at, place, client().locale);
        return explained ? { text: explained.text, range: rangeIn(at, explained.range) } : null;
      }),
    );
  },
};

/** The rows of all lists one after the other, each with the place where it belongs. */
function* inTurn<I>(
  lists: readonly { readonly nodes: Iterable<TreeNode>; readonly items: I }[],
): Iterable<readonly [node: TreeNode, items: I]> {
  for (const { nodes, items } of lists) for (const node of nodes) yield [node, items];
}

/** A file's row stands for all of it; that needs no look into its lines. */
const start = { line: 0, character: 0 };
const top = { start, end: start };
