import { describe, expect, test } from 'vitest';
import { edited, uriOf, workspaceOf } from '../../../../test/support/workspace.ts';
import { moveEdits } from './index.ts';

/** What the files say before they move. */
function moved(files: string, ...moves: (readonly [from: string, to: string])[]): string {
  const workspace = workspaceOf(files);
  return edited(
    workspace,
    moveEdits(
      moves.map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) })),
      workspace,
    ),
  );
}

const files = (reference: string, link = '[deck, ./plan.md]', id = '') => `
  ── company.okr.yaml
  ${id}objectives: [{ id: win, title: Win }]
  ── team/a.okr.yaml
  objectives:
    - title: A   # aligned
      aligns_to: ${reference}
      link: ${link}
`;
const printed = (marked: string) => edited(workspaceOf(marked), []);

describe('when a file moves, what leads to it follows:', () => {
  test.each<[reference: string, to: string, becomes: string]>([
    ['../company.okr.yaml#win', 'firm.okr.yaml', '../firm.okr.yaml#win'],
    ['"../company.okr.yaml#win"', 'team/company.okr.yaml', '"company.okr.yaml#win"'],
    ['../company.okr.yaml#win', 'old/2025/company.okr.yaml', '../old/2025/company.okr.yaml#win'],
    ['../company.okr.yaml#win', 'the company.okr.yaml', '../the%20company.okr.yaml#win'],
    ['company#win', 'firm.okr.yaml', 'firm#win'],
    ['company#win', 'old/company.okr.yaml', 'company#win'],
    ['company#win', '公司.okr.yaml', '公司#win'],
    ['company#win', 'the company.okr.yaml', '../the%20company.okr.yaml#win'],
    ['company#win', 'sub/a.okr.yaml', '../sub/a.okr.yaml#win'],
    ['company#win', 'company.txt', 'company#win'],
    ['other#win', 'other2.okr.yaml', 'other#win'],
  ])('%s to %s is %s', (reference, to, becomes) => {
    expect(moved(files(reference), ['company.okr.yaml', to])).toBe(printed(files(becomes)));
  });

  test('a document with an id is called by that all the same', () => {
    const named = files('firm#win', 'deck', 'id: firm\n  ');
    expect(moved(named, ['company.okr.yaml', 'x.okr.yaml'])).toBe(printed(named));
  });
});

describe('when the file that refers moves', () => {
  test('its own paths follow, names and words stay', () => {
    expect(
      moved(files('[../company.okr.yaml#win, company#win]'), ['team/a.okr.yaml', 'team/deep/b.okr.yaml']),
    ).toBe(printed(files('[../../company.okr.yaml#win, company#win]', '[deck, ../plan.md]')));
  });

  test('with its whole folder, only what lies outside of it is told anew', () => {
    expect(moved(files('../company.okr.yaml#win'), ['team', 'units/growth'])).toBe(
      printed(files('../../company.okr.yaml#win')),
    );
  });
});

test('links to other files follow as well', () => {
  expect(moved(files('company#win', '[../docs/a.md#why, https://example.org/docs]'), ['docs', 'pages'])).toBe(
    printed(files('company#win', '[../pages/a.md#why, https://example.org/docs]')),
  );
});

test('several moves at once', () => {
  expect(
    moved(
      files('../company.okr.yaml#win'),
      ['company.okr.yaml', 'x/firm.okr.yaml'],
      ['team/a.okr.yaml', 'x/a.okr.yaml'],
    ),
  ).toBe(printed(files('firm.okr.yaml#win', '[deck, ../team/plan.md]')));
});
