// Which sentences tie scores to pay, and which only speak of either.
import { expect, test } from 'vitest';
import { findingsOf } from '../show.ts';
import { individualAppraisal } from './index.ts';

const foundIn = (note: string) => {
  const text = `note: ${JSON.stringify(note)}\nobjectives:\n  - title: Guests come back\n`;
  return findingsOf(individualAppraisal, text).map(({ at }) => text.slice(at.start, at.end));
};

test.each([
  ['OKR results feed into the performance review.', 'OKR results feed into the performance review'],
  ['Be bold. Half of the bonus is tied to the score! Ask Bo.', 'Half of the bonus is tied to the score'],
  ['本季得分直接作为绩效奖金。', '本季得分直接作为绩效奖金'],
  ['周会照常。OKR 完成率計入績效考核；请留意', 'OKR 完成率計入績效考核'],
])('%s', (note, found) => expect(foundIn(note)).toEqual([found]));

test.each([
  'Scores are not tied to bonuses.',
  'The score never decides about a pay rise.',
  'The bonus was paid in May. Scores are due on Friday.',
  'Shops with a high customer score get a bonus that depends on sales.',
  'Cut the days to decide on a pay rise from 60 to 20',
  '得分不与薪酬挂钩',
  'OKR 与绩效考核脱钩，不作为发奖金的依据',
  '客户得分高的门店发放奖金',
  '年终奖发放准时率达到 100%',
])('nothing in: %s', note => expect(foundIn(note)).toEqual([]));
