// More work going on for one key result than anybody can push at once.
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const tooManyInitiatives: Rule = {
  id: 'too-many-initiatives',
  smart: 'S',
  source: ['Microsoft, OKR guide: three to five initiatives'],
  levels: { standard: 'info', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A key result has too many initiatives open at the same time.',
      why: 'Initiatives are bets on what will move the number. With a long list all of them move slowly, and nobody can tell later which one worked. Begin with the few that promise most; the others can wait with `status: on_hold`. What is done, cancelled or on hold does not count.',
      messages: { many: '{count} initiatives at once; over {max} is a to-do list, not a plan.' },
    },
    'zh-cn': {
      summary: '一条关键结果同时开着太多计划。',
      why: '计划是对“怎样推动这个数”的押注。一口气列太多，每一项都走得慢，事后也看不出是哪一项起了作用。先做最有把握的几项，其余的可以标为 `status: on_hold`。已完成、已取消和暂停的不计入。',
      messages: { many: '同时有 {count} 项计划；超过 {max} 项就成了待办清单。' },
    },
  },
  options: {
    max: {
      default: 7,
      doc: { en: 'Open initiatives of one key result.', 'zh-cn': '一条关键结果的进行中计划数。' },
    },
  },
  on: {
    key_result(keyResult, context) {
      const max = context.options.max ?? 0;
      const open = keyResult.initiatives.filter(
        initiative => isAsked(initiative) && initiative.status?.value !== 'on_hold',
      );
      if (open.length <= max || !isAsked(keyResult)) return;
      context.report({ at: keyResult.at, message: 'many', data: { count: open.length, max } });
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
                initiatives:
                  - title: Open on Sundays
                  - title: A reading corner for toddlers
                  - title: Coffee in the entrance hall
                  - title: Homework help on Wednesdays
                  - title: A film night each month
                  - title: Letters to families who stayed away
                  - title: A stand at the Saturday market
                  - title: Rooms for clubs to meet in
              - title: Raise new readers from 40 to 70 a month
      `,
      finds: ['Raise visits from 900 to 1400 a week'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 图书馆成为街坊常来的地方
            key_results:
              - title: 每周到馆人次从 900 增加到 1400
                initiatives:
                  - title: 周日开放
                  - title: 设立幼儿阅读角
                  - title: 门厅提供咖啡
                  - title: 周三作业辅导
                  - title: 每月放一次电影
                  - title: 给久未到馆的家庭写信
                  - title: 周六集市摆摊
                  - title: 给社团提供活动室
              - title: 每月新读者从 40 位增加到 70 位
      `,
      finds: ['每周到馆人次从 900 增加到 1400'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The library is where the town meets
            key_results:
              - title: Raise visits from 900 to 1400 a week
                initiatives:            # eight, of which five are being worked on
                  - { title: Open on Sundays, status: done }
                  - { title: A reading corner for toddlers, status: done }
                  - { title: Coffee in the entrance hall, status: in_progress }
                  - { title: Homework help on Wednesdays, status: in_progress }
                  - { title: A film night each month, status: planned }
                  - { title: Letters to families who stayed away, status: planned }
                  - { title: A stand at the Saturday market, status: planned }
                  - { title: Rooms for clubs to meet in, status: on_hold }
              - title: Raise new readers from 40 to 70 a month
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
                initiatives:
                  - title: 周日开放
                  - title: 设立幼儿阅读角
                  - title: 门厅提供咖啡
              - title: 每月新读者从 40 位增加到 70 位
      `,
    },
  ],
};
