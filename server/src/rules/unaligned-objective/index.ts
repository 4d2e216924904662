// An objective that says nothing of what it serves, though there are objectives above.
import { levelOf, windowOf } from '../../language/inherit.ts';
import { isWritten, type Objective } from '../../language/model.ts';
import type { Period } from '../../language/period.ts';
import { okr } from '../example.ts';
import { lacksIn } from '../lack.ts';
import { levelName, levelsAbove } from '../level-order.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isAsked } from '../standing.ts';
import type { LevelName } from '../surroundings.ts';

export const unalignedObjective: Rule = {
  id: 'unaligned-objective',
  smart: 'R',
  scope: 'workspace',
  source: ['OpenOKR method, AL-1', 'GitLab handbook: objectives are linked to the one above'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'An objective is aligned to nothing, though a level above has objectives.',
      why: 'Who reads it should see for whose sake it is done, and who planned the objective above should see who works for it. Say so in `aligns_to`. Not everything must serve something above: then leave it, and silence this line. Only said where the file tells its `level` and a higher one has objectives at the same time; a key result that is aligned is enough.',
      messages: {
        one: 'Which {level} objective does this serve? Say so in `aligns_to`.',
        all: 'Which {level} objectives do these serve? Say so in `aligns_to`.',
      },
    },
    'zh-cn': {
      summary: '上级有目标，这个目标却没有对齐任何一个。',
      why: '读的人应该看得出这件事为谁而做，定上级目标的人也应该看得到谁在为它出力。请写在 `aligns_to`。不是每个目标都必须支撑上级：那就保留，并在这一行关闭提示。只有文件写明了 `level`，而且同一时间有更高级别的目标时才提示；有一条关键结果对齐了就够。',
      messages: {
        one: '支撑哪一个{level}目标？请写在 `aligns_to`。',
        all: '这些目标支撑哪些{level}目标？请写在 `aligns_to`。',
      },
    },
  },
  on: {
    document(document, context) {
      const standings = context.each(standingOf);
      const levels = standings.all.map(standing => standing && levelAbove(standing, context));
      const lacks = standings.all.map((standing, place) => standing && levels[place] !== undefined);
      for (const { at, everywhere, place } of lacksIn(document, { ...standings, all: lacks })) {
        const level = levels[place];
        if (level)
          context.report({ at, message: everywhere ? 'all' : 'one', data: { level: levelName(level) } });
      }
    },
  },
  examples: [
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - { id: fair, title: Everybody who sells to us is paid fairly }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        level: team
        owner: dana
        objectives:
          - title: Nobody waits for our money
            aligns_to: company#fair
            key_results:
              - title: Cut the time until a bill is paid from 41 to 20 days
              - title: Cut bills paid late from 18% to 3%
          - title: Buyers know what a thing is worth
            key_results:
              - title: Raise offers compared before buying from 1.4 to 3
              - title: Raise prices checked against the market from 30% to 80%
      `,
      finds: ['Buyers know what a thing is worth'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2026
          level: company
          objectives:
            - { id: 公道, title: 供应商都得到公道的价钱 }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        level: team
        owner: 李雷
        objectives:
          - title: 没有供应商等着我们付款
            key_results:
              - title: 付款时间从 41 天缩短到 20 天
              - title: 逾期付款占比从 18% 降到 3%
          - title: 采购心里有数
            key_results:
              - title: 下单前比较的报价从 1.4 份增加到 3 份
              - title: 与市场价核对过的采购占比从 30% 提升到 80%
      `,
      finds: ['objectives'],
    },
    {
      files: {
        'company.okr.yaml': okr`
          cycle: 2026
          level: company
          objectives:
            - { id: fair, title: Everybody who sells to us is paid fairly, key_results: [{ id: days, title: From 41 to 20 days }] }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        level: team
        owner: dana
        objectives:
          - title: Nobody waits for our money
            key_results:
              - { title: Cut the time until a bill is paid from 41 to 20 days, aligns_to: company#fair/days }
              - title: Cut bills paid late from 18% to 3%
          - { title: Buyers know what a thing is worth, status: draft }
      `,
    },
    {
      files: {
        'company.okr.yaml': okr`
          id: 公司
          cycle: 2024
          level: company
          objectives:
            - { id: 公道, title: 供应商都得到公道的价钱 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        level: team
        owner: 李雷
        objectives:
          - title: 没有供应商等着我们付款
            key_results:
              - title: 付款时间从 41 天缩短到 20 天
              - title: 逾期付款占比从 18% 降到 3%
      `,
    },
  ],
};

interface Standing {
  readonly isAligned: boolean;
  readonly level: LevelName | undefined;
  readonly period: Partial<Period>;
}

/** Nothing of what need not serve anything. */
function standingOf(objective: Objective, { settings }: RuleContext): Standing | undefined {
  const level = levelOf(objective)?.value;
  if (!isAsked(objective) || level === 'company') return undefined;
  return { isAligned: isAligned(objective), level, period: windowOf(objective, settings.fiscalYearStart) };
}

function isAligned(objective: Objective): boolean {
  return isWritten(objective, 'aligns_to') || objective.key_results.some(one => isWritten(one, 'aligns_to'));
}

/** The nearest level above that has objectives at the time of this one, if it is not aligned. */
function levelAbove({ isAligned, level, period }: Standing, { around }: RuleContext): LevelName | undefined {
  if (isAligned || !level) return undefined;
  return levelsAbove(level).findLast(above => around.hasLevel(above, period));
}
