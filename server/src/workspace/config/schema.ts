// The one list of what an `okr.config.yaml` may hold, with its documentation. JSON schema, hovers and completions come from it.
import type { Localised } from '../../language/locale.ts';
import type { RuleChoice } from '../../rules/levels.ts';
import type { Preset } from '../../rules/rule.ts';

/** How a setting is written; reading the scalar ones is in scalars.ts. */
export type SettingKind = ScalarKind | 'group' | 'rules' | 'people' | 'paths';
export type ScalarKind = 'preset' | 'month' | 'every' | 'fraction';

export interface Setting {
  readonly kind: SettingKind;
  readonly doc: Localised;
  /** What holds where it is left out, in words; Markdown. */
  readonly otherwise: Localised;
  /** Values that people choose, likeliest first. */
  readonly examples: readonly string[];
  /** The settings below it, for a group. */
  readonly fields?: Readonly<Record<string, Setting>>;
}

const setting = (
  kind: SettingKind,
  [en, zh]: readonly [string, string],
  [otherwise, zhOtherwise]: readonly [string, string],
  examples: readonly string[] = [],
): Setting => ({
  kind,
  doc: { en, 'zh-cn': zh },
  otherwise: { en: otherwise, 'zh-cn': zhOtherwise },
  examples,
});

export const settings: Readonly<Record<string, Setting>> = {
  preset: setting(
    'preset',
    ['How strict the rules are as a whole.', '规则整体的严格程度。'],
    ['`standard`', '`standard`'],
  ),
  rules: setting(
    'rules',
    [
      'Levels of single rules: a level, options, or both as `[level, { option: number }]`.',
      '单条规则的级别：级别、选项，或两者写成 `[级别, { 选项: 数值 }]`。',
    ],
    ['those of the preset', '取自预设'],
  ),
  check_in_every: setting(
    'every',
    [
      'How often to check in, where an objective does not say so itself.',
      '检视频率；目标自己写了的，以目标为准。',
    ],
    ['`14 days`', '`14 days`'],
    ['7 days', '14 days', '1 month', '每周', '两周', '每月'],
  ),
  fiscal_year_start: setting(
    'month',
    [
      'Month in which the fiscal year begins, 1–12. FY26 is the year that ends in 2026.',
      '财年从几月开始，1–12。FY26 是在 2026 年结束的财年。',
    ],
    ['`1`', '`1`'],
    ['1', '2', '4', '7', '10'],
  ),
  pace: {
    ...setting(
      'group',
      [
        'When something is late: pace is progress divided by what is expected by today.',
        '何时算落后：节奏 = 进度 ÷ 此时应有的进度。',
      ],
      ['as below', '见下'],
    ),
    fields: {
      on_track: setting(
        'fraction',
        ['The least pace that is on track.', '达到这个节奏即为正常。'],
        ['`0.9`', '`0.9`'],
        ['0.9', '0.8'],
      ),
      at_risk: setting(
        'fraction',
        ['The least pace that is at risk; below it is off track.', '达到这个节奏为有风险，再低为偏离。'],
        ['`0.7`', '`0.7`'],
        ['0.7', '0.6'],
      ),
      grace: setting(
        'fraction',
        ['First share of the time in which nothing is called late.', '开头这段时间内不判定落后。'],
        ['`10%`', '`10%`'],
        ['10%', '15%'],
      ),
    },
  },
  people: setting(
    'people',
    [
      'Who can own something, offered while you type: names, or `{ id, name }`.',
      '可以担任负责人的人，输入时会给出候选：名字，或 `{ id, name }`。',
    ],
    ['whoever the files name', '各文件中出现过的人'],
  ),
  ignore: setting(
    'paths',
    [
      'Files and folders that are left alone, seen from this file: `archive`, `drafts/**`, `*.old.okr.yaml`.',
      '不检查的文件和文件夹，以本文件所在位置为准：`archive`、`drafts/**`、`*.old.okr.yaml`。',
    ],
    ['nothing', '无'],
  ),
};

export const personFields = {
  id: { en: 'How files name the person.', 'zh-cn': '文件中对此人的称呼。' },
  name: { en: 'The full name, for people to read.', 'zh-cn': '给人看的全名。' },
} satisfies Record<string, Localised>;

export const presetDocs: Readonly<Record<Preset, Localised>> = {
  standard: {
    en: 'Facts that cannot be right are errors, weak points are warnings and tips.',
    'zh-cn': '标准：明显不成立的内容报为错误，薄弱之处给出警告或提示。',
  },
  strict: {
    en: 'Every key result needs a number, a baseline, an owner and a deadline.',
    'zh-cn': '严格：每条关键结果都要有数值、基线、负责人和截止日期。',
  },
  'early-stage': {
    en: 'For small or young teams that cannot measure everything yet.',
    'zh-cn': '起步：适合暂时无法事事量化的小团队或新团队。',
  },
};

export const levelDocs: Readonly<Record<RuleChoice, Localised>> = {
  off: { en: 'Not checked.', 'zh-cn': '不检查。' },
  hint: { en: 'A tip, and no more.', 'zh-cn': '提示，仅供参考。' },
  info: { en: 'For information.', 'zh-cn': '信息。' },
  warning: { en: 'A weak point.', 'zh-cn': '警告：薄弱之处。' },
  error: { en: 'Has to be put right.', 'zh-cn': '错误：需要改正。' },
};
