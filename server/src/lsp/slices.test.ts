// Long work lets others in between, and can be called off.
import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { inSlices } from './slices.ts';

/** Milliseconds of work. */
function busy(time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end);
}

test('what is waiting is done between the items, and every item has its turn', async () => {
  const order: string[] = [];
  const { token } = new CancellationTokenSource();
  setImmediate(() => order.push('somebody else'));
  const done = await inSlices(['a', 'b', 'c'], token, item => {
    busy(15);
    order.push(item);
    return [item, item];
  });
  expect(done).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  expect(order).toEqual(['a', 'somebody else', 'b', 'c']);
});

test('work that is called off is not done to its end', async () => {
  const source = new CancellationTokenSource();
  setImmediate(() => source.cancel());
  const done = await inSlices([1, 2, 3], source.token, item => {
    busy(15);
    return [item];
  });
  expect(done).toEqual([1]);
});
