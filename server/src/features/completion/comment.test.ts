import { expect, test } from 'vitest';
import { completes, completionsAt, labelsAt } from '../../../../test/support/completes.ts';

const ruleIds = [
  { id: 'off-pace', summary: 'Behind what is expected' },
  { id: 'missing-unit', summary: 'A bare number' },
];

test('the words that silence rules', () => {
  expect(labelsAt('# ok█\n')).toEqual([
    'okr-disable-next-line',
    'okr-disable-line',
    'okr-disable-file',
    'okr-disable',
    'okr-enable',
  ]);
  expect(completes('# okr-dis█\n', 'okr-disable-line')).toBe('# okr-disable-line \n');
  expect(completionsAt('# ok█\n')[0]).toMatchObject({
    again: true,
    detail: 'silences rules on the next line',
  });
});

test('the rules after them, each once', () => {
  expect(labelsAt('# okr-disable-next-line █\n', { ruleIds })).toEqual(['off-pace', 'missing-unit']);
  expect(labelsAt('# okr-disable-next-line off-pace, █\n', { ruleIds })).toEqual(['missing-unit']);
  expect(completes('owner: ana # okr-disable-line off█-x\n', 'off-pace', { ruleIds })).toBe(
    'owner: ana # okr-disable-line off-pace\n',
  );
});

test.each(['# okr-disable-next-line off-pace -- █\n', '# disable █\n', '# █\n', '# about okr-disable █\n'])(
  'nothing in %j',
  text => {
    expect(labelsAt(text, { ruleIds })).toEqual([]);
  },
);
