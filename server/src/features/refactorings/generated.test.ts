// What holds for every refactoring of every file, however it is laid out: it is done, and harms nothing.
import fc from 'fast-check';
import { test } from 'vitest';
import { Writer } from '../../../../test/support/layouts.ts';
import { soundlyRefactored } from '../../../../test/support/refactors.ts';
import { read } from '../../language/read.ts';

test('of files made up', () => {
  fc.assert(
    fc.property(fc.gen(), g => {
      soundlyRefactored(read({ text: new Writer(g).file(), name: 'test' }));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
