import { expect, test } from 'vitest';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { findingsIn, readings } from './readings.ts';

test('what was read of a file is held until the file has been looked at, and no longer', async () => {
  const snapshots = ['a', 'b', 'c'].map(name => snapshotOf(`file:///${name}.okr.yaml`, `id: ${name}\n`));
  const held = readings(snapshots);
  const counts: number[] = [];
  const found = await findingsIn(snapshots, held, ({ reading }) => {
    expect(held).toContain(reading);
    counts.push(held.size);
    return [];
  });
  expect(counts).toEqual([3, 2, 1]);
  expect(held.size).toBe(0);
  expect(found).toEqual([[], [], []]);
});
