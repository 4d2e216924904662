// The English words around numbers: what counts, compares, relates, dates and repeats. No logic here.

export const counts: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const steps: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** A part of a whole, in percent. */
export const shares: Readonly<Record<string, number>> = {
  half: 50,
  'one half': 50,
  'one-half': 50,
  'a third': 100 / 3,
  'one third': 100 / 3,
  'one-third': 100 / 3,
  'two thirds': 200 / 3,
  'two-thirds': 200 / 3,
  'a quarter': 25,
  'one quarter': 25,
  'a fifth': 20,
  'one fifth': 20,
  'one-fifth': 20,
  'two fifths': 40,
  'two-fifths': 40,
  'three fifths': 60,
  'a sixth': 100 / 6,
  'an eighth': 12.5,
  'a tenth': 10,
  'one tenth': 10,
  'three quarters': 75,
  'three-quarters': 75,
};

/** How often, where a rhythm follows: twice a week. */
export const repeats: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** What follows `zero` where it counts nothing. */
export const zeroOfNothing = `click, day, trust, touch, emission, waste, knowledge, based, sum, config, configuration, copy, shot, carbon, in, to, out, effort, code, cost, inbox, rating, hour, party`;

/** Change verbs with their amount inside, in percent. */
export const multiples: Readonly<Record<string, number>> = {
  'double, doubles, doubled, doubling, twofold, twice as many, twice as much, twice as fast, twice as often, twice the': 100,
  'triple, triples, tripled, tripling, treble, threefold': 200,
  'quadruple, quadruples, quadrupled, quadrupling': 300,
  tenfold: 900,
  'halve, halves, halved, halving, in half': -50,
};

/** What follows a multiple that is none: double down, double-digit. */
export const notMultiplied =
  'down, digit, digits, check, checks, checking, click, opt-in, blind, room, booking, bookings, entry, spend';

/** What follows `one` where it counts nothing. */
export const oneOfNothing = `of, another, stop, team, place, click, voice, page, source, single, more, size, platform, company, day, time, or,
  another's, roof, view, way, goal, vision, language, app, button, on one, voice, story, narrative, message, definition, understanding, standard, truth, picture, rhythm, brand, set, format, place,
  coherent, shared, common, consistent, unified, clear, true, joint, integrated, and the same`;

export const comparators = {
  '>=': `at least, at or above, or above, equal to or above, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, minimum, min, min., >=, ≥, ≧, =>, not below,
    not under, no lower than, greater than or equal to`,
  '<=': `at most, at or below, at or under, no more than, not more than, no longer than, not exceed, not exceeding, not to exceed, up to, a maximum of, maximum of, maximum,
    max, max., <=, ≤, =<, not above, not over, no higher than, less than or equal to`,
  '>': 'more than, greater than, over, above, exceed, exceeds, exceeding, higher than, better than, surpass, surpassing, beyond, north of, past, >',
  '<': 'less than, fewer than, under, below, lower than, shorter than, faster than, beneath, south of, sub, sub-, <',
  '~': 'about, around, roughly, approximately, approx, approx., circa, ca., nearly, almost, close to, ~, ≈',
} as const;

/** What may stand between a word and its number, and says nothing. */
export const fillers = `the, our, a, an, a total of, total of, an average of, average of, some, only, just, another, an additional, additional, an extra,
  extra, a further, further, a score of, a value of, a rating of, a consistent, a steady, a stable, a sustained, a healthy, a record, a solid, a mean of, a rate of, a combined, an overall, as many as, as little as, a median of, usd, value of`;

export const levelWords = `to, at, of, is, are, be, reach, reaches, reaching, reached, hit, hits, hitting, achieve, achieves, achieving, attain, attains, equals, =, :,
  remain, remains, stay, stays, becomes, score, scores, averages, average, averaging, totals, totalling, stands at`;

/** A number behind these is where the metric stands now. */
export const baselineWords = `currently, currently at, current, current is, current value, current value is, current value of, currently is, now, now at, today, today at,
  up from, down from, baseline, baseline is, baseline of, was, were, previously, formerly, last year, last quarter, last month, as of today,
  at present, starting at, starting from, starting point, instead of, rather than, compared to, compared with, vs, vs., versus, from a baseline of, from the current, from today's, baseline :, current :, currently :, today :, now :, was :, baseline =, current =,
  it is, we are at, today we are at, today we put at, today we see, today it is at, we see today, is now, is currently, as-is`;

