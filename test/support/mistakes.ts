// The mistakes that people make in a file, each with the place that is shown, the one thing that is said, and what
// the fix (or the first suggestion) makes of it. The reader must have read them as if they were mended.
import { okr } from '../../server/src/rules/example.ts';

export interface Mistake {
  /** Code and message. */
  readonly says: string;
  /** `⟦…⟧` around the place; `→` is a tab, `□` a full-width space. */
  readonly typed: string;
  readonly mended: string;
}

const objective = (...lines: string[]) =>
  ['objectives:', '  - title: Grow', ...lines.map(line => `    ${line}`), ''].join('\n');
const result = (...lines: string[]) =>
  objective('key_results:', '  - title: Sell', ...lines.map(line => `    ${line}`));

/** Mistakes in the signs that YAML gives a meaning. */
export const mistypedSigns: Readonly<Record<string, Mistake>> = {
  'no space after a colon': {
    says: 'yaml-syntax space-after-colon',
    typed: 'team: Growth\n⟦level:⟧team\n',
    mended: 'team: Growth\nlevel: team\n',
  },
  'no space after the first colon of an item': {
    says: 'yaml-syntax space-after-colon',
    typed: 'objectives:\n  - ⟦title:⟧让客户先想到我们\n',
    mended: 'objectives:\n  - title: 让客户先想到我们\n',
  },
  'no space after a dash': {
    says: 'yaml-syntax space-after-dash',
    typed: 'objectives:\n  ⟦-⟧title: Grow\n    owner: bo\n',
    mended: 'objectives:\n  - title: Grow\n    owner: bo\n',
  },
  'no space between a dash and a brace': {
    says: 'yaml-syntax space-after-dash',
    typed: 'kpis:\n  - { title: Uptime }\n  ⟦-⟧{ title: Refunds }\n',
    mended: 'kpis:\n  - { title: Uptime }\n  - { title: Refunds }\n',
  },
  'a bullet from elsewhere': {
    says: 'yaml-syntax missing-dash',
    typed: 'objectives:\n  ⟦•⟧ title: Grow\n    owner: bo\n',
    mended: 'objectives:\n  - title: Grow\n    owner: bo\n',
  },
  'a number for a bullet': {
    says: 'yaml-syntax missing-dash',
    typed: 'objectives:\n  ⟦1.⟧ title: Grow\n',
    mended: 'objectives:\n  - title: Grow\n',
  },
  'no colon after a key': {
    says: 'yaml-syntax missing-colon',
    typed: 'team: Growth\n⟦level⟧ team\nowner: bo\n',
    mended: 'team: Growth\nlevel: team\nowner: bo\n',
  },
  'no colon after the first key of all': {
    says: 'yaml-syntax missing-colon',
    typed: '⟦cycle⟧ 2026-Q1\nteam: Growth\n',
    mended: 'cycle: 2026-Q1\nteam: Growth\n',
  },
  'no colon after the first key of an item': {
    says: 'yaml-syntax missing-colon',
    typed: 'objectives:\n  - ⟦title⟧ Grow\n    owner: bo\n',
    mended: 'objectives:\n  - title: Grow\n    owner: bo\n',
  },
  'a full-width colon': {
    says: 'full-width-punctuation wide-colon',
    typed: 'team: 增长\nlevel⟦：⟧team\n',
    mended: 'team: 增长\nlevel: team\n',
  },
  'a full-width colon after a Chinese key': {
    says: 'full-width-punctuation wide-colon',
    typed: 'objectives:\n  - title⟦：⟧让客户先想到我们\n    owner: 李雷\n',
    mended: 'objectives:\n  - title: 让客户先想到我们\n    owner: 李雷\n',
  },
  'a full-width colon with nothing behind it': {
    says: 'full-width-punctuation wide-colon',
    typed: 'objectives⟦：⟧\n  - title: Grow\n',
    mended: 'objectives:\n  - title: Grow\n',
  },
  'full-width signs between braces': {
    says: 'full-width-punctuation wide-in-flow',
    typed: result('check_ins:', '  - { date⟦：⟧2026-01-19，value：3 }'),
    mended: result('check_ins:', '  - { date: 2026-01-19, value: 3 }'),
  },
  'full-width commas between names': {
    says: 'full-width-punctuation wide-in-flow',
    typed: 'owner: [张三⟦，⟧李四、王五]\n',
    mended: 'owner: [张三, 李四, 王五]\n',
  },
  'full-width signs all over a line': {
    says: 'full-width-punctuation wide-colon',
    typed: 'north_star⟦：⟧{ title：周活，target：3 }\nteam: 增长\n',
    mended: 'north_star: { title: 周活, target: 3 }\nteam: 增长\n',
  },
  'a full-width space after a colon': {
    says: 'full-width-punctuation wide-space',
    typed: 'team:⟦□⟧增长\nlevel: team\n',
    mended: 'team: 增长\nlevel: team\n',
  },
  'a full-width space after a dash': {
    says: 'full-width-punctuation wide-space',
    typed: 'objectives:\n  -⟦□⟧title: 增长\n    owner: 李雷\n',
    mended: 'objectives:\n  - title: 增长\n    owner: 李雷\n',
  },
  'full-width spaces before lines': {
    says: 'full-width-punctuation wide-indent',
    typed: 'objectives:\n⟦□⟧- title: 增长\n□□owner: 李雷\n',
    mended: 'objectives:\n  - title: 增长\n    owner: 李雷\n',
  },
  'a full-width space before a comment': {
    says: 'full-width-punctuation wide-indent',
    typed: 'objectives:\n⟦□⟧# 今年的方向\n  - title: 增长\n',
    mended: 'objectives:\n  # 今年的方向\n  - title: 增长\n',
  },
};

