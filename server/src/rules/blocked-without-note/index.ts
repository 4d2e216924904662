// Things that are said to be blocked, without a word on what blocks them.
import type { CheckIn, Initiative, KeyResult, Kpi, Objective } from '../../language/model.ts';
import { newestCheckIn } from '../../progress/index.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const blockedWithoutNote: Rule = {
  id: 'blocked-without-note',
  smart: 'A',
  source: [],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An initiative or the newest check-in is blocked, and nothing says by what.',
      why: 'Whoever reads “blocked” wants to help, and can only do so when they know what is missing and from whom. One line in `note` is enough; a `link` to where it is discussed or a comment on the line will do as well.',
      messages: { blocked: 'Blocked by what? Say in a note what is missing, and from whom.' },
    },
    'zh-cn': {
      summary: '计划或最近一次检视标为受阻，却没有说明原因。',
      why: '看到“受阻”的人想帮忙，得先知道缺什么、在等谁。在 `note` 里写一句就够；附上讨论的 `link`，或在同一行写注释也可以。',
      messages: { blocked: '被什么卡住了？请在备注中写明缺什么、在等谁。' },
    },
  },
  on: {
    objective: checkNewest,
    key_result: checkNewest,
    kpi: checkNewest,
    initiative: check,
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The harbour is quiet at night
            key_results:
              - title: Raise berths with shore power from 6 to 20
                check_ins:
                  - { date: 2026-02-16, status: blocked }
                initiatives:
                  - { title: Lay the cable to pier 3, status: blocked }
              - title: Cut nights above 50 dB from 40 to 12
      `,
      finds: ['blocked', 'blocked'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 港口的夜晚安静下来
            key_results:
              - title: 有岸电的泊位从 6 个增加到 20 个
                initiatives:
                  - { title: 铺设到三号码头的电缆, status: blocked }
              - title: 夜间超过 50 分贝的天数从 40 天降到 12 天
      `,
      finds: ['blocked'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: The harbour is quiet at night
            key_results:
              - title: Raise berths with shore power from 6 to 20
                check_ins:
                  - { date: 2026-02-02, status: blocked }     # of the past
                  - { date: 2026-02-16, status: at_risk }
                initiatives:
                  - title: Lay the cable to pier 3
                    status: blocked
                    note: Waiting for the permit; Cy calls the port authority on Monday
                  - title: Sockets for pier 4
                    status: blocked     # no copper before March
                  - { title: Meters, status: blocked, link: https://tracker.example/84 }
              - title: Cut nights above 50 dB from 40 to 12
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 港口的夜晚安静下来
            key_results:
              - title: 有岸电的泊位从 6 个增加到 20 个
                check_ins:
                  - { date: 2026-02-16, status: blocked, note: 等港务局的施工许可，韩梅周一去催 }
              - title: 夜间超过 50 分贝的天数从 40 天降到 12 天
      `,
    },
  ],
};

function checkNewest(part: Objective | KeyResult | Kpi, context: RuleContext) {
  const newest = newestCheckIn(part);
  if (newest && !isOver(part)) check(newest, context);
}

function check(part: CheckIn | Initiative, context: RuleContext) {
  const { status, note } = part;
  if (status?.value !== 'blocked' || note || isOver(part)) return;
  if (part.thing === 'initiative' && part.link.length > 0) return;
  if (!hasComment(status.range.end, context)) context.report({ at: status.range, message: 'blocked' });
}

/** Whether the rest of the line has a comment. */
function hasComment(offset: number, { text, lines }: RuleContext): boolean {
  return /\s#/.test(text.slice(offset, lines.endOf(lines.lineAt(offset))));
}