/** A number in front of these is where the metric stands now. */
export const today = `today, now, currently, at present, right now, at the moment, as of today, last year, last quarter, last month, this morning`;

/** With `the` and a number behind them, a group that is known already, unless something is made or won in it. */
export const groupPrepositions = 'in, for, with, on, of';

export const risen = `increase, growth, rise, improvement, uplift, boost, lift, gain, jump, upswing, expansion, surge, increases, growths`;
export const fallen = `reduction, decrease, drop, decline, cut, saving, savings, fall, dip, cutback, reductions, decreases`;

/** Behind a number: by so much. */
export const more = `more, higher, faster, larger, bigger, better, greater, longer, additional, extra, yoy, y/y, mom, qoq, wow, year over year, year-over-year, year on year,
  year-on-year, month over month, month-over-month, quarter over quarter, quarter-over-quarter, above last, over last`;
export const less = `fewer, less, lower, slower, cheaper, smaller, shorter, lighter`;

/** In front of a number that tells who or what the goal is about, not how much it is. */
export const scopeWords = `top, first, last, next, past, previous, per, with, having, worth, among, across, than, each, every, for, in, on, after, during, older than,
  larger than, longer than, all, these, those, those with, both, through, using, via, between, out of, into, aged, age, ages, remaining, other, existing`;

export const spanWords =
  'within, in, inside, inside of, over, for, after, during, first, last, next, past, the next, the first, the last, every, in the next, in the first, under';

/** Words that end a noun phrase. */
export const phraseEnds = `a, an, the, to, of, in, on, at, by, for, from, with, without, and, or, per, each, every, is, are, was, were, be, been, has, have, had, that, who, which, whose, when, where,
  while, than, within, before, after, until, till, during, over, under, above, below, across, through, via, into, onto, as, but, so, if, not, no, our, their, its, this, these, those, all, it, they, we,
  vs, versus, using, between, among, out, off, up, down, about, around, towards, toward, against, because, due, more, less, fewer, worth, or, both, will, can, should, reach, only, live, held, written, currently,
  this, next, published, completed, reduced, increased, enabled, created, built, signed, covered, shipped, attended, resolved, closed, today, now, use, uses, rate, find, invite, answered, marked, finish, encrypted`;

/** What a number names, rather than counts, when it follows. */
export const labelled = `version, page, floor, grade, cvss, unit, lesson, track, release, tier, level, phase, stage, sprint, iteration, chapter, article, art, art., section, sec., step, room, type, class, category, iso, iso/iec, soc, rfc, ifrs,
  wcag, pci, pci dss, pci-dss, dss, nist, node, nodejs, node.js, python, java, php, ruby, rails, postgresql, postgres, mysql, kubernetes, angular, react, vue, windows, ios, android, ubuntu, debian, macos, spring boot,
  chrome, http, tls, openapi, industry, gen, generation, model, no., nr., number, #, wave, batch, cohort, series, rule, regulation, directive, building, gate, option, zone, formula, web, web3, drupal, dotnet, .net,
  django, laravel, terraform, typescript, gpt, llama, claude, scope, priority, sev, severity, appendix, figure, table, horizon, pillar, milestone, epic, ticket, issue, kr, objective, okr, studio, route, terminal, hall, season, episode,
  volume, vol., layer, covid, annex, article, part`;

export const months = `january, february, march, april, may, june, july, august, september, october, november, december,
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec.`;

/** Stretches of the calendar: this quarter, end of the year. */
export const periods = `year, quarter, month, week, half, half-year, semester, sprint, cycle, fiscal year, financial year, calendar year, season, term, trimester, school year, academic year, release, release cycle,
  okr cycle, planning cycle, iteration, day, summer, winter, spring, autumn, fall, period, decade, fiscal quarter, fy`;

/** Periods that are told apart by number. */
export const numberedPeriods =
  'sprint, iteration, week, month, release, milestone, phase, cycle, quarter, pi';

