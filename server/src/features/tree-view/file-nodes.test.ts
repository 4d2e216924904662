// The row of a file is computed once for all that it depends on, and again when any of that is another.
import { expect, test } from 'vitest';
import type { Day } from '../../language/period.ts';
import { defaultSettings } from '../../progress/index.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { fileNodes } from './file-nodes.ts';
import type { TreeContext } from './index.ts';

const text =
  'cycle: 2026-Q1\nobjectives:\n  - title: Win\n    key_results: [{ title: A, baseline: 0, target: 4, current: 1 }]\n';
const context: TreeContext = { locale: 'en', today: 20_500 as Day, settings: defaultSettings };

test('the row is remembered for a text, a day, settings and a language', () => {
  const nodeOf = fileNodes();
  const snapshot = snapshotOf('file:///a.okr.yaml', text, 1);
  const node = nodeOf(snapshot, context);
  expect(node).toMatchObject({ label: 'a', progress: 0.25, description: '25% · 2026-Q1', hasChildren: true });
  expect(nodeOf(snapshot, { ...context })).toBe(node);

  const others: TreeContext[] = [
    { ...context, locale: 'zh-cn' },
    { ...context, today: (context.today + 90) as Day },
    { ...context, settings: { ...defaultSettings } },
  ];
  for (const other of others) expect(nodeOf(snapshot, other)).not.toBe(node);
  expect(nodeOf(snapshotOf('file:///a.okr.yaml', text, 2), context)).not.toBe(node);
});

test('the row holds nothing but plain values: no part of what was read is kept by it', () => {
  const node = fileNodes()(snapshotOf('file:///a.okr.yaml', text), context);
  expect(JSON.parse(JSON.stringify(node))).toEqual(node);
  expect(JSON.stringify(node).length).toBeLessThan(500);
});
