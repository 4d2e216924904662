// When title and fields contradict each other: each case that may have another reading is silent, each that has none is told.
import { describe, expect, test } from 'vitest';
import { findingsIn } from './show.ts';

/** What is said of a key result with these fields, of numbers and directions. */
function said(title: string, fields: string): readonly string[] {
  const text = `
cycle: 2026-Q1
owner: dana
objectives:
  - title: Newcomers feel at home
    key_results:
      - { title: ${JSON.stringify(title)}, ${fields} }
`;
  return findingsIn(text)
    .filter(({ rule }) => watched.has(rule.id))
    .map(({ rule, at }) => `${rule.id} ${text.slice(at.start, at.end)}`);
}

const watched = new Set(['number-mismatch', 'direction-contradiction', 'target-equals-baseline']);

describe('silent where', () => {
  test.each([
    ['the title names the stretch', 'Raise NPS from 32 to 50', 'baseline: 32, target: 45, stretch: 50'],
    [
      'the title names what is now',
      'Raise NPS to 50 (currently 38)',
      'baseline: 32, target: 50, current: 38',
    ],
    ['units convert', 'Cut review time from 31 hours to 12 hours', 'baseline: 1.3, target: 0.5, unit: days'],
    ['the unit holds the magnitude', 'Grow MRR to $18K', 'target: 18, unit: k$'],
    ['nobody knows the unit', 'Grow MRR to $18K', 'target: 16, unit: kUSD'],
    ['the unit is larger', '营收达到 800 万元', 'target: 0.08, unit: 亿元'],
    ['the title rounds', 'Raise members from 4,000 to 5,200', 'baseline: 4031, target: 5200'],
    ['the title says about', 'Raise members to about 5,000', 'baseline: 4031, target: 5180'],
    ['the way is 0 to 100', 'Raise visits from 400 to 650 a week', 'baseline: 0, target: 100'],
    ['a share is a fraction', 'Raise repeat orders from 40% to 60%', 'baseline: 0.4, target: 0.6'],
    ['the share is counted', 'Migrate 80% of 45 services', 'target: 36, unit: services'],
    ['other things are counted', 'Win 12 new shops', 'target: 30, unit: contracts'],
    ['the metric is another', 'Hold 4 workshops', 'metric: Shops that stay, target: 80'],
    ['the metric says the magnitude', '月活达到 1200 万', 'metric: 月活（万）, target: 1200'],
    ['the rest of the whole is measured', 'Cut failed payments from 8% to 3%', 'baseline: 92%, target: 97%'],
    ['the fields count what is added', 'Grow from 40 to 60 shops', 'type: reach, target: 20'],
    ['the fields add up over the cycle', 'Publish 3 guides a month', 'target: 9, unit: guides'],
    ['a limit is above the baseline', 'Noise at the door', "type: decrease, baseline: 40, target: '<= 45'"],
    ['a rank goes up', 'Raise our rank in sales from 8 to 3', 'owner: bo'],
    ['a cost is raised to a lower one', '将成本从 20 万提升到 10 万', 'owner: bo'],
    ['the rate is what changes', 'Increase releases from 2 a month to 2 a week', 'owner: bo'],
    ['currencies differ', 'Raise the basket from $40 to $55', 'baseline: €40, target: €55'],
    [
      'there are two results',
      'Grow the share of organic traffic from 30% to 45% while cutting ad spend from $90K to $60K',
      'baseline: 90K, target: 60K, unit: $',
    ],
    ['the scope has the number', 'Raise coverage from 60% to 80% in 4 services', 'target: 4, unit: services'],
    ['lower is better here', 'Lift the handicap from 18 to 12', 'owner: bo'],
    ['the verb is of another measure', '提高良品率，将不良率从 5% 降到 2%', 'owner: bo'],
    ['it is given up', 'Raise NPS from 32 to 50', 'baseline: 32, target: 45, status: cancelled'],
    ['it is to stay', 'Keep satisfaction at 80%', 'type: maintain, baseline: 80%, target: 80%'],
  ])('%s', (_, title, fields) => expect(said(title, fields)).toEqual([]));
});

describe('told where', () => {
  test.each([
    ['the target is another', 'Raise NPS from 32 to 50', 'baseline: 32, target: 45', ['number-mismatch 45']],
    [
      'the baseline is another',
      '将复购率从 30% 提升到 38%',
      'baseline: 20, target: 38',
      ['number-mismatch 20'],
    ],
    ['both are', 'Raise NPS from 32 to 50', 'baseline: 30, target: 45', ['number-mismatch 45']],
    [
      'the metric is the same, as one end shows',
      'Raise NPS from 32 to 50',
      'metric: NPS, baseline: 32, target: 45',
      ['number-mismatch 45'],
    ],
    ['the two are swapped', 'Raise NPS from 50 to 32', 'baseline: 32, target: 50', ['number-mismatch 50']],
    ['K is missing', 'Grow MRR to $18K', 'target: 18', ['number-mismatch 18']],
    [
      '万 is missing beside a unit',
      '新品收入达到 1200 万',
      'target: 1200, unit: 元',
      ['number-mismatch 1200'],
    ],
    [
      'the type says otherwise',
      'Seats taken',
      'type: decrease, baseline: 55%, target: 80%',
      ['direction-contradiction 80%'],
    ],
    [
      'the verb says otherwise',
      'Increase sign-ups from 50 to 30',
      'owner: bo',
      ['direction-contradiction Increase sign-ups from 50 to 30'],
    ],
    [
      'nothing changes',
      'Raise retention from 80% to 80%',
      'owner: bo',
      ['target-equals-baseline 80% to 80%'],
    ],
  ])('%s', (_, title, fields, findings) => expect(said(title, fields)).toEqual(findings));
});
