// KPIs that all tell what has already happened.
import { entryOf } from '../../language/model.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kpisAllLagging: Rule = {
  id: 'kpis-all-lagging',
  smart: 'R',
  source: ['LogRocket: OKRs and KPIs, leading and lagging indicators'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Every KPI of a file is marked as lagging.',
      why: 'Revenue, profit and churn say how it went, when it is too late to change it. A number that moves earlier, such as trials begun or first-week use, leaves time to act. Add one with `kind: leading`, or leave `kind` out where it is neither.',
      messages: { lagging: 'All {count} KPIs look back: which number would warn you early?' },
    },
    'zh-cn': {
      summary: '文件中的 KPI 全部标为落后指标。',
      why: '收入、利润、流失率说的是结果，看到时往往已来不及改变。试用数、首周活跃这类先动的数，才留得出行动的时间。请加一个 `kind: leading` 的领先指标；两者都不是的，可以不写 `kind`。',
      messages: { lagging: '{count} 个 KPI 都是事后才知道的：哪个数能提前预警？' },
    },
  },
  on: {
    document(document, context) {
      const { kpis } = document;
      if (kpis.length < 2 || kpis.some(({ kind }) => kind?.value !== 'lagging')) return;
      const at = entryOf(document, 'kpis')?.key ?? document.at;
      context.report({ at, message: 'lagging', data: { count: kpis.length } });
    },
  },
  examples: [
    {
      bad: okr`
        owner: dana
        cycle: 2026-Q1
        kpis:
          - { title: Revenue a month, kind: lagging, min: $90K }
          - { title: Customers lost a month, kind: lagging, max: 6 }
      `,
      finds: ['kpis'],
    },
    {
      bad: okr`
        owner: 李雷
        cycle: 2026-Q1
        kpis:
          - { title: 月收入, kind: lagging, min: 90 万元 }
          - { title: 毛利率, kind: lagging, min: 35% }
          - { title: 年度离职率, kind: lagging, max: 12% }
      `,
      finds: ['kpis'],
    },
    {
      good: okr`
        owner: dana
        cycle: 2026-Q1
        kpis:
          - { title: Revenue a month, kind: lagging, min: $90K }
          - { title: Customers lost a month, kind: lagging, max: 6 }
          - { title: Trials begun a week, kind: leading, min: 40 }
      `,
    },
    {
      good: okr`
        owner: 李雷
        cycle: 2026-Q1
        kpis:
          - { title: 月收入, kind: lagging, min: 90 万元 }
          - { title: 门店客流, min: 300 }      # 没有标明，不作判断
      `,
    },
  ],
};
