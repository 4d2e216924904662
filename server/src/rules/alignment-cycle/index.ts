// Alignment that goes round in a circle: each objective is there for the sake of another, and none for its own.
import type { Field, KeyResult, Objective } from '../../language/model.ts';
import type { Reference } from '../../language/reference.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOver } from '../standing.ts';
import type { PartSeen } from '../surroundings.ts';

export const alignmentCycle: Rule = {
  id: 'alignment-cycle',
  smart: 'R',
  scope: 'workspace',
  source: ['Feishu OKR: an objective cannot be aligned to itself'],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'Alignment goes round in a circle.',
      why: '`aligns_to` says for whose sake something is done. Where that comes back to where it began, everything in the circle is done for itself only, and nothing above gains from it. Usually one of the references points down instead of up: take out the one at the highest level. A key result leads up to its own objective.',
      messages: {
        itself: 'Aligned to itself.',
        circle: 'Aligned in a circle: {way}.',
        long: 'Aligned in a circle of {count}.',
        step: '“{from}” is aligned to “{to}”',
        part: '“{from}” is a key result of “{to}”',
      },
    },
    'zh-cn': {
      summary: '对齐关系绕成了圈。',
      why: '`aligns_to` 说的是为了谁而做。如果绕一圈又回到起点，圈里的每一项都只是为了自己，上面没有任何目标因此受益。多半是其中一条写反了，本该朝上却指向了下级：请删掉级别最高的那一条。关键结果会通向它所属的目标。',
      messages: {
        itself: '对齐到了自己。',
        circle: '对齐绕成了圈：{way}。',
        long: '{count} 项对齐绕成了圈。',
        step: '“{from}”对齐“{to}”',
        part: '“{from}”是“{to}”的关键结果',
      },
    },
  },
  on: { objective: check, key_result: check },
  examples: [
    {
      files: {
        'kitchen.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - id: fresh
              title: Every dish is made today
              aligns_to: market#farms
              key_results: [{ id: waste, title: Cut food thrown away from 40 to 15 kg a week }]
        `,
        'market.okr.yaml': okr`
          cycle: 2026-Q1
          objectives:
            - { id: farms, title: Farms near us know us by name, aligns_to: example#menu }
        `,
      },
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: menu
            title: The menu tells what the season gives
            aligns_to: kitchen#fresh/waste
            key_results:
              - title: Raise dishes that change with the month from 4 to 12
              - title: Raise guests who ask for the dish of the day from 20% to 35%
      `,
      finds: ['kitchen#fresh/waste'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - id: 菜单
            title: 菜单跟着时令走
            aligns_to: 厨房
            key_results:
              - title: 按月更换的菜从 4 道增加到 12 道
              - title: 点当日推荐的客人占比从 20% 提升到 35%
          - id: 厨房
            title: 每道菜都当天现做
            aligns_to: 菜单
            key_results:
              - title: 每周扔掉的食材从 40 公斤降到 15 公斤
              - title: 半成品从 9 种减到 2 种
      `,
      finds: ['厨房', '菜单'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - id: menu
            title: The menu tells what the season gives
            key_results:
              - { id: monthly, title: Raise dishes that change with the month from 4 to 12 }
              - title: Raise guests who ask for the dish of the day from 20% to 35%
          - id: fresh
            title: Every dish is made today
            aligns_to: menu/monthly
            key_results:
              - title: Cut food thrown away from 40 to 15 kg a week
              - { title: Cut ready-made parts from 9 to 2, aligns_to: menu }
      `,
    },
    {
      files: {
        'kitchen.okr.yaml': okr`
          id: 后厨
          cycle: 2026-Q1
          objectives:
            - { id: 现做, title: 每道菜都当天现做 }
        `,
      },
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 菜单跟着时令走
            aligns_to: 后厨#现做
            key_results:
              - title: 按月更换的菜从 4 道增加到 12 道
              - title: 点当日推荐的客人占比从 20% 提升到 35%
      `,
    },
  ],
};

function check(part: Objective | KeyResult, context: RuleContext) {
  if (isOver(part)) return;
  for (const reference of part.aligns_to) report(reference, context);
}

function report(reference: Field<Reference>, { around, report }: RuleContext) {
  const circle = around.circleBy(reference);
  if (!circle) return;
  const { parts, count } = circle;
  const [first, ...others] = parts;
  if (!first) return;
  const nameOf = ({ file, address = '' }: PartSeen) =>
    file.key === first.file.key ? address : `${file.name}#${address}`;
  const way = [...parts, first].map(nameOf).join(' → ');
  const fits = count === parts.length && way.length <= longest;
  const related = others.map((part, place) => {
    // Of a large circle only the beginning is known, and where that goes on is not.
    const next = others[place + 1] ?? (count === parts.length ? first : undefined);
    return next
      ? [
          {
            ...around.placeOf(part),
            message: part.parent === next ? 'part' : 'step',
            data: { from: nameOf(part), to: nameOf(next) },
          },
        ]
      : [];
  });
  report({
    at: reference.range,
    message: count === 1 ? 'itself' : fits ? 'circle' : 'long',
    data: { way, count },
    related: related.flat(),
  });
}

/** Characters that stay within a line. */
const longest = 55;
