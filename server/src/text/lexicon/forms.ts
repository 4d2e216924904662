// The forms of English verbs and nouns: shipped, planning, policies.

/** What a form of an English verb is; a Chinese word has none. */
export type Form = 'base' | 's' | 'past' | 'ing';

/** The forms of a verb or of a phrase that begins with one. */
export function formsOf(phrase: string): readonly (readonly [Form, string])[] {
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
  `ship, plan, cut, get, win, run, set, hit, drop, map, trim, log, tag, plug, scan, submit, commit, admit,
    refer, prefer, begin, stop, step, spin, put, embed, debug, swap, slim, chat, prep`.split(/,\s+/),
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

/** Of a noun or of a phrase that ends with one. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
