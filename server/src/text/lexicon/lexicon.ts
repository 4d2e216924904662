// How the word lists are written and looked up: running text with commas, so that they can be read and extended at a glance.

/** What a form of an English verb is; a Chinese word has none. */
export type Form = 'base' | 's' | 'past' | 'ing';

export interface Entry<Tag extends string> {
  readonly tags: ReadonlySet<Tag>;
  readonly forms: ReadonlySet<Form>;
}

export interface Lexicon<Tag extends string> {
  readonly entries: ReadonlyMap<string, Entry<Tag>>;
  /** How many words the longest entry has that begins with a Latin word. */
  readonly longest: ReadonlyMap<string, number>;
  /** The Chinese entries by their first character, the longest first. */
  readonly han: ReadonlyMap<string, readonly string[]>;
}

export interface WordLists<Tag extends string> {
  /** English verbs in their base form; the others are derived. Of a phrase, the first word is the verb. */
  readonly verbs?: Readonly<Partial<Record<Tag, string>>>;
  /** English nouns in the singular; the plural is derived. Of a phrase, the last word is the noun. */
  readonly nouns?: Readonly<Partial<Record<Tag, string>>>;
  /** Words and phrases as they stand, and all Chinese ones (simplified). */
  readonly words?: Readonly<Partial<Record<Tag, string>>>;
}

export function lexicon<Tag extends string>(...lists: readonly WordLists<Tag>[]): Lexicon<Tag> {
  const entries = new Map<string, Entry<Tag>>();
  const longest = new Map<string, number>();
  const grown = growing<Tag>();
  const add = (word: string, tag: Tag, form?: Form) => {
    entries.set(word, grown(entries.get(word), tag, form));
    const space = word.indexOf(' ');
    const first = space < 0 ? word : word.slice(0, space);
    const count = space < 0 ? 1 : word.split(' ').length;
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
  };
  for (const list of lists) {
    each(list.verbs, (verb, tag) => {
      for (const [form, word] of formsOf(verb)) add(word, tag, form);
    });
    each(list.nouns, (noun, tag) => {
      for (const word of [noun, pluralOf(noun)]) add(word, tag);
    });
    each(list.words, (word, tag) => add(word, tag));
  }
  return { entries, longest, han: byFirst(entries.keys()) };
}

/** What an entry is with one more tag and form. Words that are alike share an entry: of thousands, some hundreds differ. */
function growing<Tag extends string>() {
  const blank: Entry<Tag> = { tags: new Set(), forms: new Set() };
  const known = new Map<Entry<Tag>, Map<string, Entry<Tag>>>();
  return (entry: Entry<Tag> = blank, tag: Tag, form?: Form): Entry<Tag> => {
    const more = known.get(entry) ?? new Map<string, Entry<Tag>>();
    known.set(entry, more);
    const key = form ? `${tag} ${form}` : tag;
    const next = more.get(key) ?? {
      tags: new Set(entry.tags).add(tag),
      forms: form ? new Set(entry.forms).add(form) : entry.forms,
    };
    more.set(key, next);
    return next;
  };
}

/** A few words begin with the same character: they are looked through sooner than a tree of thousands is grown. */
function byFirst(entries: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of entries) {
    if (word < firstHan || !isHan(word)) continue;
    const first = word.charAt(0);
    const others = byFirst.get(first);
    if (others) others.push(word);
    else byFirst.set(first, [word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Whatever is Latin comes before it. */
const firstHan = '\u2e80';

export const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** The words and phrases of a list: `improve, focus on`. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '');
}

function each<Tag extends string>(
  lists: Readonly<Partial<Record<Tag, string>>> | undefined,
  visit: (word: string, tag: Tag) => void,
) {
  for (const [tag, list] of Object.entries(lists ?? {}) as [Tag, string][])
    for (const word of words(list)) visit(word, tag);
}

function formsOf(phrase: string): readonly (readonly [Form, string])[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const { s, past, ing } = { ...regular(verb), ...irregular[verb] };
  const forms: readonly (readonly [Form, string])[] = [
    ['base', verb],
    ['s', s],
    ...past.split(' ').map(word => ['past', word] as const),
    ['ing', ing],
  ];
  return forms.map(([form, word]) => [form, [word, ...rest].join(' ')] as const);
}

interface Forms {
  readonly s: string;
  /** Past tense and participle, parted by a space where they differ. */
  readonly past: string;
  readonly ing: string;
}

function regular(verb: string): Forms {
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s');
  if (doubled.has(verb)) {
    const stem = verb + verb.slice(-1);
    return { s, past: `${stem}ed`, ing: `${stem}ing` };
  }
  const past = /e$/.test(verb) ? `${verb}d` : `${verb.replace(/([^aeiou])y$/, '$1i')}ed`;
  return { s, past, ing: `${/[^eo]e$/.test(verb) ? verb.slice(0, -1) : verb}ing` };
}

/** Verbs that double their last letter: shipped, planning. */
const doubled = new Set(
  words(`ship, plan, cut, get, win, run, set, hit, drop, map, trim, log, tag, plug, scan, ramp, submit, commit, admit,
    refer, prefer, begin, stop, step, spin, put, embed, debug, swap, slim, chat, prep`),
);

const irregular: Readonly<Record<string, Partial<Forms>>> = {
  be: { s: 'is', past: 'was were been', ing: 'being' },
  become: { past: 'became become' },
  begin: { past: 'began begun' },
  bring: { past: 'brought' },
  build: { past: 'built' },
  buy: { past: 'bought' },
  catch: { past: 'caught' },
  choose: { past: 'chose chosen' },
  cut: { past: 'cut' },
  do: { s: 'does', past: 'did done' },
  draw: { past: 'drew drawn' },
  fall: { past: 'fell fallen' },
  feel: { past: 'felt' },
  find: { past: 'found' },
  get: { past: 'got gotten' },
  give: { past: 'gave given' },
  go: { s: 'goes', past: 'went gone' },
  grow: { past: 'grew grown' },
  have: { s: 'has', past: 'had' },
  hit: { past: 'hit' },
  hold: { past: 'held' },
  keep: { past: 'kept' },
  lead: { past: 'led' },
  learn: { past: 'learned learnt' },
  leave: { past: 'left' },
  lose: { past: 'lost' },
  make: { past: 'made' },
  meet: { past: 'met' },
  onboard: { past: 'onboarded' },
  overcome: { past: 'overcame overcome' },
  pay: { past: 'paid' },
  put: { past: 'put' },
  read: { past: 'read' },
  rebuild: { past: 'rebuilt' },
  rewrite: { past: 'rewrote rewritten' },
  rise: { past: 'rose risen' },
  run: { past: 'ran run' },
  see: { past: 'saw seen' },
  sell: { past: 'sold' },
  send: { past: 'sent' },
  set: { past: 'set' },
  shorten: { past: 'shortened' },
  show: { past: 'showed shown' },
  shrink: { past: 'shrank shrunk' },
  speak: { past: 'spoke spoken' },
  spend: { past: 'spent' },
  stand: { past: 'stood' },
  strive: { past: 'strove striven strived' },
  take: { past: 'took taken' },
  teach: { past: 'taught' },
  tell: { past: 'told' },
  think: { past: 'thought' },
  undertake: { past: 'undertook undertaken' },
  win: { past: 'won' },
  write: { past: 'wrote written' },
  agree: { ing: 'agreeing' },
  free: { ing: 'freeing' },
};

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
