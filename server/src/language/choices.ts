// Fields that take one of a few words: reading them, and the words that people write instead.
import type { FieldMeta } from './kinds.ts';
import type { Result } from './readers.ts';

/** Reads one of the accepted words, exactly as it is spelt; a word that means one of them is proposed. */
export function choiceReader({ choices = {} }: FieldMeta): (text: string) => Result<string> {
  return text => {
    if (Object.hasOwn(choices, text)) return { value: text };
    const accepted = Object.keys(choices);
    const plain = text.toLowerCase().replace(/[\s-]+/g, '_');
    const instead = [plain, ...(Object.hasOwn(synonyms, plain) ? (synonyms[plain] ?? []) : [])].find(word =>
      accepted.includes(word),
    );
    const data = { accepted: accepted.join(', ') };
    return { misread: { code: 'invalid-value', message: 'choice', data, ...(instead && { instead }) } };
  };
}

/** Words that people use for the accepted ones; the first that the field accepts is meant. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  doing: ['in_progress', 'active'],
  started: ['in_progress', 'active'],
  wip: ['in_progress'],
  open: ['planned', 'active'],
  todo: ['planned'],
  to_do: ['planned'],
  not_started: ['planned', 'draft'],
  complete: ['done', 'closed'],
  completed: ['done', 'closed'],
  finished: ['done', 'closed'],
  canceled: ['cancelled'],
  paused: ['on_hold'],
  green: ['on_track'],
  yellow: ['at_risk'],
  amber: ['at_risk'],
  red: ['off_track'],
  ontrack: ['on_track'],
  person: ['individual'],
  org: ['company'],
  organization: ['company'],
  up: ['increase'],
  down: ['decrease'],
  reduce: ['decrease'],
  keep: ['maintain'],
  count: ['reach'],
  task: ['milestone'],
  binary: ['milestone'],
  boolean: ['milestone'],
  stretch: ['aspirational'],
  moonshot: ['aspirational'],
  roofshot: ['committed'],
  进行中: ['in_progress', 'active'],
  已完成: ['done', 'closed'],
  完成: ['done', 'closed'],
  未开始: ['planned', 'draft'],
  计划中: ['planned'],
  受阻: ['blocked'],
  暂停: ['on_hold'],
  已取消: ['cancelled'],
  正常: ['on_track'],
  有风险: ['at_risk'],
  偏离: ['off_track'],
  上升: ['increase'],
  提升: ['increase'],
  增加: ['increase'],
  下降: ['decrease'],
  降低: ['decrease'],
  减少: ['decrease'],
  达到: ['reach'],
  保持: ['maintain'],
  里程碑: ['milestone'],
  基线: ['baseline'],
  承诺: ['committed'],
  承诺型: ['committed'],
  愿景型: ['aspirational'],
  挑战型: ['aspirational'],
  公司: ['company'],
  部门: ['department'],
  团队: ['team'],
  个人: ['individual'],
  领先: ['leading'],
  滞后: ['lagging'],
  落后: ['lagging'],
};