/** Texts that want quotes, and quotes and brackets that do not close. */
export const mistypedTexts: Readonly<Record<string, Mistake>> = {
  'a colon in a text': {
    says: 'yaml-syntax colon-in-value',
    typed: objective('why: ⟦Grow: faster than ever⟧', 'owner: bo'),
    mended: objective(`why: 'Grow: faster than ever'`, 'owner: bo'),
  },
  'a colon at the end of a text': {
    says: 'yaml-syntax colon-in-value',
    typed: objective('why: ⟦Because:⟧', 'owner: bo'),
    mended: objective(`why: 'Because:'`, 'owner: bo'),
  },
  'a colon in the second line of a text': {
    says: 'yaml-syntax colon-in-value',
    typed: objective('why: ⟦Grow', '  Remember: faster than ever⟧', 'owner: bo'),
    mended: objective(`why: 'Grow`, `  Remember: faster than ever'`, 'owner: bo'),
  },
  'a colon in a text between braces': {
    says: 'yaml-syntax colon-in-value',
    typed: 'kpis:\n  - { title: ⟦Uptime: all of it⟧, kind: leading }\n',
    mended: `kpis:\n  - { title: 'Uptime: all of it', kind: leading }\n`,
  },
  'a comma in a text between braces': {
    says: 'yaml-syntax comma-in-value',
    typed: 'kpis:\n  - { title: ⟦Uptime, day and night⟧, kind: leading }\n',
    mended: `kpis:\n  - { title: 'Uptime, day and night', kind: leading }\n`,
  },
  'a comma in a number between braces': {
    says: 'yaml-syntax comma-in-number',
    typed: 'kpis:\n  - { title: Orders, target: ⟦1,200,000⟧, kind: leading }\n',
    mended: 'kpis:\n  - { title: Orders, target: 1200000, kind: leading }\n',
  },
  'a comma in money between braces': {
    says: 'yaml-syntax comma-in-number',
    typed: 'north_star: { title: Revenue, target: ⟦$12,000⟧ }\n',
    mended: 'north_star: { title: Revenue, target: $12000 }\n',
  },
  'no comma between braces': {
    says: 'yaml-syntax missing-comma',
    typed: result('check_ins:', '  - { date: 2026-01-19 ⟦value⟧: 3 }'),
    mended: result('check_ins:', '  - { date: 2026-01-19, value: 3 }'),
  },
  'a text that begins with @': {
    says: 'yaml-syntax special-start',
    typed: 'owner: ⟦@dana⟧\nteam: Growth\n',
    mended: `owner: '@dana'\nteam: Growth\n`,
  },
  'a name that begins with @ between brackets': {
    says: 'yaml-syntax special-start',
    typed: 'owner: [bo, ⟦@dana⟧]\n',
    mended: `owner: [bo, '@dana']\n`,
  },
  'a unit that begins with %': {
    says: 'yaml-syntax special-start',
    typed: result('unit: ⟦%⟧', 'target: 30'),
    mended: result(`unit: '%'`, 'target: 30'),
  },
  'a text that begins with `': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦`npm` is slow⟧'),
    mended: objective("why: '`npm` is slow'"),
  },
  'a text that begins with *': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦**Fast** growth⟧', 'owner: bo'),
    mended: objective(`why: '**Fast** growth'`, 'owner: bo'),
  },
  'a text that begins with &': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦&more fun⟧', 'owner: bo'),
    mended: objective(`why: '&more fun'`, 'owner: bo'),
  },
  'a text that begins with !': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦!important matters⟧', 'owner: bo'),
    mended: objective(`why: '!important matters'`, 'owner: bo'),
  },
  'a text that begins with |': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦| so it goes⟧', 'owner: bo'),
    mended: objective(`why: '| so it goes'`, 'owner: bo'),
  },
  'a target that begins with >': {
    says: 'yaml-syntax special-start',
    typed: result('target: ⟦>40%⟧', 'owner: bo'),
    mended: result(`target: '>40%'`, 'owner: bo'),
  },
  'a target with > that YAML takes for an empty text': {
    says: 'yaml-syntax special-start',
    typed: result('target: ⟦>4⟧', 'owner: bo'),
    mended: result(`target: '>4'`, 'owner: bo'),
  },
  'a text that begins with brackets': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦[P0] Because⟧', 'owner: bo'),
    mended: objective(`why: '[P0] Because'`, 'owner: bo'),
  },
  'a text that begins with braces': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦{P0} Because⟧', 'owner: bo'),
    mended: objective(`why: '{P0} Because'`, 'owner: bo'),
  },
  'a text that begins with a dash': {
    says: 'yaml-syntax special-start',
    typed: objective('why: ⟦- because⟧', 'owner: bo'),
    mended: objective(`why: '- because'`, 'owner: bo'),
  },
  'quotes around the first word': {
    says: 'yaml-syntax quotes-in-value',
    typed: objective('why: ⟦"Fast" is better⟧', 'owner: bo'),
    mended: objective(`why: '"Fast" is better'`, 'owner: bo'),
  },
  'quotes in quotes': {
    says: 'yaml-syntax quotes-in-value',
    typed: objective('why: ⟦"A "fast" one"⟧', 'owner: bo'),
    mended: objective(`why: 'A "fast" one'`, 'owner: bo'),
  },
  'a quote that nothing closes': {
    says: 'yaml-syntax unclosed-quote',
    typed: objective('why: ⟦"Fast is better⟧', 'owner: "bo"'),
    mended: objective('why: "Fast is better"', 'owner: "bo"'),
  },
  'a quote over two lines that nothing closes': {
    says: 'yaml-syntax unclosed-quote',
    typed: objective('why: ⟦"Fast', '  is better⟧', 'owner: bo'),
    mended: objective('why: "Fast', '  is better"', 'owner: bo'),
  },
  'a quote between braces that nothing closes': {
    says: 'yaml-syntax unclosed-quote',
    typed: 'kpis:\n  - { title: ⟦"Uptime⟧, kind: leading }\nteam: Growth\n',
    mended: 'kpis:\n  - { title: "Uptime", kind: leading }\nteam: Growth\n',
  },
  'a brace that nothing closes': {
    says: 'yaml-syntax unclosed-bracket',
    typed: 'kpis:\n  - ⟦{ title: Uptime, kind: leading⟧\n  - { title: Refunds }\n',
    mended: 'kpis:\n  - { title: Uptime, kind: leading }\n  - { title: Refunds }\n',
  },
  'a bracket that nothing closes': {
    says: 'yaml-syntax unclosed-bracket',
    typed: 'owner: ⟦[bo, cy⟧\nteam: Growth\n',
    mended: 'owner: [bo, cy]\nteam: Growth\n',
  },
  'a bracket between braces that nothing closes': {
    says: 'yaml-syntax unclosed-bracket',
    typed: 'kpis:\n  - { title: Uptime, guards: ⟦[win⟧ }\nteam: Growth\n',
    mended: 'kpis:\n  - { title: Uptime, guards: [win] }\nteam: Growth\n',
  },
  'a brace that nothing opens': {
    says: 'yaml-syntax unopened-bracket',
    typed: 'kpis:\n  - ⟦title: Uptime, kind: leading }⟧\n  - { title: Refunds }\n',
    mended: 'kpis:\n  - { title: Uptime, kind: leading }\n  - { title: Refunds }\n',
  },
  'a number sign in a text': {
    says: 'yaml-syntax hash-in-value',
    typed: objective('why: Mend bug⟦ #12 soon⟧', 'owner: bo'),
    mended: objective(`why: 'Mend bug #12 soon'`, 'owner: bo'),
  },
  'a number sign at the beginning of a text': {
    says: 'yaml-syntax hash-in-value',
    typed: objective('why: ⟦#1 in the market⟧', 'owner: bo'),
    mended: objective(`why: '#1 in the market'`, 'owner: bo'),
  },
  'a number sign between braces': {
    says: 'yaml-syntax hash-in-value',
    typed: 'kpis:\n  - { title: ⟦Mend bug #12⟧, kind: leading }\nteam: Growth\n',
    mended: `kpis:\n  - { title: 'Mend bug #12', kind: leading }\nteam: Growth\n`,
  },
  'a space in a reference': {
    says: 'yaml-syntax space-before-hash',
    typed: objective('aligns_to: company⟦ ⟧#win', 'owner: bo'),
    mended: objective('aligns_to: company#win', 'owner: bo'),
  },
};

