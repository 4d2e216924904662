// "By 15 %" of a number that is itself a percentage: points or a part of it, and from what?
import { setField } from '../../language/edit.ts';
import { isWritten, type KeyResult } from '../../language/model.ts';
import { parseQuantity } from '../../language/quantity.ts';
import type { TextQuantity } from '../../text/statement.ts';
import { okr } from '../example.ts';
import { inTitle } from '../in-title.ts';
import { measureIn } from '../measures.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';
import { statementOf } from '../title-numbers.ts';

export const relativeWithoutBaseline: Rule = {
  id: 'relative-without-baseline',
  smart: 'M',
  cause: 'measurement',
  source: ['GitLab handbook: verb, what, from “x to y”', 'Google OKR Playbook: unambiguous metrics'],
  levels: { standard: 'info', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A percentage should change “by 15%”: points, or a part of what it is now?',
      why: 'To lower a churn of 8% by 15% can mean 6.8%; others will read 15 points. Say from what to what, or write `change`: there -15% is a part of the baseline, and -15 pp are points.',
      messages: {
        unclear: 'By {value}: points, or a part of what it is now?',
        relative: 'A part of it: change: {change}',
        points: 'Points: change: {change}',
      },
    },
    'zh-cn': {
      summary: '百分比要变化“15%”：是百分点，还是现有水平的 15%？',
      why: '流失率 8%，“降低 15%”可以是降到 6.8%，也会有人理解成 15 个百分点。请写明从多少到多少，或者写 `change`：-15% 是按基线的比例，-15 pp 是百分点。',
      messages: {
        unclear: '变化 {value}：是百分点，还是现有水平的比例？',
        relative: '按比例：change: {change}',
        points: '按百分点：change: {change}',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title, metric } = keyResult;
      const statement = statementOf(keyResult);
      const delta = statement?.delta;
      if (!title || !statement || delta?.dimension !== 'percent' || statement.baseline || statement.target)
        return;
      if (!isAsked(keyResult) || settled.some(key => isWritten(keyResult, key)) || isSaid(keyResult)) return;
      // Double and 三成 are never points.
      if (parseQuantity(delta.text)?.dimension !== 'percent' || !/[%％]|percent/i.test(delta.text)) return;
      if (statement.results.length > 1 || statement.quantities.filter(isAmount).length > 1) return;
      if (![title, metric].some(text => text && measureIn(text.value) === 'share')) return;
      const number = `${delta.value < 0 ? '-' : '+'}${Math.abs(delta.value)}`;
      context.report({
        at: inTitle(title, context.text, delta),
        message: 'unclear',
        data: { value: delta.text },
        suggest: [
          {
            title: 'relative',
            data: { change: `${number}%` },
            edits: setField(context, keyResult, 'change', `${number}%`),
          },
          {
            title: 'points',
            data: { change: `${number} pp` },
            edits: setField(context, keyResult, 'change', `${number} pp`),
          },
        ],
      });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Members stay because they want to
            key_results:
              - title: Reduce the churn rate by 15%
              - title: Increase the share of members who bring a friend by 10%
      `,
      finds: ['15%', '10%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Members stay because they want to
            key_results:
              - title: Reduce the churn rate by 15%
                change: -15%
              - title: Increase the share of members who bring a friend by 10%
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 会员愿意留下来
            key_results:
              - title: 将会员流失率降低 15%
              - title: 试用转付费率提升 20%
      `,
      finds: ['15%', '20%'],
      chosen: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 会员愿意留下来
            key_results:
              - title: 将会员流失率降低 15%
                change: -15%
              - title: 试用转付费率提升 20%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Members stay because they want to
            key_results:
              - title: Reduce the churn rate from 8.0% to 6.8%
              - title: Reduce the churn rate by 3 percentage points
              - title: Increase weekly visits by 15%
              - title: Raise the stock turnover rate by 20%     # times a year, no percentage
              - title: Reduce the no-show rate by 15%
                type: decrease
                baseline: 20%
                target: 17%
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 会员愿意留下来
            key_results:
              - title: 将会员流失率从 8% 降到 6.8%
              - title: 将会员流失率降低 3 个百分点
              - title: 每周到店人次增长 15%
              - title: 将爽约率降低 15%
                type: decrease
                baseline: 20%
                change: -15%
              - title: 库存周转率提升 20%             # 次数，不是百分比
      `,
    },
  ],
};

/** What says in the fields where it is to get to. */
const settled: readonly (keyof KeyResult)[] = ['target', 'change', 'min', 'max', 'milestones', 'kpi'];

/** A number that may be the baseline or another goal, whatever it is called. */
const isAmount = ({ role }: TextQuantity) => role !== 'label' && role !== 'date' && role !== 'frequency';

/** `relative`, `points` or the like stand in the title. */
const isSaid = ({ title }: KeyResult) =>
  /relative|points?\b|\bpp\b|相对|百分点|同比|环比|year|yoy/i.test(title?.value ?? '');
