// What is said about the comments that silence rules: of names nobody knows, and of what there is nothing to silence of.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../language/range.ts';
import type { RuleSettings } from './levels.ts';
import { findingsIn } from './show.ts';

/** `level rule: text under the squiggle`, for findings about the comments. */
function said(text: string, chosen: RuleSettings['rules'] = {}): readonly string[] {
  return findingsIn(text, chosen).flatMap(({ rule, level, at }) =>
    rule.on.suppression ? [`${level} ${rule.id}: ${text.slice(at.start, at.end)}`] : [],
  );
}

function fixed(text: string): string {
  const edits = findingsIn(text).flatMap(({ rule, fix }) => (rule.on.suppression ? (fix?.edits ?? []) : []));
  return applyEdits(text, edits);
}

/** One vague result, in the last line but one. */
const file = ({ first = '', above = '', behind = '', below = '' }) =>
  `${[
    ...(first ? [first] : []),
    'cycle: 2026-Q1',
    'owner: dana',
    'objectives:',
    '  - title: Newcomers feel at home',
    '    key_results:',
    '      - title: Raise letters from 3 to 9',
    ...(above ? [`      ${above}`] : []),
    `      - title: Improve sign-ups${behind}`,
    ...(below ? [`      ${below}`] : []),
  ].join('\n')}\n`;

describe('a comment that is needed', () => {
  test.each([
    ['names what it silences', { above: '# okr-disable-next-line vague-key-result' }],
    ['silences everything', { behind: ' # okr-disable-line' }],
    ['silences everything in the file', { first: '# okr-disable-file' }],
    ['begins here', { above: '# okr-disable vague-key-result', below: '# okr-enable vague-key-result' }],
    ['ends what another began', { first: '# okr-disable', below: '# okr-enable vague-key-result' }],
    [
      'does what another does as well',
      { first: '# okr-disable-file vague-key-result', behind: ' # okr-disable-line vague-key-result' },
    ],
    ['silences what stands behind another finding', { behind: ' # okr-disable-line vague-key-result' }],
    ['is about dates: tomorrow may be another day', { above: '# okr-disable-next-line off-pace, overdue' }],
    ['is about a rule that is off', { above: '# okr-disable-next-line result-without-initiative' }],
    ['is about these comments', { first: '# okr-disable-file unknown-rule, unused-suppression' }],
  ])('%s', (_, comments) => {
    expect(said(file(comments))).toEqual([]);
  });
});

describe('a comment that is not', () => {
  test.each([
    ['the line is fine', { above: '# okr-disable-next-line missing-owner' }],
    ['it is too far away', { first: '# okr-disable-next-line vague-key-result' }],
    ['it comes too late', { below: '# okr-disable vague-key-result' }],
    ['nothing was silenced', { below: '# okr-enable' }],
    ['nothing of that name was silenced', { below: '# okr-enable missing-owner' }],
  ])('%s', (_, comments) => {
    const comment = Object.values(comments)[0];
    expect(said(file(comments))).toEqual([`hint unused-suppression: ${comment}`]);
    expect(fixed(file(comments))).toBe(file({}));
  });

  test('both ends of it go', () => {
    const text = file({ first: '# okr-disable missing-owner', below: '# okr-enable missing-owner' });
    expect(said(text)).toHaveLength(2);
    expect(fixed(text)).toBe(file({}));
  });

  test('is not removed unasked where it may be for another day', () => {
    const text = file({ first: '# okr-disable-next-line' });
    expect(said(text)).toEqual(['hint unused-suppression: # okr-disable-next-line']);
    expect(fixed(text)).toBe(text);
  });

  test.each([
    ['missing-owner, vague-key-result', 'vague-key-result'],
    ['vague-key-result, missing-owner', 'vague-key-result'],
    ['missing-owner vague-key-result missing-unit-x', 'vague-key-result missing-unit-x'],
    [
      'missing-owner, missing-deadline-x, missing-target, vague-key-result',
      'missing-deadline-x, vague-key-result',
    ],
    ['vague-key-result, missing-owner, missing-target -- why', 'vague-key-result -- why'],
    ['missing-owner, missing-target, vague-key-result', 'vague-key-result'],
    ['missing-owner, vague-key-result, missing-target', 'vague-key-result'],
  ])('loses only the names that are idle: %s', (before, after) => {
    const comment = (names: string) => file({ above: `# okr-disable-next-line ${names}` });
    expect(fixed(comment(before))).toBe(comment(after));
  });

  test('leaves what stands around it', () => {
    const text =
      '\ufeff# okr-disable-file missing-target\r\n# Ours\r\ncycle: 2026-Q1\t # okr-disable-line vague-key-result\r\n';
    expect(fixed(text)).toBe('\ufeff# Ours\r\ncycle: 2026-Q1\r\n');
  });

  test('is left alone where the file cannot be read to its end', () => {
    const comments = { first: '# okr-disable-next-line', above: '# okr-disable-next-line missing-owner' };
    const text = `${file(comments)}kpis: [{ title: "x\n`;
    expect(said(text)).toEqual([]);
    expect(said(`${text}"\n`)).toEqual([]);
  });
});

