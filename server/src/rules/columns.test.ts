// How wide texts are.
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';

test.each([
  ['', 0],
  ['Publish 8 posts', 15],
  ['发布 8 篇', 9],
  ['转化率：８％', 12],
  ['𠮷野家', 6],
  ['naïve – “yes”', 13],
])('%s', (text, columns) => expect(columnsOf(text)).toBe(columns));
