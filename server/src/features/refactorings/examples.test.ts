// The same for the examples, which people open first; and the common refactorings are of use in them.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { soundlyRefactored } from '../../../../test/support/refactors.ts';
import { read } from '../../language/read.ts';

test('of all examples', () => {
  const paths = ['en', 'zh'].flatMap(folder =>
    readdirSync(`examples/${folder}`).map(name => `examples/${folder}/${name}`),
  );
  const tried = paths.flatMap(path => [
    ...soundlyRefactored(read({ text: readFileSync(path, 'utf8'), name: 'test' })),
  ]);
  const common = ['add-missing-fields', 'check-in', 'convert/increase', 'extract', 'sort/due', 'sort/status'];
  expect(tried).toEqual(expect.arrayContaining(common));
});
