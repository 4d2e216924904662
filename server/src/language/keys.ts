// Which key was meant: other spellings, other words people use, and slips of the finger.
import { keysOf, type ThingName, thingOf, things } from './schema.ts';
import { typingDistance } from './spelling.ts';

/** Words that people bring from other tools and from Chinese, and the key each means. The first that fits the place counts. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  name: ['title'],
  text: ['title'],
  objective: ['objectives', 'title'],
  key_result: ['key_results', 'title'],
  initiative: ['initiatives', 'title'],
  description: ['why', 'note', 'title'],
  krs: ['key_results'],
  kr: ['key_results', 'title'],
  results: ['key_results'],
  key_result_list: ['key_results'],
  goals: ['objectives'],
  okrs: ['objectives'],
  okr: ['objectives'],
  tasks: ['initiatives'],
  actions: ['initiatives'],
  projects: ['initiatives'],
  plans: ['initiatives'],
  checkins: ['check_ins'],
  updates: ['check_ins'],
  history: ['check_ins'],
  deadline: ['due'],
  due_date: ['due'],
  end: ['due'],
  end_date: ['due'],
  until: ['due'],
  start_date: ['start'],
  begin: ['start'],
  from: ['baseline', 'start'],
  to: ['target'],
  goal: ['target'],
  start_value: ['baseline'],
  initial: ['baseline'],
  initial_value: ['baseline'],
  target_value: ['target'],
  current_value: ['current'],
  actual: ['current'],
  now: ['current'],
  value: ['current'],
  champion: ['owner'],
  lead: ['owner'],
  responsible: ['owner'],
  assignee: ['owner'],
  owners: ['owner'],
  helpers: ['contributors'],
  period: ['cycle'],
  quarter: ['cycle'],
  timeframe: ['cycle'],
  state: ['status'],
  kind: ['type'],
  comment: ['note'],
  notes: ['note'],
  comments: ['note'],
  parent: ['aligns_to'],
  aligned_to: ['aligns_to'],
  supports: ['aligns_to'],
  contributes_to: ['aligns_to'],
  url: ['link'],
  links: ['link'],
  minimum: ['min'],
  maximum: ['max'],
  category: ['kind'],
  date: ['due'],
  reason: ['why'],
  标题: ['title'],
  名称: ['title'],
  描述: ['why', 'note'],
  目标: ['objectives', 'target'],
  关键结果: ['key_results'],
  关键成果: ['key_results'],
  计划: ['initiatives'],
  举措: ['initiatives'],
  倡议: ['initiatives'],
  任务: ['initiatives'],
  负责人: ['owner'],
  协作人: ['contributors'],
  参与人: ['contributors'],
  截止: ['due'],
  截止日期: ['due'],
  截止时间: ['due'],
  开始: ['start'],
  开始日期: ['start'],
  周期: ['cycle'],
  类型: ['type'],
  指标: ['metric'],
  单位: ['unit'],
  基线: ['baseline'],
  起始值: ['baseline'],
  初始值: ['baseline'],
  目标值: ['target'],
  当前值: ['current'],
  当前: ['current'],
  下限: ['min'],
  上限: ['max'],
  权重: ['weight'],
  信心: ['confidence'],
  信心指数: ['confidence'],
  状态: ['status'],
  评分: ['score'],
  得分: ['score'],
  备注: ['note'],
  说明: ['note'],
  检视: ['check_ins'],
  更新: ['check_ins'],
  进展: ['check_ins'],
  日期: ['date', 'due'],
  数值: ['value'],
  里程碑: ['milestones'],
  对齐: ['aligns_to'],
  团队: ['team'],
  层级: ['level'],
  北极星: ['north_star'],
  北极星指标: ['north_star'],
  优先级: ['priority'],
  进度: ['progress'],
  为什么: ['why'],
};

const thingNames = Object.keys(things) as ThingName[];
const everyKey = new Set(thingNames.flatMap(keysOf));

const children: ReadonlyMap<ThingName, ReadonlyMap<string, Child>> = new Map(
  thingNames.map(name => {
    const { lists, singles } = thingOf(name);
    const held = (keys: Readonly<Record<string, ThingName>>, many: boolean) =>
      Object.entries(keys).map(([key, thing]) => [key, { thing, many }] as const);
    return [name, new Map([...held(singles, false), ...held(lists, true)])];
  }),
);

const otherNames = (plain: string): readonly string[] =>
  Object.hasOwn(synonyms, plain) ? (synonyms[plain] ?? []) : [];

/** A key of some part of the language. */
export function isLanguageKey(name: string): boolean {
  return everyKey.has(name);
}

/** A key of some part of the language, or a word that stands for one. */
export function isKnownKey(name: string): boolean {
  return isLanguageKey(name) || Object.hasOwn(synonyms, snake(name));
}

/**
 * What was meant by a key that means nothing here: `sure` where only the spelling differs or the word is a known other name.
 * @param holdsParts whether things stand under it rather than words, where that is known.
 */
export function meantKey(
  name: string,
  thing: ThingName,
  holdsParts?: boolean,
): { key: string; sure: boolean } | undefined {
  const here = keysOf(thing);
  const plain = snake(name);
  if (here.includes(plain)) return { key: plain, sure: true };
  const fits = (key: string) =>
    holdsParts === undefined || (childOf(thing, key) !== undefined) === holdsParts;
  const word = otherNames(plain).find(key => here.includes(key) && fits(key));
  if (word) return { key: word, sure: true };
  if (everyKey.has(plain)) return undefined;
  const near = here
    .filter(fits)
    .map(key => ({ key, far: typingDistance(plain, key) }))
    .filter(({ key, far }) => far <= (key.length > 5 ? 2 : 1))
    .sort((a, b) => a.far - b.far);
  return near[0] && { key: near[0].key, sure: false };
}

/** The things in which a key means something. */
export function placesOf(key: string): readonly ThingName[] {
  const plain = snake(key);
  return thingNames.filter(thing => keysOf(thing).includes(plain));
}

/** Whether a key takes a text or a number wherever it means something, and parts nowhere. */
export function takesText(key: string): boolean {
  const places = placesOf(key);
  return places.length > 0 && places.every(thing => childOf(thing, key) === undefined);
}

/** The key that a word is, or stands for, anywhere in the language. */
export function keyAnywhere(name: string): string | undefined {
  const plain = snake(name);
  return everyKey.has(plain) ? plain : otherNames(plain)[0];
}

/** Whether people begin an item of a list with this key. */
export function beginsItem(key: string | undefined): boolean {
  return key === 'id' || key === 'title' || key === 'date';
}

/** Whether a key of a thing holds parts: a list of them, or one. */
export function childOf(thing: ThingName, key: string): Child | undefined {
  return children.get(thing)?.get(key);
}

interface Child {
  readonly thing: ThingName;
  readonly many: boolean;
}

/** `keyResults`, `Key-Results` and `key results` are `key_results`. */
function snake(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
}
