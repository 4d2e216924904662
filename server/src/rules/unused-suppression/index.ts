// Comments that silence rules where there is nothing to silence.
import { removal, withoutLines } from '../../language/edit/lines.ts';
import type { Range, TextEdit } from '../../language/range.ts';
import { okr } from '../example.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { SuppressionUse } from '../suppression-use.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  smart: null,
  source: [],
  levels: { standard: 'hint', strict: 'warning', 'early-stage': 'off' },
  text: {
    en: {
      summary: 'A comment silences a rule that has nothing to say there.',
      why: 'What was silenced has been mended, or stands elsewhere by now; left behind, the comment hides the next mistake. Rules that are off, and those about dates, which may be quiet today and speak tomorrow, are left alone; so is a file that cannot be read to its end.',
      messages: {
        comment: 'This silences nothing: it can go.',
        name: '“{name}” has nothing to say here: its name can go.',
        everything: 'There is nothing to silence here today.',
        end: 'Nothing is silenced up to here: it can go.',
        remove: 'Remove the comment',
        'remove-name': 'Remove “{name}”',
      },
    },
    'zh-cn': {
      summary: '注释关闭的规则在此处并没有提示。',
      why: '原来要关闭的问题已经改好，或已移到别处；注释留着，下一个错误就会被它盖住。已关闭的规则，以及与日期有关、今天没有明天可能有提示的规则，不作判断；没能完整读取的文件也不判断。',
      messages: {
        comment: '这里没有可关闭的提示：可以删除。',
        name: '“{name}”在此处没有提示：可以删去。',
        everything: '目前这里没有任何可关闭的提示。',
        end: '到这里为止并没有关闭什么：可以删除。',
        remove: '删除这条注释',
        'remove-name': '删去“{name}”',
      },
    },
  },
  on: {
    suppression({ suppression, use, names }, context) {
      const { at, word } = suppression;
      if (use === 'unused') {
        const remove = { title: 'remove', edits: [withoutComment(at, context)] };
        const isEverything = names.length === 0 && word !== 'enable';
        const message = isEverything ? 'everything' : word === 'enable' ? 'end' : 'comment';
        // What silences everything may be there for a rule that is quiet today.
        context.report({ at, message, ...(isEverything ? { suggest: [remove] } : { fix: remove }) });
        return;
      }
      for (const name of names) {
        if (name.use !== 'unused') continue;
        const data = { name: name.id };
        const fix = { title: 'remove-name', data, edits: [{ range: placeOf(name, names), text: '' }] };
        context.report({ at: name.at, message: 'name', data, fix });
      }
    },
  },
  examples: [
    {
      bad: okr`
        cycle: 2026-Q1
        owner: ann
        objectives:
          # okr-disable-next-line unmeasured-objective -- numbers follow
          - title: New colleagues feel at home in a week
            key_results:
              # okr-disable-next-line vague-key-result, missing-baseline
              - title: Improve satisfaction
              - title: Cut regretted leavers from 9 to 4   # okr-disable-line missing-target
      `,
      finds: [
        '# okr-disable-next-line unmeasured-objective -- numbers follow',
        'missing-baseline',
        '# okr-disable-line missing-target',
      ],
      fixed: okr`
        cycle: 2026-Q1
        owner: ann
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              # okr-disable-next-line vague-key-result
              - title: Improve satisfaction
              - title: Cut regretted leavers from 9 to 4
      `,
    },
    {
      bad: okr`
        # okr-disable-file missing-owner -- 还没有定
        cycle: 2026-Q1
        owner: 韩梅
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              # okr-disable vague-key-result
              - title: 首周满意度从 3.9 提升到 4.5
              # okr-enable vague-key-result
              - title: 首周离职从 4 人降到 1 人
      `,
      finds: [
        '# okr-disable-file missing-owner -- 还没有定',
        '# okr-disable vague-key-result',
        '# okr-enable vague-key-result',
      ],
      fixed: okr`
        cycle: 2026-Q1
        owner: 韩梅
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              - title: 首周满意度从 3.9 提升到 4.5
              - title: 首周离职从 4 人降到 1 人
      `,
    },
    {
      bad: okr`
        cycle: 2026-Q1
        owner: ann
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              # okr-disable-next-line
              - title: Raise satisfaction from 3.9 to 4.5
              - title: Cut regretted leavers from 9 to 4
      `,
      finds: ['# okr-disable-next-line'],
      chosen: okr`
        cycle: 2026-Q1
        owner: ann
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              - title: Raise satisfaction from 3.9 to 4.5
              - title: Cut regretted leavers from 9 to 4
      `,
    },
    {
      good: okr`
        # okr-disable-file off-pace -- most of them sign in March
        cycle: 2026-Q1
        owner: ann
        objectives:
          - title: New colleagues feel at home in a week
            key_results:
              # okr-disable-next-line vague-key-result -- the survey is being written
              - title: Improve satisfaction
              - title: Cut regretted leavers from 9 to 4
      `,
    },
    {
      good: okr`
        cycle: 2026-Q1
        owner: 韩梅
        objectives:
          - title: 让新员工第一周就能上手
            key_results:
              # okr-disable vague-key-result -- 问卷还在设计
              - title: 提升首周满意度
              - title: 改善新人体验
              # okr-enable vague-key-result
              - title: 首周离职从 4 人降到 1 人
      `,
    },
  ],
};

/** With its line where it stands alone there, else with the space before it. */
function withoutComment(at: Range, context: RuleContext): TextEdit {
  const { text, lines } = context;
  const before = text.slice(lines.startOf(lines.lineAt(at.start)), at.start);
  const space = /[ \t\ufeff]*$/.exec(before)?.[0] ?? '';
  return space.length === before.length
    ? withoutLines(context, at)
    : removal(at.start - space.length, at.end);
}

/**
 * A name with the comma that it brought: the one before it where a name before it stays, else the one behind it. So any
 * of several may go, alone or together.
 */
function placeOf(name: SuppressionUse['names'][number], names: SuppressionUse['names']): Range {
  const place = names.indexOf(name);
  const staysBefore = names.slice(0, place).some(({ use }) => use !== 'unused');
  const [before, after] = [names[place - 1], names[place + 1]];
  const start = staysBefore ? (before?.at.end ?? name.at.start) : name.at.start;
  return { start, end: staysBefore ? name.at.end : (after?.at.start ?? name.at.end) };
}
