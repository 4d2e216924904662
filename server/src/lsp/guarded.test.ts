import { expect, test } from 'vitest';
import { CancellationToken, LSPErrorCodes } from 'vscode-languageserver/node';
import { guard } from './guarded.ts';

const noted = () => {
  const lines: string[] = [];
  return { lines, guarded: guard({ error: line => lines.push(line) }) };
};

test.each<[when: string, answer: () => number | Promise<number>]>([
  [
    'at once',
    () => {
      throw new Error('broken');
    },
  ],
  ['later', async () => Promise.reject(new Error('broken'))],
])('a request that fails %s costs a line in the log and gets a neutral answer', async (_, answer) => {
  const { lines, guarded } = noted();
  expect(await guarded('hover', CancellationToken.None, 0, answer)).toBe(0);
  expect(lines).toEqual([expect.stringContaining('hover: Error: broken')]);
});

test('a cancelled request is told so, and nothing is computed for it', async () => {
  const { lines, guarded } = noted();
  let computed = 0;
  await expect(guarded('hover', CancellationToken.Cancelled, 0, () => ++computed)).rejects.toMatchObject({
    code: LSPErrorCodes.RequestCancelled,
  });
  expect([computed, lines]).toEqual([0, []]);
});
