// What a person sees who points into a comment that silences rules.
import { expect, test } from 'vitest';
import { hoverAt, linesAt } from './test-hover.ts';

const silenced = (comment: string) => `objectives:\n  - title: O ${comment}\n`;

test('on the name of a rule, what it finds and why', () => {
  const [summary, gap, why] = linesAt(silenced('# okr-disable-line missing-unit, ove█rdue -- moved to Q2'));
  expect(summary).toMatch(/^\*\*overdue\*\*: .+\.$/);
  expect(gap).toBe('');
  expect(why).toMatch(/\.$/);
  expect(linesAt(silenced('# okr-disable-line over█due'), { locale: 'zh-cn' })[0]).toMatch(
    /^\*\*overdue\*\*：.+。$/,
  );
});

test('it is about the name alone', () => {
  const text = silenced('# okr-disable-line over█due');
  const { start, end } = hoverAt(text)?.range ?? { start: 0, end: 0 };
  expect(text.replace('█', '').slice(start, end)).toBe('overdue');
});

test.each([
  ['# okr-disa█ble-line overdue', '**okr-disable-line**: silences rules on this line'],
  ['#okr-disable-ne█xt-line', '**okr-disable-next-line**: silences rules on the next line'],
  ['# okr-ena█ble', '**okr-enable**: checks again from here on'],
])('on the word of %s, what it does', (comment, doc) => {
  expect(linesAt(silenced(comment))).toEqual([doc]);
});

test.each([
  '# okr-disable-line no-such█-rule',
  '# okr-disable-line overdue -- see ove█rdue',
  '#█ okr-disable-line overdue',
  '# over█due',
])('nothing in %s', comment => {
  expect(hoverAt(silenced(comment))).toBeUndefined();
});
