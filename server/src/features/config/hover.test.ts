import { expect, test } from 'vitest';
import { withCursor } from '../../../../test/support/markers.ts';
import { linesOf } from '../../language/lines.ts';
import type { Locale } from '../../language/locale.ts';
import { configHover } from './hover.ts';

/** The words under the hover, and what it says. */
function hoverAt(marked: string, locale: Locale = 'en'): readonly [string, string] | undefined {
  const { text, offset } = withCursor(marked);
  const found = configHover({ text, lines: linesOf(text) }, offset, locale);
  return found && [text.slice(found.range.start, found.range.end), found.markdown];
}

test('a setting: what it is for, and what holds without it', () =>
  expect(hoverAt('check_in█_every: 14 days\n')).toEqual([
    'check_in_every',
    '**check_in_every**: How often to check in, where an objective does not say so itself.\n\nLeft out: `14 days`.',
  ]));

test('a rule: what it finds and why, its level in each preset, its options, its sources', () => {
  const [word, markdown = ''] = hoverAt('rules: { stale-check-█in: off }\n') ?? [];
  expect(word).toBe('stale-check-in');
  expect(markdown).toMatch(/^\*\*stale-check-in\*\*: The newest check-in is older than agreed/);
  expect(markdown).toContain('standard `info` · strict `warning` · early-stage `off`');
  expect(markdown).toContain('- **days**: Days between two check-ins');
  expect(markdown).toContain('Default: `14`.');
  expect(markdown).toMatch(/From: Microsoft.*\.$/);
});

test.each<[marked: string, word: string, says: string]>([
  ['preset: str█ict\n', 'strict', 'Every key result needs a number'],
  ['pre█set: strict\n', 'preset', '- `early-stage`: For small or young teams'],
  ['pace:\n  gr█ace: 10%\n', 'grace', 'Left out: `10%`'],
  ['rules:\n  off-pace: err█or\n', 'error', 'Has to be put right'],
  ['rules:\n  too-many-kpis: [hi█nt, { max: 3 }]\n', 'hint', 'A tip'],
  ['rules:\n  too-many-kpis: [hint, { m█ax: 3 }]\n', 'max', 'Default: `7`'],
  ['people:\n  - na█me: Dana\n', 'name', 'full name'],
  ['"preset█": strict\n', 'preset', 'How strict'],
])('%j', (marked, word, says) => {
  const [under, markdown] = hoverAt(marked) ?? [];
  expect(under).toBe(word);
  expect(markdown).toContain(says);
});

test('Chinese', () =>
  expect(hoverAt('ignore█: a\n', 'zh-cn')?.[1]).toMatch(
    /^\*\*ignore\*\*：不检查的文件和文件夹.*不写时：无。$/s,
  ));

test.each([
  'colour█: red\n',
  'rules:\n  no-such█: off\n',
  'ignore: [arch█ive]\n',
  '# pre█set\n',
  'people: [da█na]\n',
  '█\n',
  'constructor█: 1\n',
  'rules: { off-pace: to█String }\n',
])('nothing at %j', marked => expect(hoverAt(marked)).toBeUndefined());
