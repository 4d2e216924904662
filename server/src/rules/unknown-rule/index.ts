// Comments that silence rules under names that no rule has.
import type { Repair } from '../../language/problem.ts';
import type { Range } from '../../language/range.ts';
import { nearest } from '../../language/spelling.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { SuppressionUse } from '../suppression-use.ts';

export const unknownRule: Rule = {
  id: 'unknown-rule',
  smart: null,
  source: [],
  levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
  text: {
    en: {
      summary: 'A comment names a rule that does not exist, and so silences nothing.',
      why: 'The names of the rules stand at the end of each finding, and are offered while you type. A reason comes after two dashes: `# okr-disable-line off-pace -- most of them sign in March`; without the dashes its words are read as names of rules.',
      messages: {
        unknown: 'There is no rule “{name}”, so this silences nothing.',
        'did-you-mean': 'There is no rule “{name}”; did you mean “{meant}”?',
        reason: 'These words are read as rules; a reason comes after “--”.',
        rename: 'Change it to “{meant}”',
        dashes: 'Put “--” before the reason',
      },
    },
    'zh-cn': {
      summary: '注释里写的规则不存在，什么也没有关闭。',
      why: '规则的名字写在每条提示的末尾，输入时也会给出候选。原因写在两个短横线后面：`# okr-disable-line off-pace -- 多数在三月签约`；没有短横线，后面的英文词会被当成规则名。',
      messages: {
        unknown: '没有“{name}”这条规则，什么也没有关闭。',
        'did-you-mean': '没有“{name}”这条规则，是不是“{meant}”？',
        reason: '这些词被当成了规则名；原因请写在“--”后面。',
        rename: '改成“{meant}”',
        dashes: '在原因前加上“--”',
      },
    },
  },
  on: {
    suppression(use, context) {
      const names = use.names.map(name => ({ ...name, meant: meantBy(name, context.ruleIds) }));
      const reason = wordsOfReason(names, context);
      const [first, last] = [reason[0], reason.at(-1)];
      if (first && last) {
        const at = { start: first.at.start, end: last.at.end };
        // Without a name before them, the comment would silence everything.
        const isSafe = reason.length < names.length;
        context.report({
          at,
          message: 'reason',
          ...(isSafe ? { fix: dashesBefore(at) } : { suggest: [dashesBefore(at)] }),
        });
      }
      for (const name of names.slice(0, names.length - reason.length)) {
        if (name.use === 'unknown') reportName(name, context);
      }
    },
  },
  examples: [
    {
      bad: okr`
        objectives:
          # okr-disable-next-line too-few-key-result, no-such-rule
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
      `,
      finds: ['too-few-key-result', 'no-such-rule'],
      chosen: okr`
        objectives:
          # okr-disable-next-line too-few-key-results, no-such-rule
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
      `,
    },
    {
      bad: okr`
        objectives:
          # okr-disable-next-line too-few-key-results agreed with sales
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
      `,
      finds: ['agreed with sales'],
      fixed: okr`
        objectives:
          # okr-disable-next-line too-few-key-results -- agreed with sales
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
      `,
    },
    {
      bad: okr`
        # okr-disable-file missing-onwer
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 首周满意度从 3.9 提升到 4.5
              - title: 首周离职从 4 人降到 1 人
      `,
      finds: ['missing-onwer'],
      chosen: okr`
        # okr-disable-file missing-owner
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 首周满意度从 3.9 提升到 4.5
              - title: 首周离职从 4 人降到 1 人
      `,
    },
    {
      good: okr`
        objectives:
          # okr-disable-next-line too-few-key-results -- agreed with sales
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise first-week satisfaction from 3.9 to 4.5
      `,
    },
    {
      good: okr`
        # okr-disable-file missing-owner, missing-deadline -- 还在讨论
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 首周满意度从 3.9 提升到 4.5
              - title: 首周离职从 4 人降到 1 人
      `,
    },
  ],
};

type Judged = SuppressionUse['names'][number];
type Name = Judged & { readonly meant: string | undefined };

function reportName({ id: name, at, meant }: Name, context: RuleContext) {
  if (meant === undefined) {
    context.report({ at, message: 'unknown', data: { name } });
    return;
  }
  const data = { name, meant };
  const rename: Repair = { title: 'rename', data, edits: [{ range: at, text: meant }] };
  context.report({ at, message: 'did-you-mean', data, suggest: [rename] });
}

/** The rule that is spelt most alike; nothing where none is near, or none is needed. */
function meantBy({ id: name, use }: Judged, ruleIds: readonly string[]): string | undefined {
  return use === 'unknown' ? nearest(name, ruleIds) : undefined;
}

/** Words at the end that are no names but a sentence: two or more, with no comma between them, and like no rule. */
function wordsOfReason(names: readonly Name[], { text }: RuleContext): readonly Name[] {
  const isWord = ({ use, meant }: Name) => use === 'unknown' && meant === undefined;
  let from = names.length;
  for (let before = names.at(-1); before && isWord(before); before = names[from - 1]) {
    const after = names[from];
    if (after && text.slice(before.at.end, after.at.start).includes(',')) break;
    from--;
  }
  const words = names.slice(from);
  return words.length > 1 ? words : [];
}

function dashesBefore({ start }: Range): Repair {
  return { title: 'dashes', edits: [{ range: { start, end: start }, text: '-- ' }] };
}