/** Lines in the wrong column. */
export const misaligned: Readonly<Record<string, Mistake>> = {
  tabs: {
    says: 'yaml-syntax tab',
    typed: 'objectives:\n⟦→⟧- title: Grow\n→→owner: bo\n→→key_results:\n→→→- title: Sell\n',
    mended: 'objectives:\n  - title: Grow\n    owner: bo\n    key_results:\n      - title: Sell\n',
  },
  'a tab before one line': {
    says: 'yaml-syntax tab',
    typed: objective('why: x').replace('    why', '⟦  →⟧why'),
    mended: objective('why: x'),
  },
  'a tab on an empty line': {
    says: 'yaml-syntax tab',
    typed: objective('why: |', '  Because', '→', 'owner: bo').replace('    →', '⟦→⟧'),
    mended: objective('why: |', '  Because', '', 'owner: bo').replace(/^ +$/m, ''),
  },
  'a field that stands too far right': {
    says: 'yaml-syntax indent',
    typed: objective('why: Because', ' ⟦owner: bo⟧', 'team: Growth'),
    mended: objective('why: Because', 'owner: bo', 'team: Growth'),
  },
  'a field that stands too far left': {
    says: 'yaml-syntax indent',
    typed: result('target: 3', 'owner: bo', 'note: x').replace('        owner: bo', '      ⟦owner: bo⟧'),
    mended: result('target: 3', 'owner: bo', 'note: x'),
  },
  'a field that stands at the margin': {
    says: 'yaml-syntax indent',
    typed: 'objectives:\n  - title: Grow\n⟦why: Because⟧\n    owner: bo\n',
    mended: objective('why: Because', 'owner: bo'),
  },
  'an item that stands too far right': {
    says: 'yaml-syntax indent',
    typed: 'kpis:\n  - title: Uptime\n    target: 3\n   ⟦- title: Refunds⟧\n    target: 4\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n    target: 4\n',
  },
  'an item that stands too far left': {
    says: 'yaml-syntax indent',
    typed: 'kpis:\n  - title: Uptime\n    target: 3\n ⟦- title: Refunds⟧\n    target: 4\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n    target: 4\n',
  },
  'a first item that stands out': {
    says: 'yaml-syntax indent',
    typed: 'kpis:\n   ⟦- title: Uptime⟧\n    target: 3\n  - title: Refunds\n    target: 4\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n    target: 4\n',
  },
  'a first key behind two spaces': {
    says: 'yaml-syntax indent',
    typed: 'kpis:\n  - title: Refunds\n  ⟦-  title: Uptime⟧\n    target: 3\n    owner: bo\n',
    mended: 'kpis:\n  - title: Refunds\n  - title: Uptime\n    target: 3\n    owner: bo\n',
  },
  'a whole item in the wrong column': {
    says: 'yaml-syntax indent',
    typed: result('target: 3').concat(
      '    ⟦- title: Save⟧\n      target: 4\n      check_ins:\n        - { date: 2026-01-19, value: 3 }\n',
    ),
    mended: result('target: 3').concat(
      '      - title: Save\n        target: 4\n        check_ins:\n          - { date: 2026-01-19, value: 3 }\n',
    ),
  },
  'fields of one thing in the wrong column': {
    says: 'yaml-syntax indent',
    typed: 'team: Growth\nnorth_star:\n  title: Weekly teams\n   ⟦target: 3⟧\n   unit: teams\n',
    mended: 'team: Growth\nnorth_star:\n  title: Weekly teams\n  target: 3\n  unit: teams\n',
  },
  'a line of a text that stands too far left': {
    says: 'yaml-syntax indent',
    typed: objective('why: |', '  Because of the', ' ⟦competition⟧', '  next door', 'owner: bo'),
    mended: objective('why: |', '  Because of the', '  competition', '  next door', 'owner: bo'),
  },
  'a line that has no place': {
    says: 'yaml-syntax indent',
    typed: 'team: "Growth"\n      ⟦- bo⟧\nowner: dana\n',
    mended: 'team: "Growth"\nowner: dana\n',
  },
  'an item without its dash': {
    says: 'yaml-syntax missing-dash',
    typed: 'kpis:\n  - title: Uptime\n    target: 3\n  ⟦title: Refunds⟧\n    target: 4\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n    target: 4\n',
  },
  'a first item without its dash': {
    says: 'yaml-syntax missing-dash',
    typed: 'kpis:\n    ⟦title: Uptime⟧\n    target: 3\n  - title: Refunds\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n',
  },
  'one item, without its dash': {
    says: 'yaml-syntax missing-dash',
    typed: 'kpis:\n  ⟦title: Uptime⟧\n  target: 3\n',
    mended: 'kpis:\n- title: Uptime\n  target: 3\n',
  },
  'a next item without its dash, in the column of the fields': {
    says: 'yaml-syntax missing-dash',
    typed: 'kpis:\n  - title: Uptime\n    target: 3\n    ⟦title: Refunds⟧\n    target: 4\n',
    mended: 'kpis:\n  - title: Uptime\n    target: 3\n  - title: Refunds\n    target: 4\n',
  },
  'braces without a dash': {
    says: 'yaml-syntax missing-dash',
    typed: 'kpis:\n  - { title: Uptime }\n  ⟦{ title: Refunds }⟧\n',
    mended: 'kpis:\n  - { title: Uptime }\n  - { title: Refunds }\n',
  },
  'items without the key of their list': {
    says: 'yaml-syntax missing-list',
    typed: 'cycle: 2026-Q1\n\n  ⟦- title: Grow⟧\n    commitment: committed\n  - title: Save\n',
    mended: 'cycle: 2026-Q1\n\nobjectives:\n  - title: Grow\n    commitment: committed\n  - title: Save\n',
  },
};

/** Words that are no field: nothing mends them for sure, and nothing of them is read. */
export const looseWords: Readonly<Record<string, Mistake>> = {
  'the rest of a title': {
    says: 'yaml-syntax not-a-field',
    typed: objective('why: Because of the', '⟦competition next door⟧', 'owner: bo'),
    mended: objective('why: Because of the competition next door', 'owner: bo'),
  },
  'words in quotes below a field': {
    says: 'yaml-syntax not-a-field',
    typed: objective('why: "Because"', '⟦of the competition⟧', 'owner: bo'),
    mended: objective('why: "Because"', '# of the competition', 'owner: bo'),
  },
};

export const mistakes = { ...mistypedSigns, ...mistypedTexts, ...misaligned, ...looseWords };

/** A row as the file has it. */
export function typedAs(shown: string): string {
  return shown.replaceAll('→', '\t').replaceAll('□', '\u3000');
}

export const unfinished = okr`
  team: Growth
  ⟦ow⟧
  level: team
`;
