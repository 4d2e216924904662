// What a rule finds in an objective is kept while only others change; a rule that looks at others has to say so.
import { expect, test } from 'vitest';
import type { AnyPart } from '../language/model.ts';
import { parseDay } from '../language/period.ts';
import { read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { rules } from './index.ts';
import { defaultRuleSettings } from './levels.ts';
import type { Rule, RuleContext } from './rule.ts';
import { run } from './runner.ts';

const texts = rules.flatMap(({ examples }) =>
  examples.map(example => ('bad' in example ? example.bad : example.good)),
);

/** Whether a rule asks for the objectives of a document while it visits one of them, or what stands in it. */
function looksAround(rule: Rule): boolean {
  let isInside = false;
  let looked = false;
  const on = Object.fromEntries(
    Object.entries(rule.on).map(([thing, visit]) => [
      thing,
      (part: AnyPart, context: RuleContext) => {
        isInside = isInObjective(part);
        (visit as (part: AnyPart, context: RuleContext) => void)(part, context);
        isInside = false;
      },
    ]),
  );
  for (const text of texts) {
    const reading = read({ text, name: 'test' });
    const { objectives } = reading.document;
    Object.defineProperty(reading.document, 'objectives', {
      get: () => {
        looked ||= isInside;
        return objectives;
      },
    });
    run([{ ...rule, on }], reading, {
      today: parseDay('2026-02-20') as number,
      progress: defaultSettings,
      rules: defaultRuleSettings,
    });
  }
  return looked;
}

function isInObjective(part: AnyPart): boolean {
  return part.thing === 'objective' || ('parent' in part && isInObjective(part.parent));
}

const visitors = rules.filter(({ on }) =>
  Object.keys(on).some(key => key !== 'problem' && key !== 'suppression'),
);

test.each(visitors)('$id keeps to its objective', rule => {
  expect(looksAround(rule)).toBe(false);
});

test.each(rules.filter(({ scope }) => scope !== undefined))('$id shares no cause', ({ cause }) => {
  expect(cause).toBeUndefined();
});
