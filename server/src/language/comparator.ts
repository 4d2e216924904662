// Words and signs that say how a number is to be compared: `≥ 95%`, `50+`, `不超过 3`, `约60%`.

/** When a target told with it is met; `~` is "about". */
export type Comparator = '>=' | '<=' | '>' | '<' | '~';

/** A comparator at the start of a text, and how many characters it takes with the spaces after it. */
export function comparatorBefore(text: string): { comparator: Comparator; length: number } | undefined {
  if (/^\d/.test(text)) return undefined;
  const [whole, spelling] = beforePattern.exec(text) ?? [];
  const comparator = spelling === undefined ? undefined : before.get(spelling.toLowerCase());
  return whole === undefined || comparator === undefined ? undefined : { comparator, length: whole.length };
}

/**
 * A comparator in what follows the digits, and the rest without it: `+` of `+ customers`, `K+` and `张/月以上`.
 */
export function comparatorAfter(text: string): { comparator: Comparator; rest: string } | undefined {
  if (text === '') return undefined;
  const more = morePattern.exec(text);
  if (more !== null)
    return { comparator: '>=', rest: (more[1] ?? more[2] ?? '').trimEnd() + text.slice(more[0].length) };
  for (const [comparator, pattern] of after) {
    const found = pattern.exec(text);
    if (found !== null) return { comparator, rest: text.slice(0, found.index).trimEnd() };
  }
  return undefined;
}

const beforeSpellings: readonly [Comparator, string][] = [
  ['>=', '>= => ≥ ≧ ⩾ 至少 不少于 不少於 不低于 不低於 不小于 最少 最低 起码 大于等于 大于或等于'],
  ['<=', '<= =< ≤ ≦ ⩽ 至多 最多 不超过 不超過 不多于 不多於 不高于 不高於 不大于 小于等于 小于或等于'],
  ['>', '> 超过 超過 大于 大於 高于 高於 多于 突破'],
  ['<', '< 小于 小於 低于 低於 少于 少於 不到 不足'],
  ['~', '~ ≈ 约 約 大约 大約 大概 约为 接近 将近 近'],
];

const beforePhrases: readonly [Comparator, readonly string[]][] = [
  ['>=', ['at least', 'no less than', 'not less than', 'no fewer than']],
  ['<=', ['at most', 'no more than', 'not more than', 'up to']],
  ['>', ['more than', 'greater than', 'over', 'above']],
  ['<', ['less than', 'fewer than', 'under', 'below']],
  ['~', ['about', 'around', 'roughly', 'approximately', 'approx.', 'circa', 'ca.']],
];

const before = new Map<string, Comparator>([
  ...beforeSpellings.flatMap(([comparator, list]) =>
    list.split(' ').map(word => [word, comparator] as const),
  ),
  ...beforePhrases.flatMap(([comparator, list]) => list.map(phrase => [phrase, comparator] as const)),
]);

/** The longest spelling first: `>=` before `>`. */
const beforePattern = new RegExp(
  `^(${[...before.keys()]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace('.', '\\.'))
    .join('|')})\\s*`,
  'i',
);

/** `50+`, `10K+ users`, `30%+`, `30余家`, `30万多`: after the digits or their magnitude. `C++` is a label. */
const morePattern = /^(\s*[\p{L}%]*)\+(?=[\s\p{L}]|$)|^(\s?[十百千万萬亿億]{0,3})[余餘多](?=[\s\p{L}]|$)/u;

const after: readonly [Comparator, RegExp][] = [
  ['>=', /[及或]?以上$|\bor (?:more|better|above|higher)$/],
  ['<=', /[及或]?以下$|[以之]内$|(?<=[天日周月年时钟秒])内$|\bor (?:less|fewer|below|lower)$/],
  ['~', /左右$|上下$|\bor so$/],
];
