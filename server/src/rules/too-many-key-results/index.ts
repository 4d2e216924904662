// More key results in one objective than anybody can keep in mind.
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const tooManyKeyResults: Rule = {
  id: 'too-many-key-results',
  smart: 'S',
  source: ['Microsoft, OKR guide: three to five', 'GitLab handbook: at most three'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'An objective has too many key results.',
      why: 'Two to five results tell whether the objective was reached. With more it is unclear which one matters, and each gets less care. Often some are work to be done, which belongs under `initiatives`, or numbers to be watched, which belong under `kpis`. Guardrails (`type: maintain`) do not count here, nor does what is cancelled, postponed or a draft.',
      messages: { many: '{count} key results; with more than {max} it is unclear what matters.' },
    },
    'zh-cn': {
      summary: '一个目标的关键结果太多。',
      why: '两到五条就足以说明目标是否达成。再多，就看不出哪条重要，每条得到的精力也更少。其中往往有些是要做的事，应放到 `initiatives`；有些是要盯的指标，应放到 `kpis`。护栏指标（`type: maintain`）以及已取消、已推迟和草稿状态的不计入。',
      messages: { many: '有 {count} 条关键结果；超过 {max} 条就看不出重点。' },
    },
  },
  options: {
    max: { default: 5, doc: { en: 'Key results of one objective.', 'zh-cn': '一个目标的关键结果数。' } },
  },
  on: {
    objective(objective, context) {
      const max = context.options.max ?? 0;
      const counting = objective.key_results
        .filter(isAsked)
        .filter(keyResult => context.progressOf(keyResult).type !== 'maintain');
      if (counting.length <= max || !isAsked(objective)) return;
      context.report({ at: objective.at, message: 'many', data: { count: counting.length, max } });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Orders arrive whole and on time
            key_results:
              - title: Raise punctual orders from 88% to 95%
              - title: Cut damaged parcels from 4% to 2%
              - title: Cut packing from 30 to 20 minutes
              - title: Raise packed orders from 50 to 70 an hour
              - title: Cut shipping costs from $9 to $7 an order
              - title: Cut lost parcels from 12 to 6 a month
      `,
      finds: ['Orders arrive whole and on time'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 订单完好、准时送到
            key_results:
              - title: 准时率从 88% 提升到 95%
              - title: 破损率从 4% 降到 2%
              - title: 打包时间从 30 分钟缩短到 20 分钟
              - title: 每小时打包从 50 单提升到 70 单
              - title: 每单运费从 9 元降到 7 元
              - title: 每月丢件从 12 件降到 6 件
      `,
      finds: ['订单完好、准时送到'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Orders arrive whole and on time
            key_results:
              - title: Raise punctual orders from 88% to 95%
              - title: Cut damaged parcels from 4% to 2%
              - title: Cut packing from 30 to 20 minutes
              - title: Raise packed orders from 50 to 70 an hour
              - title: Cut shipping costs from $9 to $7 an order
              - { title: Keep accidents at zero, type: maintain, max: 0 }
              - { title: Cut lost parcels from 12 to 6 a month, status: postponed }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 订单完好、准时送到
            key_results:
              - title: 准时率从 88% 提升到 95%
              - title: 破损率从 4% 降到 2%
              - { title: 工伤为零, type: maintain, max: 0 }
      `,
    },
  ],
};
