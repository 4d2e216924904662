// The words of rules' pages and tables, in both languages.
import type { Locale, Localised } from '../../language/locale.ts';
import type { Level, Preset, Smart } from '../../rules/rule.ts';

export const smartNames: Readonly<Record<NonNullable<Smart> | 'none', Localised>> = {
  none: { en: 'The file itself', 'zh-cn': '文件本身' },
  S: { en: 'Specific', 'zh-cn': '具体（Specific）' },
  M: { en: 'Measurable', 'zh-cn': '可衡量（Measurable）' },
  A: { en: 'Achievable', 'zh-cn': '可达成（Achievable）' },
  R: { en: 'Relevant', 'zh-cn': '相关（Relevant）' },
  T: { en: 'Time-bound', 'zh-cn': '有时限（Time-bound）' },
};

export const levelNames: Readonly<Record<Level | 'off', Localised>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  info: { en: 'information', 'zh-cn': '信息' },
  hint: { en: 'hint', 'zh-cn': '提示' },
  off: { en: '–', 'zh-cn': '–' },
};

export const presetNames: Readonly<Record<Preset, Localised>> = {
  standard: { en: 'standard', 'zh-cn': 'standard（标准）' },
  strict: { en: 'strict', 'zh-cn': 'strict（严格）' },
  'early-stage': { en: 'early-stage', 'zh-cn': 'early-stage（初创）' },
};

export const pageWords = {
  en: {
    why: 'Why',
    options: 'Options',
    option: 'option',
    setting: 'setting',
    default: 'default',
    meaning: 'meaning',
    examples: 'Examples',
    bad: 'Found:',
    good: 'Fine:',
    file: 'In `{path}`:',
    example: 'And in `example.okr.yaml`:',
    finding: 'Line {line}, {text}: {message}',
    fixed: 'After the fix, which may run on its own:',
    chosen: 'After “{choice}”:',
    silence: 'Silence it',
    here: 'For one line, with a reason for others to read (`okr-disable-line` at the end of the line itself, `okr-disable-file` for the whole file):',
    everywhere: 'For a whole folder, in `okr.config.yaml` (or write another level instead of `off`):',
    reason: 'the reason',
    sources: 'Sources',
    rule: 'rule',
    finds: 'finds',
  },
  'zh-cn': {
    why: '为什么',
    options: '选项',
    option: '选项',
    setting: '设置',
    default: '默认',
    meaning: '含义',
    examples: '示例',
    bad: '会被指出：',
    good: '没有问题：',
    file: '`{path}` 里：',
    example: '`example.okr.yaml` 里：',
    finding: '第 {line} 行 {text}：{message}',
    fixed: '自动修复之后：',
    chosen: '选择“{choice}”之后：',
    silence: '不想看到它',
    here: '只对一行，并写明理由（写在行尾用 `okr-disable-line`，对整个文件用 `okr-disable-file`）：',
    everywhere: '对整个文件夹，写在 `okr.config.yaml`（也可以把 `off` 换成别的级别）：',
    reason: '理由',
    sources: '来源',
    rule: '规则',
    finds: '检查什么',
  },
} as const satisfies Record<Locale, Record<string, string>>;
