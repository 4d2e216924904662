// Aligned to something that is over before it begins, or begins when it is over.
import type { KeyResult, Objective } from '../../language/model.ts';
import { formatDay, type Period, periodOf } from '../../language/period.ts';
import { formatReference } from '../../language/reference.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import type { PartSeen } from '../surroundings.ts';

export const cyclesDoNotOverlap: Rule = {
  id: 'cycles-do-not-overlap',
  smart: 'R',
  scope: 'workspace',
  source: ['Feishu OKR: the cycles of aligned objectives overlap'],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'info' },
  text: {
    en: {
      summary: 'Aligned to something that runs at another time.',
      why: 'What is finished before the other begins cannot help it any more. Mostly a file was copied for the new cycle and still points at the old one. Point at what it serves now; where nothing of the kind goes on, take the reference out.',
      messages: { apart: '“{target}” is of {theirs}, and this is of {ours}.' },
    },
    'zh-cn': {
      summary: '对齐的目标不在同一时间。',
      why: '一个结束了另一个才开始，就帮不上忙。多半是把上一周期的文件复制过来，引用忘了改。请改为现在要支撑的目标；如果已经没有，就删掉这条引用。',
      messages: { apart: '“{target}”的时间是 {theirs}，这里是 {ours}。' },
    },
  },
  on: { objective: check, key_result: check },
  examples: [
    {
      files: {
        '2025/company.okr.yaml': okr`
          cycle: 2025-Q3
          level: company
          objectives:
            - { id: quiet, title: Neighbours sleep well beside our yard }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody hears us after ten
            aligns_to: company#quiet
            key_results:
              - title: Cut lorries after 10 pm from 34 to 5 a night
              - title: Cut complaints about noise from 12 to 2 a month
      `,
      finds: ['company#quiet'],
    },
    {
      bad: okr`
        owner: 李雷
        objectives:
          - id: 安静
            title: 货场旁的邻居睡得好
            cycle: 2026-H2
            key_results:
              - title: 噪音投诉从每月 12 起降到 2 起
              - title: 隔音墙外的噪音从 62 分贝降到 50 分贝
          - title: 十点以后听不见我们
            cycle: 2026-Q1
            aligns_to: 安静
            key_results:
              - title: 夜里十点后进出的货车从 34 辆降到 5 辆
              - title: 夜班装卸从 9 小时缩短到 4 小时
      `,
      finds: ['安静'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - { id: quiet, title: Neighbours sleep well beside our yard }
            - { id: clean, title: The yard is clean, cycle: 2025-Q4, due: 2026-02-28 }   # takes longer
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Nobody hears us after ten
            aligns_to: company#quiet
            key_results:
              - title: Cut lorries after 10 pm from 34 to 5 a night
              - title: Cut complaints about noise from 12 to 2 a month
          - title: No oil on the ground
            aligns_to: company#clean
            key_results:
              - title: Cut spills from 9 to 1 a month
              - title: Cut the time until one is wiped up from 40 to 10 minutes
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - { id: 安静, title: 货场旁的邻居睡得好 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 十点以后听不见我们
            aligns_to: 公司#安静
            key_results:
              - title: 夜里十点后进出的货车从 34 辆降到 5 辆
              - title: 夜班装卸从 9 小时缩短到 4 小时
      `,
    },
  ],
};

function check(part: Objective | KeyResult, { around, report, settings }: RuleContext) {
  const own = around.seen(part);
  if (!own || isOver(part)) return;
  for (const reference of part.aligns_to) {
    const [target, ...others] = around.resolve(reference)?.targets ?? [];
    if (!target || others.length > 0) continue;
    const [ours, theirs] = [around.periodOf(own), around.periodOf(target)];
    if (!ours || !theirs || !(isBefore(ours, theirs) || isBefore(theirs, ours))) continue;
    const told = (one: PartSeen, period: Partial<Period>) => timeOf(one, period, settings.fiscalYearStart);
    const data = {
      target: formatReference(reference.value),
      ours: told(own, ours),
      theirs: told(target, theirs),
    };
    report({ at: reference.range, message: 'apart', data });
  }
}

function isBefore({ end }: Partial<Period>, { start }: Partial<Period>): boolean {
  return end !== undefined && start !== undefined && end < start;
}

/** By its cycle's name, unless it has other dates. */
function timeOf({ cycle }: PartSeen, { start, end }: Partial<Period>, fiscalYearStart: number): string {
  const named = cycle && periodOf(cycle, fiscalYearStart);
  if (cycle && named?.start === start && named?.end === end) return cycle.text;
  return [start, end].map(day => (day === undefined ? '…' : formatDay(day))).join('/');
}
