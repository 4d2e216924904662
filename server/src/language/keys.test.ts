import { describe, expect, test } from 'vitest';
import { childOf, isKnownKey, meantKey, placesOf } from './keys.ts';
import { keysOf, type ThingName, things } from './schema.ts';

describe('what a key was meant to be', () => {
  test.each<[written: string, thing: ThingName, key: string]>([
    ['keyResults', 'objective', 'key_results'],
    ['Key-Results', 'objective', 'key_results'],
    ['key results', 'objective', 'key_results'],
    ['KEY_RESULTS', 'objective', 'key_results'],
    ['Title', 'document', 'title'],
    ['krs', 'objective', 'key_results'],
    ['name', 'key_result', 'title'],
    ['description', 'objective', 'why'],
    ['description', 'key_result', 'note'],
    ['deadline', 'initiative', 'due'],
    ['from', 'key_result', 'baseline'],
    ['from', 'initiative', 'start'],
    ['champion', 'objective', 'owner'],
    ['value', 'key_result', 'current'],
    ['date', 'milestone', 'due'],
    ['目标', 'document', 'objectives'],
    ['目标', 'key_result', 'target'],
    ['关键结果', 'objective', 'key_results'],
    ['负责人', 'document', 'owner'],
    ['截止日期', 'initiative', 'due'],
    ['日期', 'check_in', 'date'],
    ['日期', 'milestone', 'due'],
  ])('%s of %s is surely %s', (written, thing, key) => {
    expect(meantKey(written, thing)).toEqual({ key, sure: true });
  });

  test.each<[written: string, thing: ThingName, key: string]>([
    ['tilte', 'objective', 'title'],
    ['titl', 'objective', 'title'],
    ['objectivs', 'document', 'objectives'],
    ['key_reslts', 'objective', 'key_results'],
    ['basline', 'key_result', 'baseline'],
    ['ownr', 'kpi', 'owner'],
  ])('%s of %s may be %s', (written, thing, key) => {
    expect(meantKey(written, thing)).toEqual({ key, sure: false });
  });

  test.each<[written: string, thing: ThingName]>([
    ['budget', 'objective'],
    ['预算', 'objective'],
    ['', 'objective'],
    ['baseline', 'objective'],
    ['constructor', 'objective'],
    ['__proto__', 'document'],
  ])('nobody can say what %s of %s is', (written, thing) => {
    expect(meantKey(written, thing)).toBeUndefined();
  });

  test('is what it says where it means something', () => {
    for (const thing of Object.keys(things) as ThingName[]) {
      for (const key of keysOf(thing)) expect(meantKey(key, thing)).toEqual({ key, sure: true });
    }
  });
});

test.each([
  ['title', true],
  ['key_results', true],
  ['deadline', true],
  ['负责人', true],
  ['budget', false],
  ['toString', false],
])('%s is a known key: %s', (name, wanted) => {
  expect(isKnownKey(name)).toBe(wanted);
});

test.each<[key: string, places: ThingName[]]>([
  ['objectives', ['document']],
  ['baseline', ['north_star', 'key_result']],
  ['checkIns', ['objective', 'key_result', 'kpi']],
  ['budget', []],
])('%s belongs in %j', (key, places) => {
  expect(placesOf(key)).toEqual(places);
});

test.each<[thing: ThingName, key: string, child: ReturnType<typeof childOf>]>([
  ['document', 'objectives', { thing: 'objective', many: true }],
  ['document', 'north_star', { thing: 'north_star', many: false }],
  ['key_result', 'plan', { thing: 'step', many: true }],
  ['objective', 'title', undefined],
])('%s holds below %s: %j', (thing, key, child) => {
  expect(childOf(thing, key)).toEqual(child);
});
