// Which titles are empty, and which are merely short.
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../show.ts';
import { emptyObjective } from './index.ts';

const messageFor = (title: string) =>
  findingsOf(emptyObjective, `objectives:\n  - title: ${JSON.stringify(title)}\n`)[0]?.message;

test.each([
  'Growth',
  'Great team.',
  'Customer success & retention',
  'Continuous improvement of quality',
  '团队建设',
  '團隊建設',
  '流程优化与质量提升',
  '数字化转型',
])('a topic: %s', title => expect(messageFor(title)).toBe('topic'));

test.each(['Be the best!', 'one team, one dream', '降本增效', '再創輝煌！'])('a slogan: %s', title =>
  expect(messageFor(title)).toBe('slogan'),
);

describe('neither', () => {
  test.each([
    'Guests come back',
    'Win Spain',
    'No more queues',
    'Hire great people',
    'Become profitable',
    'Grow revenue',
    'Security reviews nobody dreads',
    '留住老客',
    '提升效率',
    '走出华东',
    '客户少等',
    '打造留得住人的团队',
    '',
  ])('%s', title => expect(messageFor(title)).toBeUndefined());

  test('a long row of topics: that is for another rule to say', () => {
    expect(messageFor('Quality, security, culture, people, growth, data, support')).toBeUndefined();
  });
});
