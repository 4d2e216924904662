// Whether a part is still asked for anything: what is given up, finished or only sketched is left in peace.
import type { AnyPart, Field } from '../language/model.ts';

/** Given up, put off, closed or done, or part of something that is. */
export function isOver(part: AnyPart): boolean {
  return isOverItself(part) || (part.thing !== 'document' && isOver(part.parent));
}

/** Neither cancelled nor postponed: part of the whole, done or not. */
export function counts(part: AnyPart): boolean {
  const status = statusOf(part);
  return status !== 'cancelled' && status !== 'postponed';
}

/** Still to be worked on, past its draft, and with a name: it may be told what it lacks. */
export function isAsked(part: AnyPart): boolean {
  return hasName(part) && !isOver(part) && !isDraft(part);
}

function isOverItself(part: AnyPart): boolean {
  if (part.thing === 'objective' && part.score) return true;
  if (part.thing === 'milestone') return part.done !== undefined && part.done.value !== false;
  const status = statusOf(part);
  return status !== undefined && over.has(status);
}

function isDraft(part: AnyPart): boolean {
  return statusOf(part) === 'draft' || (part.thing !== 'document' && isDraft(part.parent));
}

/** What has no title yet is being typed; that it wants one is said once. */
function hasName(part: AnyPart): boolean {
  return part.thing === 'document' || !('title' in part) || part.title !== undefined;
}

/** Asked of every part by most rules: a field that a kind of part does not have is quicker to come by than to look for. */
function statusOf(part: AnyPart): string | undefined {
  const { status } = part as { readonly status?: Field<string> };
  return part.thing === 'check_in' ? undefined : status?.value;
}

const over: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'closed', 'done']);
