// Which compound results can be taken apart by a machine, and what becomes of the parts.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../language/range.ts';
import { findingsOf, reading } from '../show.ts';
import { compoundKeyResult } from './index.ts';

const file = (title: string, fields = '') => `objectives:
  - title: Guests come back
    key_results:
      - title: ${JSON.stringify(title)}
${fields}`;

/** The titles after the split; undefined where none is offered, or nothing is found. */
function split(text: string): readonly (string | undefined)[] | undefined {
  const [found] = findingsOf(compoundKeyResult, text);
  const repair = found?.suggest?.[0];
  if (!repair) return undefined;
  const { document, problems } = reading(applyEdits(text, repair.edits));
  expect(problems).toEqual([]);
  return document.objectives[0]?.key_results.map(({ title }) => title?.value);
}

test.each([
  ['Grow sales to $95K and cut refunds to 2%', ['Grow sales to $95K', 'Cut refunds to 2%']],
  ['Raise NPS from 28 to 40; CSAT from 82% to 90%.', ['Raise NPS from 28 to 40', 'CSAT from 82% to 90%']],
  ['良率提升到 97%，同时单件成本下降 5%', ['良率提升到 97%', '单件成本下降 5%']],
  ['复购率 +5%；客诉 -20%', ['复购率 +5%', '客诉 -20%']],
])('%s', (title, parts) => expect(split(file(title))).toEqual(parts));

test('every part but the first begins with the owners alone', () => {
  const text = file(
    'Grow sales to $95K and cut refunds to 2%',
    '        owner: [bo, cy]\n        weight: 2\n',
  );
  const repair = findingsOf(compoundKeyResult, text)[0]?.suggest?.[0];
  const [first, second] =
    reading(applyEdits(text, repair?.edits ?? [])).document.objectives[0]?.key_results ?? [];
  expect(first?.weight).toBeDefined();
  expect(second?.owner.map(({ value }) => value)).toEqual(['bo', 'cy']);
  expect(second?.weight).toBeUndefined();
});

describe('is found, but not taken apart, where a part says too little alone:', () => {
  test.each(['Reduce waiting time by 30% and error rate by half', 'Win 20 bakeries and double their orders'])(
    '%s',
    title => {
      expect(findingsOf(compoundKeyResult, file(title))).toHaveLength(1);
      expect(split(file(title))).toBeUndefined();
    },
  );
});

describe('is not found', () => {
  test.each([
    ['where both parts are vague', 'Boost morale; improve service', ''],
    ['where both parts are work', 'Publish 10 articles and record 4 podcasts', ''],
    [
      'where stages tell the progress of both',
      'Grow sales to $95K and cut refunds to 2%',
      '        milestones: [{ title: Sales }, { title: Refunds }]\n',
    ],
    ['where the second is a condition', 'Grow sales to $95K without adding staff', ''],
    ['where the second explains', '首次答复缩短至 2 小时，当前为 8 小时', ''],
  ])('%s', (_, title, fields) => expect(findingsOf(compoundKeyResult, file(title, fields))).toEqual([]));
});
