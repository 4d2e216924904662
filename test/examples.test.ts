// The examples show what they promise: clean companies, one mistake for each rule, the figures everybody knows.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Change, parseChange } from '../server/src/language/change.ts';
import { windowOf } from '../server/src/language/inherit.ts';
import type { Document, Field, KeyResult, Kpi, Objective } from '../server/src/language/model.ts';
import { type Day, formatDay, parseDay } from '../server/src/language/period.ts';
import { amountOf, parseQuantity, type Quantity } from '../server/src/language/quantity.ts';
import { nameOf, type Reading, read } from '../server/src/language/read.ts';
import { formatReference, parseReference, type Reference } from '../server/src/language/reference.ts';
import { walk } from '../server/src/language/walk.ts';
import { defaultSettings } from '../server/src/progress/index.ts';
import { rules } from '../server/src/rules/index.ts';
import { defaultRuleSettings } from '../server/src/rules/levels.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { run } from '../server/src/rules/runner.ts';
import { factsOf } from '../server/src/workspace/facts.ts';
import { WorkspaceIndex } from '../server/src/workspace/index.ts';
import { snapshotOf } from '../server/src/workspace/snapshot.ts';
import { viewFrom } from '../server/src/workspace/view.ts';

const root = new URL('../', import.meta.url);
const readingOf = (path: string) =>
  read({ text: readFileSync(new URL(path, root), 'utf8'), name: nameOf(path) });
const pathsOf = (company: string) =>
  globSync(`examples/${company}/*.okr.yaml`, { cwd: root }).map(path => path.replaceAll('\\', '/'));
const companies = ['en', 'zh'].map(company =>
  pathsOf(company).map(path => ({ path, reading: readingOf(path) })),
);

/** All examples together, as they are when somebody opens the folder. */
const index = new WorkspaceIndex();
const snapshots = new Map(
  globSync('examples/**/*.okr.yaml', { cwd: root }).map(path => {
    const url = new URL(path.replaceAll('\\', '/'), root);
    const snapshot = snapshotOf(url.href, readFileSync(url, 'utf8'));
    index.put(snapshot);
    return [snapshot.text, snapshot];
  }),
);
index.isComplete = true;

function findings({ text }: Reading, today: Day): readonly Finding[] {
  const snapshot = snapshots.get(text);
  if (!snapshot) throw new Error('no such example');
  const around = viewFrom(factsOf(snapshot), index);
  const settings = { progress: defaultSettings, rules: defaultRuleSettings };
  return run(rules, snapshot.reading, { today, ...settings, around });
}

