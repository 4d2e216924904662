// KPIs that nobody would act on: nothing says who, when, or for what.
import { isWritten, type Kpi } from '../../language/model.ts';
import { okr } from '../example.ts';
import { isWorkedOnElsewhere, resultsOn } from '../kpi-links.ts';
import type { Rule } from '../rule.ts';

export const kpiNotActionable: Rule = {
  id: 'kpi-not-actionable',
  smart: 'R',
  scope: 'workspace',
  source: ['LogRocket, OKRs vs. KPIs: KPIs to act on'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary:
        'A KPI has no owner of its own, no limit or target, and no objective or key result that it is for.',
      why: 'A number to watch is worth its place when somebody would do something about it. Any of these is enough: an `owner` who looks at it, `min`, `max` or `target` that tell when it is time to act, an objective that it `guards`, or a key result that names it as its `kpi`. The default owner of the file does not count, for that says nothing about this number.',
      messages: { idle: 'Who would act on it, and when? Give an owner, a limit or what it guards.' },
    },
    'zh-cn': {
      summary: 'KPI 没有单独的负责人，没有上下限或目标值，也没有与任何目标或关键结果相连。',
      why: '值得盯的指标，是一旦有变化就会有人去处理的指标。以下有一样就够：有人看（`owner`）；有 `min`、`max` 或 `target` 说明何时该行动；写明它守护哪个目标（`guards`）；或有关键结果以它为 `kpi`。文件的默认负责人不算，因为那并没有说到这个指标。',
      messages: { idle: '谁来看、何时行动？请写负责人、上下限或守护的目标。' },
    },
  },
  on: {
    kpi(kpi, context) {
      if (!kpi.title || ways.some(key => isWritten(kpi, key)) || resultsOn(kpi, context).length > 0) return;
      if (isWorkedOnElsewhere(kpi, context)) return;
      context.report({ at: kpi.at, message: 'idle' });
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
          - { title: Trams on time, min: 92%, current: 94% }
          - { title: Pictures shared of our trams, current: 410 }
      `,
      finds: ['Pictures shared of our trams'],
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
          - { title: 准点率, min: 92%, current: 94% }
          - { title: 网上晒电车的照片数, current: 410 }
      `,
      finds: ['网上晒电车的照片数'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: riders
            title: Riders prefer the tram
            key_results:
              - { title: Raise riders from 9000 to 12000 a day, kpi: daily }
              - title: Cut the longest wait from 14 to 8 minutes
        kpis:
          - { id: daily, title: Riders a day }
          - { title: Trams on time, min: 92% }
          - { title: Drivers off sick, owner: bo }
          - { title: Complaints, guards: riders }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - id: riders
            title: 出行首选电车
            key_results:
              - { title: 日均乘客从 9000 人增加到 12000 人, kpi: daily }
              - title: 最长等候从 14 分钟缩短到 8 分钟
        kpis:
          - { id: daily, title: 日均乘客 }
          - { title: 准点率, min: 92% }
          - { title: 病假司机, owner: 韩梅 }
          - { title: 投诉, guards: riders }
      `,
    },
    {
      files: {
        'depot.okr.yaml': okr`
          id: 车辆段
          cycle: 2026-Q1
          objectives:
            - title: 出了库的车都能自己回来
              key_results:
                - { title: 线路故障从每月 31 起降到 12 起, kpi: example#准点 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 出行首选电车
            key_results:
              - title: 日均乘客从 9000 人增加到 12000 人
              - title: 最长等候从 14 分钟缩短到 8 分钟
        kpis:
          - { id: 准点, title: 准点率 }   # 车辆段有关键结果在推动它
      `,
    },
  ],
};

/** Each of them tells who acts, when, or for what. */
const ways: readonly (keyof Kpi)[] = ['owner', 'min', 'max', 'target', 'guards'];
