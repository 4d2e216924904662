import { describe, expect, test } from 'vitest';
import { formatReference, parseReference, type Reference } from './reference.ts';

describe('a reference', () => {
  test.each<[text: string, reference: Reference]>([
    ['win', { objective: 'win' }],
    ['win/kr1', { objective: 'win', keyResult: 'kr1' }],
    ['company#win', { document: 'company', objective: 'win' }],
    ['company#win/KR1.1', { document: 'company', objective: 'win', keyResult: 'KR1.1' }],
    ['../2026/company.okr.yaml#win', { document: '../2026/company.okr.yaml', objective: 'win' }],
    ['公司#增长/工单', { document: '公司', objective: '增长', keyResult: '工单' }],
    ['o-1_a.b', { objective: 'o-1_a.b' }],
    ['1', { objective: '1' }],
    ['naïve', { objective: 'naïve' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
    expect(formatReference(reference)).toBe(text);
  });

  test.each([
    '',
    '#',
    '#win',
    'company#',
    'win/',
    '/kr1',
    'win/kr1/x',
    'my goal',
    'my company#win',
    'company#my goal',
    'a#b#c',
    'win,grow',
    '增长。',
  ])('“%s” is none', text => {
    expect(parseReference(text)).toBeUndefined();
  });
});
