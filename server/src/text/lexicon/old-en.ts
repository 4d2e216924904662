// English words that tell whether a statement says anything that could be checked. Lower case; no logic here.
import { words } from './words.ts';

/** Verbs that promise a direction, but no distance: by how much? Only counted where the statement begins. */
export const vagueVerbs = words(`
  improve, enhance, optimize, optimise, strengthen, streamline, increase, decrease, reduce, grow, boost, lower,
  accelerate, drive, promote, foster, encourage, leverage, maximize, maximise, minimize, minimise, empower,
  raise awareness, help, continue, focus on, consider, double down on, work on, strive, keep improving
`);

/** Verbs that may well name something to deliver: vague only beside an empty word. */
export const softVerbs = words(`
  support, ensure, make sure, align, explore, maintain, provide, build, be, become, have
`);

/** Words that praise, and say nothing that two people would judge alike. */
export const emptyWords = words(`
  better, great, good, significantly, substantially, dramatically, effectively, efficiently, continuously,
  world-class, best-in-class, seamless, smooth, robust, high-quality, excellent, optimal, as soon as possible
`);

/** What may stand before the verb. */
export const leadingAdverbs = words(`
  significantly, substantially, dramatically, continuously, further, greatly, constantly, to
`);

/** Words with which somebody could say yes or no later: numbers, all and none, comparisons. */
export const checkableWords = words(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, fifty, dozen, hundred, thousand,
  million, billion, half, halve, double, doubling, triple, quadruple, twice, single, first, second, third, zero, no,
  none, never, without, nobody, nothing, all, every, each, everyone, everybody, everything, any, only, entire, whole,
  always, fully, than, until, so that, such that, at least, at most, as fast as, as good as, top, elite, above, below,
  target
`);

/** Verbs of delivery: what follows can be there or not. */
export const deliveryVerbs = words(`
  launch, launching, ship, shipping, publish, publishing, release, releasing, deliver, delivering, implement,
  implementing, migrate, migrating, replace, replacing, introduce, introducing, create, creating, write, writing,
  hire, hiring, complete, completing, finish, pass, obtain, certify, automate, automating, document, documenting,
  open, opening, close, closing, adding, moving
`);
