// Aligned past a level that has objectives of its own.
import { levelOf } from '../../language/inherit.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import { okr } from '../example.ts';
import { levelName, levelsBetween } from '../level-order.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';

export const levelSkipped: Rule = {
  id: 'level-skipped',
  smart: 'R',
  scope: 'workspace',
  source: ['OpenOKR method, AL-3'],
  levels: { standard: 'hint', strict: 'info', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'Aligned past a level that has objectives of its own.',
      why: 'A team that serves the company past its department is not seen there, and the department plans without it. Align it to the objective between, where there is one that it serves. Often there is none, and the way straight up is right: then leave it.',
      messages: { skipped: 'Is there a {level} objective between that this serves?' },
    },
    'zh-cn': {
      summary: '越过了中间一级，直接对齐到更上一级。',
      why: '团队越过部门直接对齐公司，部门就看不到它，计划时也不会算上它。中间如果有它支撑的目标，请先对齐那一个。往往并没有，直接对齐就是对的，保留即可。',
      messages: { skipped: '中间的{level}目标里，有没有它支撑的？' },
    },
  },
  on: { objective: check, key_result: check },
  examples: [
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - { id: light, title: The city is well lit and saves power }
        `,
        'streets.okr.yaml': okr`
          cycle: 2026-Q1
          level: department
          objectives:
            - { id: lamps, title: Every street feels safe at night, aligns_to: company#light }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        level: team
        owner: dana
        objectives:
          - title: A dark lamp is bright again the next night
            aligns_to: company#light
            key_results:
              - title: Cut the time until a lamp is repaired from 9 to 2 days
              - title: Cut lamps that fail twice in a year from 140 to 40
      `,
      finds: ['company#light'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - { id: 亮化, title: 城市又亮又省电 }
        `,
        'streets.okr.yaml': okr`
          id: 道路
          cycle: 2026-Q1
          level: department
          objectives:
            - { id: 路灯, title: 每条街晚上都让人安心, aligns_to: 公司#亮化 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        level: team
        owner: 李雷
        objectives:
          - title: 路灯坏了，第二晚就亮
            aligns_to: 公司#亮化
            key_results:
              - title: 路灯修复时间从 9 天缩短到 2 天
              - title: 一年内坏两次的路灯从 140 盏降到 40 盏
      `,
      finds: ['公司#亮化'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - { id: light, title: The city is well lit and saves power }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        level: team
        owner: dana
        objectives:
          - title: A dark lamp is bright again the next night
            aligns_to: company#light                  # there are no departments
            key_results:
              - title: Cut the time until a lamp is repaired from 9 to 2 days
              - title: Cut lamps that fail twice in a year from 140 to 40
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - { id: 亮化, title: 城市又亮又省电 }
        `,
        'streets.okr.yaml': okr`
          id: 道路
          cycle: 2026-Q1
          level: department
          objectives:
            - { id: 路灯, title: 每条街晚上都让人安心, aligns_to: 公司#亮化 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        level: team
        owner: 李雷
        objectives:
          - title: 路灯坏了，第二晚就亮
            aligns_to: 道路#路灯
            key_results:
              - title: 路灯修复时间从 9 天缩短到 2 天
              - title: 一年内坏两次的路灯从 140 盏降到 40 盏
      `,
    },
  ],
};

function check(part: Objective | KeyResult, { around, report }: RuleContext) {
  const level = levelOf(part)?.value;
  const own = around.seen(part);
  if (!level || !own || isOver(part)) return;
  for (const reference of part.aligns_to) {
    const [target, ...others] = around.resolve(reference)?.targets ?? [];
    if (!target?.level || others.length > 0) continue;
    const period = around.periodOf(own) ?? {};
    const skipped = levelsBetween(target.level, level).find(between => around.hasLevel(between, period));
    if (skipped) report({ at: reference.range, message: 'skipped', data: { level: levelName(skipped) } });
  }
}