describe('a name that no rule has', () => {
  test('is said once, and does not silence', () => {
    const text = file({ above: '# okr-disable-next-line vague-key-results' });
    expect(said(text)).toEqual(['warning unknown-rule: vague-key-results']);
    expect(findingsIn(text).map(({ rule }) => rule.id)).toContain('vague-key-result');
  });

  test.each([
    ['Vague_Key_Result', 'vague-key-result'],
    ['ovredue', 'overdue'],
    ['naming', undefined],
  ])('%s is taken for %s', (name, meant) => {
    const [found] = findingsIn(file({ above: `# okr-disable-next-line ${name}` }));
    expect(found?.suggest?.[0]?.edits[0]?.text).toBe(meant);
  });

  test('may be the words of a reason', () => {
    const words = '# okr-disable-next-line agreed with sales';
    expect(said(file({ above: words }))).toEqual(['warning unknown-rule: agreed with sales']);
    expect(fixed(file({ above: words }))).toBe(file({ above: words }));
    const behindName = file({ above: '# okr-disable-next-line vague-key-result agreed with sales' });
    expect(fixed(behindName)).toContain('vague-key-result -- agreed with sales');
    const list = file({ above: '# okr-disable-next-line vague-key-result, one, two' });
    expect(said(list)).toEqual(['warning unknown-rule: one', 'warning unknown-rule: two']);
  });
});

describe('these findings too', () => {
  const idle = '# okr-disable-next-line missing-owner';

  test.each([
    ['have levels', { 'unused-suppression': 'error' }, [`error unused-suppression: ${idle}`]],
    ['can be off', { 'unused-suppression': 'off' }, []],
    ['say nothing of rules that are off', { 'missing-owner': 'off' }, []],
  ] as const)('%s', (_, chosen, expected) => {
    expect(said(file({ above: idle }), chosen)).toEqual(expected);
  });

  test('can be silenced by name, from above, and with everything', () => {
    expect(said(file({ first: '# okr-disable-file unused-suppression', above: idle }))).toEqual([]);
    expect(said(file({ above: '# okr-disable-next-line unused-suppression, missing-owner' }))).toEqual([
      'hint unused-suppression: missing-owner',
    ]);
    expect(said(file({ behind: ' # okr-disable-line unknown-rule, naming' }))).toEqual([]);
    expect(said(file({ first: '# okr-disable-file', above: idle }))).toEqual([]);
  });

  test('but what silences everything cannot hide that it silences nothing', () => {
    const text = 'cycle: 2026-Q1 # okr-disable-line\n';
    expect(said(text)).toEqual(['hint unused-suppression: # okr-disable-line']);
  });
});
