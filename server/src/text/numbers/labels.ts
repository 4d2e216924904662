// Digits that belong to a name: P0, v2.0, p95, ISO 27001, Node 20, 95后, 30-60-90.
import { compiled } from '../compiled.ts';
import { labelled, labelledMany } from '../lexicon/en-numbers.ts';
import { labelledDigits } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, wordStart } from './pattern.ts';

/** The label that the digits at `at` are part of. */
export function isLabelAt(plain: string, cased: string, at: number): Span | undefined {
  const left = plain.slice(Math.max(0, at - 40), at);
  const right = plain.slice(at, at + 40);
  any.lastIndex = at;
  for (const pattern of any.test(plain) ? patterns : []) {
    pattern.lastIndex = at;
    const [tail, head = ''] = pattern.exec(plain) ?? [];
    if (tail !== undefined && !isVerb(left, head, right))
      return { start: at - head.length, end: at + tail.length };
  }
  return afterName(left, cased.slice(Math.max(0, at - 40), at), right, at);
}

/** `Release 4 modules`, `Stage 3 plays`: such a word may begin a sentence as its verb. */
function isVerb(left: string, head: string, right: string): boolean {
  const isFirst = /(?:^|[.,;:]|\band) ?$/.test(left.slice(0, left.length - head.length));
  return (
    isFirst &&
    /^(?:release|stage|model|issue|batch|table|step|type) $/.test(head) &&
    /^\d+(?: [a-z-]+){0,2} [a-z]+s(?![a-z])/.test(right)
  );
}

interface Shape {
  /** What stands directly before the digits. */
  readonly before?: RegExp;
  /** The digits, and what follows. */
  readonly after: RegExp;
}

/** What is lifted from one version to the next. */
const versions =
  /(?:升级|升到|升至|迁移|upgrad(?:e|es|ed|ing)|bump(?:s|ed)?|migrat(?:e|es|ed|ing))(?![，。；;,])[^，。；;,\d]{0,24}/;

/** Digits, and what of a name follows them. */
const name = /[\d.]*\d(?:[-.]?[a-z][a-z\d]*)*/;

