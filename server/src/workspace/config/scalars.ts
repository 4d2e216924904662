// Single values of settings: how each kind is read, and what most likely was meant where it cannot be.
import { readers } from '../../language/readers.ts';
import { nearest } from '../../language/spelling.ts';
import { type RuleChoice, ruleChoices } from '../../rules/levels.ts';
import { type Preset, presets } from '../../rules/rule.ts';
import type { ScalarKind } from './schema.ts';

export interface ScalarOf {
  preset: Preset;
  level: RuleChoice;
  /** 1–12. */
  month: number;
  /** Days. */
  every: number;
  /** 0–1. */
  fraction: number;
  /** Not negative. */
  number: number;
}

interface Scalar<T> {
  /** Undefined for what cannot be read. The text is never empty. */
  readonly read: (text: string) => T | undefined;
  readonly meant?: (text: string) => string | undefined;
  /** The words that it takes, where they can be counted. */
  readonly accepted?: readonly string[];
}

export const scalars: { readonly [K in ScalarKind | 'level' | 'number']: Scalar<ScalarOf[K]> } = {
  preset: {
    read: text => presets.find(known => known === text),
    meant: text => nearest(text, presets),
    accepted: presets,
  },
  level: {
    read: text => ruleChoices.find(known => known === text),
    meant: text => levelWords[text.toLowerCase()] ?? nearest(text, ruleChoices),
    accepted: ruleChoices,
  },
  month: {
    read: text => (/^0?(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined),
  },
  every: {
    read: text => {
      const result = readers.every(text);
      return 'value' in result && result.value > 0 ? result.value : undefined;
    },
  },
  fraction: {
    read: text => {
      const result = readers.fraction(text);
      return 'value' in result ? result.value : undefined;
    },
    meant: text => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? `${Number(text)}%` : undefined),
  },
  number: {
    read: text => (/^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined),
  },
};

/** What other tools, and other people, call the levels. */
const levelWords: Readonly<Record<string, RuleChoice | undefined>> = Object.assign(Object.create(null), {
  warn: 'warning',
  err: 'error',
  information: 'info',
  note: 'info',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  false: 'off',
  no: 'off',
  0: 'off',
  1: 'warning',
  2: 'error',
  关闭: 'off',
  关: 'off',
  建议: 'hint',
  提示: 'info',
  信息: 'info',
  警告: 'warning',
  错误: 'error',
});
