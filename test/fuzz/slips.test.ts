// One mistake on any line of a real file: it is told once, read as it was meant, and mended.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/language/range.ts';
import { type Reading, read } from '../../server/src/language/read.ts';
import { said } from '../support/said.ts';

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = ['growth.okr.yaml', 'growth-zh.okr.yaml']
  .map(fileOf)
  .map(text => ({ text, meant: meaningOf(text) }));

/** What a slip makes of a line; the line itself where it cannot happen. */
type Slip = (line: string) => string;

const field = /^(\s*(?:- )?\w+):( |$)/;
const bullet = /^(\s*)- (?=\w+:)/;
const slips: Readonly<Record<string, Slip>> = {
  'no colon': line => line.replace(/^(\s*(?:- )?\w+):(?= |$)/, '$1'),
  'no space after the colon': line => line.replace(field, '$1:'),
  'a full-width colon': line => line.replace(field, '$1：'),
  'a full-width space after the colon': line => line.replace(/^(\s*(?:- )?\w+): /, '$1:\u3000'),
  'no dash': line => line.replace(bullet, '$1'),
  'spaces instead of the dash': line => line.replace(bullet, '$1  '),
  'no space after the dash': line => line.replace(bullet, '$1-'),
  'a bullet for the dash': line => line.replace(bullet, '$1• '),
  'no closing brace': line => line.replace(/ ?\}$/, ''),
  'no closing bracket': line => line.replace(']', ''),
  'full-width signs between braces': line => (line.includes('{') ? line.replaceAll(/: /g, '：') : line),
  'an opening quote': line => line.replace(/(title|why): (?=[^"|>])/, '$1: "'),
  'a space too many': line => ` ${line}`,
  'two spaces too many': line => `  ${line}`,
  'a space too few': line => line.replace(/^ /, ''),
  'two spaces too few': line => line.replace(/^ {2}/, ''),
  'three spaces too few': line => line.replace(/^ {3}/, ''),
  tabs: line => line.replace(/^ +/, indent => '\t'.repeat(indent.length / 2)),
  'full-width spaces': line => line.replace(/^ +/, indent => '\u3000'.repeat(indent.length / 2)),
};

/** Of a hundred lines, so many may be told twice, or be read otherwise: what was meant cannot always be seen. */
const tolerated: Readonly<Record<string, { readonly twice?: number; readonly otherwise: number }>> = {
  'no colon': { twice: 2, otherwise: 2 },
  'no closing brace': { otherwise: 0 },
  'a space too many': { otherwise: 5 },
  'two spaces too many': { twice: 2, otherwise: 7 },
  'a space too few': { otherwise: 5 },
  'two spaces too few': { otherwise: 5 },
  'three spaces too few': { otherwise: 7 },
};

describe.each(Object.entries(slips))('%s', (name, slip) => {
  const { twice = 0, otherwise = 2 } = tolerated[name] ?? {};

  test('on any line', { timeout: 60_000 }, () => {
    const results = files.flatMap(({ text, meant }) =>
      mistypedLines(text, slip).map(mistyped => judged(meant, mistyped)),
    );
    const share = (is: (result: Judged) => boolean) => (100 * results.filter(is).length) / results.length;
    expect(results.length).toBeGreaterThan(5);
    expect(share(({ problems }) => problems > 1)).toBeLessThanOrEqual(twice);
    expect(share(({ isAsMeant }) => !isAsMeant)).toBeLessThanOrEqual(otherwise);
    expect(share(({ isAsMeant, isMended }) => isAsMeant && !isMended)).toBeLessThanOrEqual(otherwise);
  });
});

interface Judged {
  readonly problems: number;
  readonly isAsMeant: boolean;
  /** The fix, if there is one, restores what the file says. */
  readonly isMended: boolean;
}

function judged(meant: string, mistyped: string): Judged {
  const reading = read({ text: mistyped, name: 'test' });
  return {
    problems: reading.problems.length,
    isAsMeant: meaningOf(mistyped) === meant,
    isMended: meaningOf(mended(reading)) === meant,
  };
}

function meaningOf(text: string): string {
  return JSON.stringify(said(text));
}

function mended({ text, problems }: Reading): string {
  const [repair] = problems.flatMap(({ fix, suggest = [] }) => fix ?? suggest[0] ?? []);
  return applyEdits(text, repair?.edits ?? []);
}

/** The file with the slip on one line, for each line on which it can happen. */
function mistypedLines(text: string, slip: Slip): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, number) => {
    const mistyped = slip(line);
    const isSilent = mistyped === line || mistyped.trim() === '' || line.trimStart().startsWith('#');
    return isSilent ? [] : [lines.with(number, mistyped).join('\n')];
  });
}
