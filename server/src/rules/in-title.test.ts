// Where the words of a title are found in the file, by the ways to write a title in YAML.
import { expect, test } from 'vitest';
import { inTitle } from './in-title.ts';
import { reading } from './show.ts';

test.each([
  ['plain', 'Publish 8 posts', 'posts'],
  ['in double quotes', '"Publish: 8 posts"', 'posts'],
  ['in single quotes', "'Publish: 8 posts'", 'posts'],
  ['Chinese', '发布 8 篇 posts', 'posts'],
  // Nothing tells where the words are: the title as a whole is meant.
  ['with an escape before it', '"Publish \\"8\\" posts"', '"Publish \\"8\\" posts"'],
  ['with a doubled quote before it', "'Publish ''8'' posts'", "'Publish ''8'' posts'"],
  ['folded', '>-\n      Publish 8\n      posts', '>-\n      Publish 8\n      posts'],
])('%s', (_, written, found) => {
  const text = `objectives:\n  - title: ${written}\n`;
  const title = reading(text).document.objectives[0]?.title;
  if (!title) throw new Error('no title');
  const start = title.value.indexOf('posts');
  const range = inTitle(title, text, { start, end: start + 'posts'.length });
  expect(text.slice(range.start, range.end)).toBe(found);
});