const shapes: readonly Shape[] = [
  // The digits of 618, 24/7, 95后, wherever they stand.
  { after: new RegExp(`(?:${anyOf(labelledDigits)})(?![\\d.%])(?!\\s?(?:个|万|人|元))`) },
  { before: /双 ?/, after: /(?:11|12)(?!\d)/ },
  // P0, v2.0, p95, C100, gpt-4, tier-1, but not sub-200 or USD30.
  {
    before:
      /(?<![a-z])[a-z][a-z\d_.]{0,24}(?<!(?<![a-z])(?:usd|eur|gbp|cny|rmb|jpy|chf|hkd|twd|sgd|aud|cad|inr)\d?)/,
    after: name,
  },
  {
    before:
      /(?<![a-z])[a-z][a-z\d]{0,24}-(?<!(?<![a-z])(?:sub|top|under|over|pre|post|plus|non|x|to|by|for)-)/,
    after: /\d+(?:\.\d+)*(?:-?[a-z]+)*(?!\s?%)/,
  },
  { before: /(?:#|№|(?<![从到至由为])第) ?/, after: /\d+/ },
  { before: /第 ?/, after: /\d+(?= ?(?:季|周|期|类|阶段|批|轮|版|章|条|天|代|步))/ },
  {
    before: new RegExp(`${wordStart}${anyOf(labelledMany)} `),
    after: /\d{1,3}(?: ?(?:to|-|–|and|&|through) ?\d{1,3})?(?![\d%.]|,\d)(?! ?(?:→|->|to |percent))/,
  },
  // CVSS of 7 or above
  {
    before: /(?<![a-z])cvss(?: scores?)? (?:of |at |above |over |below )?(?:[<>≥≤]=? ?)?/,
    after: /\d{1,2}(?:\.\d)?(?! ?(?:→|->|to ))/,
  },
  // 升级 1.24 -> 1.28
  {
    before: versions,
    after: /\d{1,2}\.\d{1,3} ?(?:->|→|=>|to|至|到) ?\d{1,2}\.\d{1,3}(?!\d|\.\d| ?[%万亿a-z])/,
  },
  // 3 楼, 2025 版, the course 6.824
  { after: /\d{1,3} ?楼(?!宇|盘|栋)/ },
  { after: /(?:19|20)\d\d ?版(?![权块面])/ },
  { after: /\d{1,2}\.\d{3,4}(?= ?(?:的|课))/ },
  // HTTP/3, 5 分制
  { before: /(?<![a-z])(?:http|tcp|ipv?)\//, after: /\d/ },
  { after: /\d+ ?(?:分制|-point)/ },
  // N+1, C++20
  { before: /[a-z]\+{1,2}/, after: name },
  // 3rd, 2.0.1, 4.x, 24/7, 1:1, 30-60-90
  { after: /\d+(?:st|nd|rd|th)(?![a-z\d])/ },
  { after: /\d+\.\d+\.\d+(?!\d)(?![万千])/ },
  { after: /\d+\.x(?![a-z])/ },
  { after: /\d{1,2}:\d(?!\d)s?/ },
  { after: /\d+-\d+-\d+(?!\d)/ },
  { after: /(?:1[- ]on[- ]1|1 on 1|50\/50|80\/20|1\/1)s?(?![a-z\d])/ },
  {
    after:
      /\d{1,3}(?:d|g|p|fa|k)(?= (?:printing|printer|model|modell?ing|scan|video|network|core|coverage|login|auth))/,
  },
  // 2.0 版本, 3.0版
  { after: /\d+(?:\.\d+)+ ?(?:版本|版(?![权块面]))/ },
  { after: /\d+ ?版本/ },
  {
    before: new RegExp(`${wordStart}${anyOf(labelled)} ?-?`),
    after:
      /(?!\d+(?:,\d{3})+)\d+(?:\.\d+)*[a-z]?(?![\d%‰])(?!\.\d| ?(?:%|percent|points?|pp|万|亿|元|天|小时|分钟|秒|个|次|人|名|家|items?|people|days?|hours?|minutes?|weeks?|months?|x)(?![a-z]))(?! ?(?:→|->))/,
  },
  {
    before:
      /(?:等保|网络|工业|协议|规范|条例|法规|标准|国标|高铁|卡|型号|级别|版本|专家|地铁|机型|体系|模式|计划|战略|系统|平台|品牌|架构|引擎|框架|流程|方案|模型|中台|项目|文化|产品|服务|工程|官网|小程序|门户|商城) ?/,
    after: /\d\.\d(?![\d%a-z])(?! ?(?:万|亿|元|天|个|次|人|分|秒|小时|倍|%))/,
  },
  // 4S 店, 5A 景区, 3C 产品, 5G 基站, 3D 打印; 4K is 4000 elsewhere.
  {
    after:
      /\d(?:s(?= ?店)|a(?= ?(?:级|景区))|c(?= ?(?:产品|数码|认证|品类|家电))|g(?![a-z\d])|d(?= ?(?:打印|建模|模型|渲染|视觉))|k(?= ?(?:视频|直播|屏|超高清)))/,
  },
];

/** Sticky: what stands before is read backwards from the digits, and nothing else of the text is looked at. */
const patterns = shapes.map(
  ({ before, after }) => new RegExp(`${before ? `(?<=(${before.source}))` : ''}${after.source}`, 'y'),
);

/** Most digits are none: to ask once whether any of them fits is quicker than to ask each. */
const any = compiled(new RegExp(patterns.map(({ source }) => source).join('|'), 'y'));

/** `Scribe 2`, `Rails 7.1`, `PostgreSQL 16`: a name in the middle of a sentence, and a bare version. */
function afterName(left: string, cased: string, right: string, at: number): Span | undefined {
  const [bare] =
    /^\d{1,2}(?:\.\d{1,2})*(?![\d%‰,:/+]|\.\d)(?=$|[.,;)]|\s(?!%|percent|points?|x\b|times|million|thousand|to\b|out\b|in \d|days?|hours?|weeks?|minutes?)[a-z(])(?!-)/.exec(
      right,
    ) ?? [];
  const [word] = /(?<=[a-z\d,] )\p{Lu}[\p{Ll}\d]+(?:\p{Lu}[\p{L}]*)* $/u.exec(cased) ?? [];
  if (bare === undefined || word === undefined || left.length < word.length) return undefined;
  // `Hire 3 engineers` may follow another sentence's words; a plural or a counted noun behind is no version's.
  if (/^\S+ [a-z]+s(?![a-z])/.test(right) && !right.slice(bare.length).startsWith(' is')) return undefined;
  return { start: at - word.length, end: at + bare.length };
}
