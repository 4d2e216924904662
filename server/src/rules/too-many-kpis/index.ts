// More KPIs in one file than anybody watches.
import { entryOf } from '../../language/model.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';

export const tooManyKpis: Rule = {
  id: 'too-many-kpis',
  smart: 'R',
  source: ['LogRocket, OKRs vs. KPIs: too many KPIs'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A file lists too many KPIs.',
      why: 'The KPIs beside OKRs are the few that would make the team stop and look. A board of fifteen is read by nobody, and the one that turns red is lost among the others. Keep those that guard an objective or call for action; the rest can stay in the dashboard they come from.',
      messages: { many: '{count} KPIs; with more than {max} the one that matters is missed.' },
    },
    'zh-cn': {
      summary: '一份文件里的 KPI 太多。',
      why: '与 OKR 放在一起的，应当是少数几个一旦变红团队就会停下来看的指标。一口气列十几个，没人会看，真正出问题的那个也淹没在其中。留下守护目标或需要据以行动的，其余放在原来的看板里就好。',
      messages: { many: '有 {count} 个 KPI；超过 {max} 个就容易漏看要紧的。' },
    },
  },
  options: {
    max: { default: 7, doc: { en: 'KPIs of one file.', 'zh-cn': '一份文件的 KPI 数。' } },
  },
  on: {
    document(document, context) {
      const max = context.options.max ?? 0;
      const count = document.kpis.filter(({ title }) => title).length;
      if (count <= max) return;
      const at = entryOf(document, 'kpis')?.key ?? document.at;
      context.report({ at, message: 'many', data: { count, max } });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The library is where the town meets
            key_results:
              - title: Raise visits from 900 to 1400 a week
              - title: Raise new readers from 40 to 70 a month
        kpis:
          - { title: Loans a week, min: 2000 }
          - { title: Books not found, max: 3% }
          - { title: Wait at the desk, max: 4 min }
          - { title: Sick days, max: 12 }
          - { title: Computers in order, min: 95% }
          - { title: Complaints a month, max: 5 }
          - { title: Donations a month, min: $400 }
          - { title: Heating costs a month, max: $900 }
      `,
      finds: ['kpis'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 图书馆成为街坊常来的地方
            key_results:
              - title: 每周到馆人次从 900 增加到 1400
              - title: 每月新读者从 40 位增加到 70 位
        kpis:
          - { title: 每周借阅册数, min: 2000 }
          - { title: 图书错架率, max: 3% }
          - { title: 柜台等候时间, max: 4 分钟 }
          - { title: 病假天数, max: 12 }
          - { title: 电脑完好率, min: 95% }
          - { title: 每月投诉, max: 5 }
          - { title: 每月捐款, min: 3000 元 }
          - { title: 每月取暖费, max: 6000 元 }
      `,
      finds: ['kpis'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The library is where the town meets
            key_results:
              - title: Raise visits from 900 to 1400 a week
              - title: Raise new readers from 40 to 70 a month
        kpis:
          - { title: Loans a week, min: 2000 }
          - { title: Books not found, max: 3% }
          - { title: Complaints a month, max: 5 }
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 图书馆成为街坊常来的地方
            key_results:
              - title: 每周到馆人次从 900 增加到 1400
              - title: 每月新读者从 40 位增加到 70 位
        kpis:
          - { title: 每周借阅册数, min: 2000 }
          - { title: 图书错架率, max: 3% }
          - { title: 每月投诉, max: 5 }
      `,
    },
  ],
};
