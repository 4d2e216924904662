// What kind of number a title or a metric speaks of, as far as its words tell: a share, money or time.

export type Measure = 'share' | 'money' | 'time';

/** The units that each is told in, the likeliest first. */
export const unitsOfMeasure: Readonly<Record<Measure, Readonly<Record<'en' | 'zh', readonly string[]>>>> = {
  share: { en: ['%'], zh: ['%'] },
  money: { en: ['$', '€'], zh: ['万元', '元'] },
  time: { en: ['hours', 'days', 'minutes'], zh: ['小时', '天', '分钟'] },
};

/** Undefined where no word tells, or words of two kinds do. */
export function measureIn(text: string): Measure | undefined {
  const plain = text.replace(noMeasure, ' ');
  const found = (Object.keys(words) as Measure[]).filter(measure =>
    words[measure].some(pattern => pattern.test(plain)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Words with 率 or rate in them that are no shares. */
const noMeasure =
  /效率|频率|速率|汇率|功率|税率|倍率|(?<!付|(?<!手)续|退|缴)费率|周转率|生产率|分辨率|心率|帧率|(?<![毛净])利率|率[先领队]|\b(?:growth|exchange|interest|run|frame|heart|bit|data|hourly|daily|burn|tax|refresh|sample|pulse) rate|\b(?:stock|inventory|asset|table) turnover/giu;

/** Whether what stands before this place is named to its end: `budget`, but not the one of `budget owners`. */
export function endsMeasure(text: string, end: number): boolean {
  return ends.test(text.slice(end));
}

/** What a rate is of: `rate` alone is a verb as well. */
const rates =
  `win|close|open|click|click-through|response|reply|answer|conversion|churn|retention|success|failure|error|
  crash|bounce|pass|defect|return|refund|renewal|activation|adoption|acceptance|completion|attendance|participation|absence|
  no-show|dropout|drop-out|opt-in|unsubscribe|sign-up|signup|occupancy|utilization|utilisation|rejection|scrap|repeat|repurchase|
  referral|resolution|on-time|fill|hit|attach|deflection|recycling|vacancy|abandonment|escalation|rework|match|detection|
  graduation|default|self-service|delivery|fault|complaint|cancellation|turnover|attrition|punctuality`.replace(
    /\s+/g,
    '',
  );

/** A measure ends what is measured: `support cost per order`, but not `cost centres`. */
const englishEnd =
  '(?=\\s*(?:$|[.,;:(/]|\\b(?:per|of|a|an|in|on|for|at|from|to|by|each|is|stays?|falls?|drops?|rises?|grows?|below|under|above|over|within|across|during|through|steady|stable|flat|high|low|and|or|than|while|this)\\b|[\\d<>≤≥=]))';
const chineseEnd =
  '(?=\\s*(?:$|[，。；：（(/\\d<>≤≥=]|[从由提升增降减缩下上不控达保维每翻突超低高在至到为稳水平始]))';

const ends = new RegExp(`^(?:${englishEnd}|${chineseEnd})`, 'i');

const words: Readonly<Record<Measure, readonly RegExp[]>> = {
  share: [
    new RegExp(`(?<![-\\w])(?:${rates}) rates?${englishEnd}`, 'i'),
    /(?<![-\w])(?:(?:market )?share of|percentage of|proportion of)\s/i,
    new RegExp(
      `(?<![-\\w])(?:market share|(?:test|code) coverage|uptime|availability|churn|conversion|accuracy|retention|(?:gross|net|operating|profit) margin)${englishEnd}`,
      'i',
    ),
    new RegExp(`(?:\\p{Script=Han}率|占比|份额|比重)${chineseEnd}`, 'u'),
  ],
  money: [
    new RegExp(
      `(?<![-\\w])(?:revenues?|arr|mrr|income|profit|spend|spending|costs?|budget|expenses|gmv|order value|deal size)${englishEnd}`,
      'i',
    ),
    new RegExp(
      `(?:收入|营收|销售额|成交额|交易额|利润|成本|费用|支出|客单价|毛利|回款额|流水)${chineseEnd}`,
      'u',
    ),
  ],
  time: [
    new RegExp(
      `(?<![-\\w])(?:(?:response|reply|wait|waiting|load|loading|build|lead|cycle|handling|resolution|delivery|answer|answering|recovery|repair|processing|travel|start|startup|boot) time|time to [a-z]+(?: [a-z]+)?|latency|delay|downtime|turnaround)${englishEnd}`,
      'i',
    ),
    new RegExp(`(?:时间|时长|耗时|周期|延迟|时延|工期)${chineseEnd}`, 'u'),
  ],
};