/** What `before` and `by` can point at. */
export const occasions = `christmas, easter, thanksgiving, black friday, new year, the new year, new year's, halloween, summer, winter, spring, autumn, the holidays, holidays, the holiday season, ramadan, diwali, cyber monday,
  launch, the launch, ga, go-live, the go-live, kickoff, the kickoff, year-end, year end, quarter-end, month-end, eoy, eoq, eom, eow, eofy, end of year, end of quarter, end of month,
  tomorrow, today, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, next release, the next release, the conference, the summit, the summer, the winter, the spring, the autumn, midnight, noon, mid-year, midyear, the deadline`;

export const repeated = `day, week, month, quarter, year, sprint, release, hour, minute, second, iteration, cycle, semester, business day, working day, workday, weekday, weekend, season, fortnight, monday, tuesday, wednesday, thursday, friday,
  night, morning, shift, term, half, half-year, calendar week, mo, wk, yr, annum, quarter, session, standup`;

export const rhythms =
  'daily, weekly, biweekly, bi-weekly, monthly, quarterly, annually, yearly, fortnightly, hourly, nightly, semiannually, bimonthly';

/** What stands in brackets where something is to be filled in. */
export const slots = `metric, baseline, target, number, area, customer, customers, name, value, date, team, product, goal, unit, kpi, amount, percentage, percent, deadline, current, x, y, z, n, tbd, insert, placeholder, outcome, initiative, feature, company, segment, topic, something, thing, problem, audience, user, users, time, period, quarter`;

/** Of these, the plural is numbered too: chapters 3 to 6. */
export const labelledMany = `chapters, sections, phases, stages, steps, pages, floors, levels, tiers, parts, modules, sprints, rooms, grades, lessons, articles, volumes, episodes, batches, waves, milestones, tickets, issues, zones, tracks, releases,
  versions, iterations, rules, figures, tables, scopes, layers, gates`;

/** Before `all` and `every`, mere hopes. */
export const hopes =
  'delight, wow, love, serve, empower, inspire, engage, please, treat, value, help, make, put, give, listen to, care for, know, want, like, excite, amaze';

/** In front of a number, no name of a metric. */
export const notNouns =
  'and, or, that, so, until, where, when, which, if, while, with, for, of, to, as, than, is, are, be, ensure, have, has, achieve, reach';

/** A capital X, Y, Z or N behind these stands for a number. */
export const beforeLetter = `from, to, by, reach, at least, at most, up to, more than, less than, below, above, over, under, hire, publish, close, win, gain, launch, onboard, sign, increase, reduce, achieve,
  generate, interview, run, hold, write, deliver, complete, get, add`;

/** And behind these it is a name. */
export const letterNames =
  'iPhone, Factor, Series, Model, Gen, OS, Mac OS, Space, Type, Class, Windows, Generation, Plan, Vitamin';

/** All and none of something, where no number says it. */
export const wholes = 'all, every, each, everyone, everybody';
export const nones = 'no, none of, nobody, no one, no-one';

/** Behind these, a word for none tells a result rather than a condition. */
export const noneLeads = `have, has, having, with us having, there are, there is, are, is, be, see, sees, show, shows, contain, contains, leave, leaves, cause, causes, produce, produces, ensure, ensure that, make sure that, record, records, report, reports`;

/** What follows `no` and `all` where they count nothing. */
export const notNone = `longer, more, later, less, fewer, earlier, sooner, better, worse, lower, higher, other, matter, way, doubt, excuses, excuse, need, idea, limits, limit, surprises, brainer, nonsense, regrets, to`;
export const notAll = `in, over, day, year, night, time, times, the time, about, around, round, along, out, kinds, sorts, types, else, right, set, too, but, other, effort, bit, chance, opportunity, possible, now, then, of a sudden, step, moment, we, i, you, at, have`;

/** In front of `all`, no whole of anything: at all, above all. */
export const beforeNotAll =
  'at, above, after, before, not, and, once and for, of, best of, first of, most of';

/** With a verb that makes nothing countable, the whole behind these is a place: build trust across all teams. */
export const widePrepositions =
  'across, throughout, among, within, between, by, beyond, over, around, through';

/** Verbs behind which `all` is meant. */
export const assuring =
  'ensure, make sure, guarantee, eliminate, eradicate, get rid of, remove, fix, resolve, measure, measures, track, tracks';
