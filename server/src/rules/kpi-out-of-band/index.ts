// KPIs outside their limits.
import type { Kpi } from '../../language/model.ts';
import type { Quantity } from '../../language/quantity.ts';
import { byDate } from '../../progress/check-ins.ts';
import { kpiState } from '../../progress/index.ts';
import { bandOf, isInside } from '../../progress/target.ts';
import { compares, distance } from '../../progress/unit.ts';
import { okr } from '../example.ts';
import { isWorkedOnElsewhere, resultsOn } from '../kpi-links.ts';
import type { Rule } from '../rule.ts';

export const kpiOutOfBand: Rule = {
  id: 'kpi-out-of-band',
  smart: 'A',
  scope: 'workspace',
  source: ['OpenOKR method: KPI corridors'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A KPI is below its min or above its max, and no open key result works on it.',
      why: 'KPIs stand beside the objectives to tell when something else needs attention first. One outside its limits wants a decision: make it a key result for a while (`kpi` says which KPI a result works on, and this finding is gone), or set limits that are meant. The bounds themselves are inside.',
      messages: {
        below: '{current} is below its limit of {bound}.',
        above: '{current} is above its limit of {bound}.',
        bound: 'The limit',
      },
    },
    'zh-cn': {
      summary: 'KPI 低于下限或高于上限，也没有进行中的关键结果在处理它。',
      why: 'KPI 与目标放在一起，就是为了提醒什么时候该先处理别的事。超出上下限的，需要做个决定：暂时把它列为关键结果（用 `kpi` 写明对应的 KPI，就不再提示），或者把上下限改成真正在意的数。等于上下限不算超出。',
      messages: {
        below: '{current} 低于下限 {bound}。',
        above: '{current} 高于上限 {bound}。',
        bound: '上下限在这里',
      },
    },
  },
  on: {
    kpi(kpi, context) {
      const { current, inBand, ...numbers } = kpiState(kpi);
      const { min, max } = bandOf({ min: numbers.min, max: numbers.max, target: numbers.target });
      if (
        inBand !== false ||
        !current ||
        isUpsideDown(min, max) ||
        resultsOn(kpi, context).some(({ isAsked }) => isAsked)
      )
        return;
      if (isWorkedOnElsewhere(kpi, context)) return;
      const isLow = min !== undefined && isInside(current, { min, max: undefined }) === false;
      const bound = (isLow ? kpi.min : kpi.max) ?? kpi.target;
      context.report({
        at: placeOfCurrent(kpi),
        message: isLow ? 'below' : 'above',
        data: { current: current.text, bound: (isLow ? min : max)?.text ?? '' },
        ...(bound && { related: [{ at: bound.range, message: 'bound' }] }),
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Riders prefer the tram
            key_results:
              - title: Raise riders from 9000 to 12000 a day
              - title: Cut the longest wait from 14 to 8 minutes
        kpis:
          - { title: Trams on time, min: 92%, current: 89.5% }
          - title: Trips cancelled
            max: 20
            unit: trips/week
            check_ins:
              - { date: 2026-02-02, value: 17 }
              - { date: 2026-02-16, value: 31 }
          - { title: Energy for a trip, target: <= 40 kWh, current: 44 kWh }
      `,
      finds: ['89.5%', '31', '44 kWh'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 出行首选电车
            key_results:
              - title: 日均乘客从 9000 人增加到 12000 人
              - title: 最长等候从 14 分钟缩短到 8 分钟
        kpis:
          - { title: 准点率, min: 92%, current: 89.5% }
          - { title: 每周取消班次, max: 20, current: 12 }
      `,
      finds: ['89.5%'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Riders prefer the tram
            key_results:
              - title: Raise riders from 9000 to 12000 a day
              - title: Raise trams on time from 89% to 94%
                kpi: punctual           # being worked on
        kpis:
          - { id: punctual, title: Trams on time, min: 92%, current: 89.5% }
          - { title: Trips cancelled, max: 20, current: 20 }    # just inside
          - { title: Longest repair, max: 3 days, current: 40 hours }
          - { title: Riders a day, target: 12000, current: 9400 }   # a target is no limit
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 出行首选电车
            key_results:
              - title: 日均乘客从 9000 人增加到 12000 人
              - { title: 准点率从 89% 提升到 94%, kpi: punctual }
        kpis:
          - { id: punctual, title: 准点率, min: 92%, current: 89.5% }   # 已有关键结果在处理
          - { title: 每周取消班次, max: 20, current: 20 }
      `,
    },
    {
      files: {
        'depot.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - title: A tram that leaves the depot comes back
              key_results:
                - { title: Cut breakdowns on the line from 31 to 12 a month, kpi: example#punctual }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Riders prefer the tram
            key_results:
              - title: Raise riders from 9000 to 12000 a day
              - title: Cut the longest wait from 14 to 8 minutes
        kpis:
          - { id: punctual, title: Trams on time, min: 92%, current: 88%, owner: bo }   # the depot works on it
      `,
    },
  ],
};

const placeOfCurrent = (kpi: Kpi) =>
  (kpi.current ?? byDate(kpi).findLast(({ value }) => value)?.value)?.range ?? kpi.at;

/** Then the limits are wrong, and not the number. */
function isUpsideDown(min: Quantity | undefined, max: Quantity | undefined): boolean {
  return min !== undefined && max !== undefined && compares(min, max) && distance(min, max) < 0;
}