describe('a company file', () => {
  /** The examples stand at the 20th; whoever opens them a while before or after finds them in order too. */
  const [first, last] = ['2026-11-16', '2026-12-09'].map(day => parseDay(day) as Day) as [Day, Day];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  test.each(companies.flat())('$path can be read, and wants no mending', ({ path, reading }) => {
    expect(reading.problems).toEqual([]);
    const found = days.flatMap(day =>
      findings(reading, day).map(({ rule, level, at }) => {
        const place = `${path}:${reading.lines.lineAt(at.start) + 1}`;
        return `${place} ${level} ${rule.id} on ${formatDay(day)}`;
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('the mistakes', () => {
  const files = ['mistakes', 'mistakes-kpis', 'mistakes-alignment'].map(name =>
    readingOf(`examples/${name}.okr.yaml`),
  );

  test.each(files)(
    'of $document.name are below the comments that name them, once, and no others',
    reading => {
      const promises = promisesIn(reading.text);
      const promisedAt = (offset: number) => promises.findLast(({ below }) => below <= offset)?.below;
      const found = findings(reading, parseDay('2026-11-20') as Day);
      expect(found.map(({ rule, at }) => ({ rule: rule.id, below: promisedAt(at.start) }))).toEqual(promises);
    },
  );

  test('show every rule that is on', () => {
    const on = rules.filter(({ id, levels }) => id !== 'rule-failed' && levels.standard !== 'off');
    const shown = files.flatMap(({ text }) => promisesIn(text).map(({ rule }) => rule));
    expect(shown.toSorted()).toEqual(on.map(({ id }) => id).toSorted());
  });

  /** `# rule-id: why`, in the order of the text, with the offset below: that of the first line that is no such comment. */
  function promisesIn(text: string) {
    const comments = text.matchAll(/^ *# ([a-z]+(?:-[a-z]+)*): .*\n(?=((?: *# [a-z-]+: .*\n)*))/gm);
    return [...comments].map(({ index, 0: comment, 1: rule, 2: more = '' }) => ({
      rule,
      below: index + comment.length + more.length,
    }));
  }
});

describe('references', () => {
  test.each(companies.flat())('of $path lead somewhere', ({ reading: { document } }) => {
    const broken = referencesIn(document).filter(({ reference }) => !targetOf(reference, document));
    expect(broken.map(({ name, reference }) => `${name}: ${formatReference(reference)}`)).toEqual([]);
  });

  test('of every kind are there', () => {
    const names = companies
      .flat()
      .flatMap(({ reading }) => referencesIn(reading.document).map(({ name }) => name));
    expect(new Set(names)).toEqual(new Set(referring));
  });
});

describe('figures of the usual introductions to OKRs and KPIs', () => {
  type Figures = Readonly<Partial<Record<'baseline' | 'target' | 'change' | 'min' | 'max', string>>>;
  const table: readonly (readonly [Figures, ...references: string[]])[] = [
    // An online store: three results of one balance.
    [{ change: '-20%' }, 'online-store#healthy-balance/acquisition-cost', '电商#获客平衡/KR1'],
    [{ change: '+10%' }, 'online-store#healthy-balance/order-frequency', '电商#获客平衡/KR2'],
    [{ change: '-15%' }, 'online-store#healthy-balance/churn', '电商#获客平衡/KR3'],
    [{ change: '+1 pp' }, 'online-store#richer-shelf/margin', '电商#更好的货架/KR1'],
    [{ target: '10%' }, 'online-store#richer-shelf/high-margin', '电商#更好的货架/KR2'],
    [{ target: '50%' }, 'online-store#richer-shelf/repurchase', '电商#常回来/KR1'],
    [{ target: '>= 4' }, '电商#常回来/KR2'],
    // A company and its departments.
    [{ baseline: '12M', target: '24M' }, 'company#lasting-growth/revenue', '公司#长久盈利/KR1'],
    [{ baseline: '12M', target: '15M' }, 'company#ready-to-double/new-product-sales', '公司#撑得起增长/KR1'],
    [{ baseline: '30,000', target: '45,000' }, 'operations#smooth-revenue/velocity', '运营#好后盾/KR1'],
    [{ baseline: '80%', target: '90%' }, 'operations#smooth-revenue/one-record', '运营#好后盾/KR2'],
    [{ baseline: '3 hours', target: '1 hour' }, 'operations#smooth-revenue/manual-work', '运营#好后盾/KR3'],
    [{ baseline: '120', target: '30' }, 'product#two-point-oh/tickets', '产品#新版/KR1'],
    [{ baseline: '9', target: '6' }, 'product#two-point-oh/checkout-steps', '产品#新版/KR2'],
    [{ baseline: '2:37', target: '3:45' }, 'product#two-point-oh/session-time', '产品#新版/KR3'],
    [
      { baseline: '250,000', target: '350,000' },
      'customer-success#at-home/key-accounts',
      '客户成功#自助上手/KR1',
    ],
    [{ baseline: '25', target: '100' }, 'customer-success#at-home/articles', '客户成功#自助上手/KR2'],
    [{ baseline: '500', target: '1,000' }, 'customer-success#at-home/office-hours', '客户成功#自助上手/KR3'],
    [{ target: '500,000' }, 'sales#new-customers/enterprise', '销售#新客户/KR1'],
    [{ target: '300,000' }, 'sales#new-customers/mid-market', '销售#新客户/KR2'],
    [{ target: '200,000' }, 'sales#new-customers/small-business', '销售#新客户/KR3'],
    [{ target: '6' }, 'marketing#first-choice/campaigns', '市场#首选/KR1'],
    [{ target: '950' }, 'marketing#first-choice/leads', '市场#首选/KR2'],
    [{ target: '10M' }, 'marketing#first-choice/pipeline', '市场#首选/KR3'],
    [{ baseline: '300,000', target: '500,000' }, 'marketing#known-name/traffic', '市场#知名度/KR1'],
    [{ min: '99.5%' }, 'marketing#uptime', '市场#在线率'],
    // A brand, an app, a product.
    [{ target: '20' }, 'brand#voice-in-the-trade/partners', '市场#影响力/KR1'],
    [{ baseline: '40', target: '52' }, 'brand#voice-in-the-trade/media', '市场#影响力/KR2'], // +30%
    [{ target: '>= 5' }, 'brand#voice-in-the-trade/forums', '市场#影响力/KR3'],
    [{ min: '5' }, 'brand#brand-campaigns', '市场#品牌活动'],
    [{ change: '+30%' }, 'app#daily-habit/active-users', '产品#用户增长/KR1'],
    [{ baseline: '10:00', target: '12:00' }, 'app#daily-habit/time-per-user'], // +20%
    [{ baseline: '5:00', target: '6:00' }, '产品#用户增长/KR2'], // +20%
    [{ min: '3', max: '5' }, 'app#features', '产品#新功能'],
    [{ min: '2' }, 'app#growth-campaigns', '产品#增长活动'],
    [{ target: '>= 4.5' }, 'product#new-kind/satisfaction', '产品#用户增长/KR3'],
    [{ target: '10,000' }, 'product#new-kind/balcony-sales'],
    [{ min: '10,000' }, '产品#新品销量'],
    // Manufacturing, and raising money.
    [{ target: '98%' }, 'workshop#known-for-quality/pass-rate', '烘焙厂#品质/KR1'],
    [{ target: '<= 1%' }, 'workshop#known-for-quality/returns', '烘焙厂#品质/KR2'],
    [{ min: '97%' }, 'workshop#line-pass-rate', '烘焙厂#一线合格率'],
    [{ max: '40' }, 'workshop#complaints', '烘焙厂#投诉'], // 20% fewer than 50
    [{ baseline: '25 hours', target: '20 hours' }, 'workshop#steady-machines/downtime', '烘焙厂#效率/KR1'], // -20%
    [{ change: '+30%' }, 'workshop#steady-machines/efficiency', '烘焙厂#效率/KR2'],
    [{ target: '>= 10' }, '融资#找到同路人/KR1'],
    [{ min: '3' }, '融资#接洽'],
    [{ min: '2' }, '融资#报道'],
    // New business, happy customers, partner shops.
    [{ change: '+50%' }, 'new-business#second-engine/new-revenue', '销售#第二引擎/KR1'],
    [{ target: '150,000' }, 'new-business#second-engine/new-sales', '销售#第二引擎/KR2'],
    [{ target: '15' }, 'new-business#ready-sellers/sellers', '加盟#开业就上手/KR1'],
    [{ baseline: '55', target: '66' }, 'company#recommended/promoters', '公司#口碑/KR1'],
    [{ change: '+20%' }, 'company#recommended/experience', '公司#口碑/KR2'],
    [{ target: '500' }, 'partner-shops#right-people/applications', '加盟#对的人/KR1'],
    [{ target: '60' }, 'partner-shops#right-people/interviews', '加盟#对的人/KR2'],
    [{ target: '25' }, 'partner-shops#right-people/offers', '加盟#对的人/KR3'],
  ];
  const rows = table.flatMap(([figures, ...references]) =>
    references.map(reference => ({ reference, figures })),
  );

  test.each(rows)('$reference: $figures', ({ reference, figures }) => {
    const part = partAt(reference) as KeyResult;
    const names = Object.keys(figures) as (keyof Figures)[];
    const written = names.map(name => part[name]?.value);
    const wanted = names.map(name =>
      (name === 'change' ? parseChange : parseQuantity)(figures[name] as string),
    );
    expect(written.map(sizeOf)).toEqual(wanted.map(sizeOf));
  });

  test.each([
    ['by the end of Q2', 'online-store#healthy-balance/acquisition-cost', '2027-06-30'],
    ['二季度末前', '电商#获客平衡/KR1', '2027-06-30'],
    ['by the end of April', 'partner-shops#right-people/applications', '2027-04-30'],
    ['by the end of June', 'partner-shops#right-people/interviews', '2027-06-30'],
    ['by the end of August', 'partner-shops#right-people/offers', '2027-08-31'],
    ['4 月前', '加盟#对的人/KR1', '2027-03-31'],
    ['6 月前', '加盟#对的人/KR2', '2027-05-31'],
    ['8 月前', '加盟#对的人/KR3', '2027-07-31'],
    ['before June', 'new-business#ready-sellers/training', '2027-05-31'],
    ['6 月前', '加盟#开业就上手/KR2', '2027-05-31'],
  ])('“%s” of %s is %s', (words, reference, day) => {
    const part = partAt(reference) as KeyResult;
    expect(part.title?.value).toContain(words);
    expect(formatDay(windowOf(part, defaultSettings.fiscalYearStart).end as Day)).toBe(day);
  });

  test.each(['new-business#ready-sellers/training', '加盟#开业就上手/KR2'])(
    '%s has three sessions',
    reference => {
      expect((partAt(reference) as KeyResult).milestones).toHaveLength(3);
    },
  );
});

const referring = ['aligns_to', 'supports', 'guards', 'kpi'] as const;

function referencesIn(document: Document) {
  const found: { name: string; reference: Reference }[] = [];
  walk(document, part => {
    const fields: Partial<Record<string, unknown>> = { ...part };
    for (const name of referring) {
      const written = [fields[name] ?? []].flat() as Field<Reference>[];
      found.push(...written.map(({ value }) => ({ name, reference: value })));
    }
  });
  return found;
}

/** What a reference means to a document, among the files of its company. */
function targetOf(
  { document, objective, keyResult }: Reference,
  from: Document,
): Objective | KeyResult | Kpi | undefined {
  const company = companies.find(files => files.some(({ reading }) => reading.document === from)) ?? [];
  const files = company.map(({ reading }) => reading.document);
  const home = document === undefined ? from : files.find(({ name }) => name === document);
  const found = [...(home?.objectives ?? []), ...(home?.kpis ?? [])].find(
    ({ id }) => id?.value === objective,
  );
  if (keyResult === undefined || found === undefined) return found;
  return found.thing === 'objective'
    ? found.key_results.find(({ id }) => id?.value === keyResult)
    : undefined;
}

function partAt(text: string): Objective | KeyResult | Kpi {
  const reference = parseReference(text) as Reference;
  const parts = companies.flatMap(files => targetOf(reference, files[0]?.reading.document as Document) ?? []);
  expect(parts, text).toHaveLength(1);
  return parts[0] as Objective | KeyResult | Kpi;
}

/** What is compared of a figure: not its currency, nor how it is written. */
function sizeOf(figure: Quantity | Change | 'unknown' | undefined) {
  if (figure === undefined || figure === 'unknown') return figure;
  if ('kind' in figure) return { kind: figure.kind, value: figure.value };
  const isPercent = figure.dimension === 'percent';
  return { amount: amountOf(figure), isPercent, comparator: figure.comparator };
}
