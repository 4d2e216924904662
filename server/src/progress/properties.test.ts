// What holds for any numbers, checked on thousands of made-up ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf, middle, resultOf } from './test-model.ts';

/** Decimals as people write them: up to three places, up to a million, below zero as well. */
const decimal = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .map(thousandths => thousandths / 1000);
const different = fc.tuple(decimal, decimal, decimal).filter(([baseline, target]) => baseline !== target);

const written = (value: number, unit = '') => `${value}${unit}`;
const numbers = (baseline: string, target: string, current: string, more = '') =>
  `baseline: ${baseline}\ntarget: ${target}\ncurrent: ${current}${more}`;

test('a decrease mirrors an increase', () => {
  fc.assert(
    fc.property(different, ([baseline, target, current]) => {
      const there = resultOf(numbers(written(baseline), written(target), written(current)));
      const mirrored = resultOf(numbers(written(-baseline), written(-target), written(-current)));
      expect(there.type).not.toBe(mirrored.type);
      expect(there.raw).toBe(mirrored.raw);
      expect(there.met).toBe(mirrored.met);
      expect(there.health).toBe(mirrored.health);
    }),
  );
});

test('the way back is what is left of the way', () => {
  fc.assert(
    fc.property(different, ([baseline, target, current]) => {
      const there = resultOf(numbers(written(baseline), written(target), written(current))).raw as number;
      const back = resultOf(numbers(written(target), written(baseline), written(current))).raw as number;
      expect(Math.abs(there + back - 1)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(there)));
    }),
  );
});

test('progress is raw progress within 0 and 1', () => {
  fc.assert(
    fc.property(different, ([baseline, target, current]) => {
      const { raw, progress } = resultOf(numbers(written(baseline), written(target), written(current)));
      expect(progress).toBe(Math.min(1, Math.max(0, raw as number)));
    }),
  );
});

test('met is at the target or beyond it', () => {
  fc.assert(
    fc.property(different, ([baseline, target, current]) => {
      const { met } = resultOf(numbers(written(baseline), written(target), written(current)));
      expect(met).toBe(target > baseline ? current >= target : current <= target);
    }),
  );
});

test('a ratio that is a short decimal is that decimal', () => {
  // Baseline and way are decimals, and current lies n thousandths of the way along it.
  const way = fc.tuple(
    fc.integer({ min: -5000, max: 5000 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 1000 }),
  );
  fc.assert(
    fc.property(way, ([start, length, thousandths]) => {
      const [baseline, target, current] = [
        start * 1000,
        (start + length) * 1000,
        start * 1000 + length * thousandths,
      ].map(millionths => (millionths / 1_000_000).toFixed(6)) as [string, string, string];
      expect(resultOf(numbers(baseline, target, current)).raw).toBe(thousandths / 1000);
    }),
  );
});

test('units change nothing', () => {
  fc.assert(
    fc.property(
      different,
      fc.constantFrom('%', ' tickets', ' days', ' 元', ' pp'),
      ([baseline, target, current], unit) => {
        const bare = resultOf(numbers(written(baseline), written(target), written(current)));
        const inEach = resultOf(
          numbers(written(baseline, unit), written(target, unit), written(current, unit)),
        );
        const inField = resultOf(
          numbers(written(baseline), written(target), written(current), `\nunit: "${unit.trim()}"`),
        );
        for (const { raw, met, health } of [inEach, inField])
          expect({ raw, met, health }).toEqual({ raw: bare.raw, met: bare.met, health: bare.health });
      },
    ),
  );
});

test('neither do magnitudes', () => {
  const small = fc.integer({ min: -100_000, max: 100_000 }).map(hundredths => hundredths / 100);
  const triple = fc.tuple(small, small, small).filter(([baseline, target]) => baseline !== target);
  fc.assert(
    fc.property(
      triple,
      fc.constantFrom(' 万元', 'K users', ' hours'),
      ([baseline, target, current], unit) => {
        const bare = resultOf(numbers(written(baseline), written(target), written(current)));
        const scaled = resultOf(
          numbers(written(baseline, unit), written(target, unit), written(current, unit)),
        );
        expect(scaled.raw).toBe(bare.raw);
      },
    ),
  );
});

const keyResult = fc.record({
  current: fc.option(fc.integer({ min: -50, max: 150 })),
  weight: fc.option(fc.integer({ min: 1, max: 5 })),
  status: fc.constantFrom('active', 'active', 'active', 'draft', 'cancelled', 'postponed'),
});
type MadeUp = typeof keyResult extends fc.Arbitrary<infer T> ? T : never;

const objective = (keyResults: readonly MadeUp[]) =>
  `key_results:\n${keyResults
    .map(({ current, weight, status }) => {
      const told = [
        ...(current === null ? [] : [`current: ${current}`]),
        ...(weight === null ? [] : [`weight: ${weight}`]),
      ];
      return `  - { ${['title: KR', 'baseline: 0', 'target: 100', `status: ${status}`, ...told].join(', ')} }`;
    })
    .join('\n')}`;

const several = fc.array(keyResult, { minLength: 1, maxLength: 6 });

test('the order of key results does not matter', () => {
  const shuffled = several.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(groupOf(objective(other))).toEqual(groupOf(objective(list)));
    }),
  );
});

test('an objective lies between the least and the most of its key results', () => {
  fc.assert(
    fc.property(several, list => {
      const known = list.flatMap(({ current, status }) =>
        current === null || /ed$/.test(status) ? [] : [Math.min(1, Math.max(0, current / 100))],
      );
      const { progress } = groupOf(objective(list));
      if (known.length === 0) expect(progress).toBe(null);
      else {
        expect(progress).toBeGreaterThanOrEqual(Math.min(...known));
        expect(progress).toBeLessThanOrEqual(Math.max(...known));
      }
    }),
  );
});

test('unknown is not zero: what was never measured changes no progress, only what is said of it', () => {
  fc.assert(
    fc.property(
      several.map(list => list.map(each => ({ ...each, weight: null }))),
      list => {
        const before = groupOf(objective(list));
        const after = groupOf(objective([...list, { current: null, weight: null, status: 'active' }]));
        expect(after.progress).toBe(before.progress);
        expect(after.unmeasured).toBe(before.unmeasured + 1);
      },
    ),
  );
});

test('what is expected never falls as days go by', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 100 })), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(steps, fc.integer({ min: -60, max: 60 }), (plan, offset) => {
      const days = [...new Set(plan.map(([date]) => date))].sort((a, b) => a - b);
      const values = plan.map(([, value]) => value).sort((a, b) => a - b);
      const lines = days.map(
        (date, n) => `  - { date: 2026-02-${String(date).padStart(2, '0')}, value: ${values[n]} }`,
      );
      const fields = numbers('0', '100', '50', lines.length > 0 ? `\nplan:\n${lines.join('\n')}` : '');
      const today = resultOf(fields, middle + offset).expected as number;
      const tomorrow = resultOf(fields, middle + offset + 1).expected as number;
      expect(tomorrow).toBeGreaterThanOrEqual(today);
    }),
  );
});
