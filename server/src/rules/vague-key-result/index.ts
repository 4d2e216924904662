// A result that nobody could check later: a direction without a distance, and no field that gives one.
import { isWritten, type KeyResult } from '../../language/model.ts';
import { analyse } from '../../text/analyse.ts';
import type { Span, Statement } from '../../text/statement.ts';
import { okr } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isAsked } from '../standing.ts';

export const vagueKeyResult: Rule = {
  id: 'vague-key-result',
  smart: 'M',
  cause: 'measurement',
  source: ['Google OKR Playbook: “Improve sign-ups” is not a key result'],
  levels: { standard: 'warning', strict: 'error', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A key result names a direction, and nothing that could be checked later.',
      why: 'At the end of the cycle two people should give the same answer to “did we get there?”. “Improve sign-ups” leaves that open: one more sign-up would do. Say from what number to what number, in the title or in `baseline` and `target`. If the number is not known yet, `type: baseline` makes finding it the result.',
      messages: {
        vague: '“{word}” – by how much? Nothing here can be checked later.',
        open: 'Nothing here can be checked later: what will be different?',
      },
    },
    'zh-cn': {
      summary: '关键结果只说了方向，没有任何可供日后核对的内容。',
      why: '周期结束时，两个人对“做到了吗”应当给出同样的回答。“提升注册量”做不到这一点：多一个注册也算提升。请在标题里，或在 `baseline` 和 `target` 里写明从多少到多少。若还不知道现状，可用 `type: baseline`，把摸清数值作为成果。',
      messages: {
        vague: '“{word}”到什么程度？这里没有可供日后核对的内容。',
        open: '这里没有可供日后核对的内容：到时会有什么不同？',
      },
    },
  },
  on: {
    key_result(keyResult, context) {
      const { title } = keyResult;
      if (!title || !isAsked(keyResult) || isMeasured(keyResult)) return;
      const statement = analyse(title.value, 'key_result');
      const [vague] = statement.vagueWords;
      if (!vague || isTold(keyResult, statement)) return;
      const word = title.value.slice(vague.start, vague.end);
      const wording = isWhole(vague, statement) ? { message: 'open' } : { message: 'vague', data: { word } };
      context.report({ at: title.range, ...wording });
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Newcomers feel at home from the first day
            key_results:
              - title: Improve sign-ups
              - title: Cut the time to a first project from 5 days to 2
      `,
      finds: ['Improve sign-ups'],
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让新客户第一天就用得顺手
            key_results:
              - title: 提升用户体验
              - title: 首次建项时间从 5 天缩短到 2 天
      `,
      finds: ['提升用户体验'],
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: dana
        objectives:
          - title: Newcomers feel at home from the first day
            key_results:
              - title: Increase daily sign-ups        # the fields give the numbers
                type: increase
                baseline: 40
                target: 60
              - title: Double the share of people who invite a colleague
              - title: Improve onboarding so that no newcomer has to ask support
              - title: Improve the first five minutes  # to be found out first
                type: baseline
              - title: The welcome tour is out
                type: milestone         # done or not done
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 李雷
        objectives:
          - title: 让新客户第一天就用得顺手
            key_results:
              - title: 提升试用注册量          # 数字写在字段里
                type: increase
                baseline: 40
                target: 60
              - title: 邀请同事的客户数翻倍
              - title: 优化引导流程，上线新版教程
      `,
    },
  ],
};

/** A number stands in the fields, or stages do, or finding a number is the result. What they lack is said by other rules. */
function isMeasured(keyResult: KeyResult): boolean {
  return keyResult.type?.value === 'baseline' || measures.some(key => isWritten(keyResult, key));
}

/**
 * A type says what a bare name leaves open: a number, whose target is missed elsewhere, or a delivery, unless it is one
 * of more or less of something.
 */
function isTold({ type }: KeyResult, statement: Statement): boolean {
  if (!type) return false;
  const [vague] = statement.vagueWords;
  if (vague && isWhole(vague, statement)) return true;
  return (
    type.value === 'milestone' && statement.direction !== 'increase' && statement.direction !== 'decrease'
  );
}

const isWhole = ({ start, end }: Span, { text }: Statement) => end - start === text.length;

const measures: readonly (keyof KeyResult)[] = [
  'baseline',
  'target',
  'change',
  'commit',
  'stretch',
  'current',
  'min',
  'max',
  'plan',
  'milestones',
  'kpi',
];
