// The same for the examples, which people open first; and every refactoring is of use in one of them.
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
  expect([...new Set(tried)].sort()).toMatchInlineSnapshot(`
    [
      "add-missing-fields",
      "check-in",
      "convert/decrease",
      "convert/increase",
      "convert/maintain",
      "convert/reach",
      "extract",
      "move/kpis",
      "sort-all/due",
      "sort-all/status",
      "sort/due",
      "sort/status",
    ]
  `);
});
