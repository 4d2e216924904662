import { expect, test } from 'vitest';
import { piecesOf, render, stop } from './snippet.ts';

test('stops are numbered as they come', () => {
  expect(render(['a: ', stop(), '\nb: ', stop('x')])).toEqual({
    text: `a: \${1}\nb: \${2:x}`,
    snippet: true,
    plainText: 'a: \nb: x',
  });
});

test('what the syntax means otherwise is escaped', () => {
  expect(render(['$9 } \\ ', stop('{$1}'), '.']).text).toBe(`\\$9 \\} \\\\ \${1:{\\$1\\}}.`);
});

test('without a stop, or with one empty stop at the end, it is plain text', () => {
  expect(render(['$9'])).toEqual({ text: '$9', snippet: false, plainText: '$9' });
  expect(render(['owner: ', stop()])).toEqual({ text: 'owner: ', snippet: false, plainText: 'owner: ' });
});

test('stops marked in a text', () => {
  expect(piecesOf('a: «b»\nc')).toEqual(['a: ', { stop: 'b' }, '\nc']);
});

test('linked stops are one', () => {
  expect(render(piecesOf('from «n=4» to «m=9»\nbaseline: «n=4»')).text).toBe(
    `from \${1:4} to \${2:9}\nbaseline: \${1:4}`,
  );
});
