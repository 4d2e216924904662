// okr/tree, okr/describe, okr/explain: what our own client asks for.
import { rangeIn, treeItemOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import {
  type DescribeParams,
  describeRequest,
  type Explained,
  type ExplainParams,
  explainRequest,
  treeRequest,
} from '../protocol.ts';

export const tree: Feature = {
  capability: () => ({}),
  answer: ({ connection, service, guarded, client, snapshot }) => {
    connection.onRequest(treeRequest, token =>
      guarded('tree', token, [], () =>
        service.tree(client().locale).flatMap(node => {
          const at = snapshot(node);
          return at ? [treeItemOf(at, node)] : [];
        }),
      ),
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
