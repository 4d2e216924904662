// Short names from long titles: what a title speaks of, and ids.
import type { KeyResult, Objective } from '../../language/model.ts';
import { columnsOf } from '../../rules/columns.ts';
import { analyse } from '../../text/analyse.ts';
import type { Statement } from '../../text/statement.ts';

/** What a key result measures, as its title says it before the numbers; the whole title where that would be too little. */
export function subjectOf({ title }: KeyResult): string {
  if (!title) return '';
  const before = title.value.slice(0, firstNumber(analyse(title.value, 'key_result'))).trim();
  const subject = before
    .replace(towards, '')
    .replace(/^[将把使让]/, '')
    .replace(/[\s,，:：(（、-]+$/, '')
    .trim();
  return columnsOf(subject) < shortest ? title.value : subject;
}

const shortest = 8;

/** What leads to a number. */
const towards =
  /(?:\s+(?:from|to|by|at|of|below|above|under|over|within|in)(?:\s+(?:at least|at most|about|more than|less than))?|[从由自至到在达为降升提高增长少低加]+)$/i;

function firstNumber({ quantities, text }: Statement): number {
  const told = quantities.find(({ role }) => role !== 'label');
  return told?.start ?? text.length;
}

/** An id of up to three words of an English title: `support-tickets`. Undefined where the title has too little to take. */
export function idFrom({ title, thing }: KeyResult | Objective): string | undefined {
  if (!title) return undefined;
  const statement = analyse(title.value, thing);
  if (statement.language !== 'en') return undefined;
  const { directionWord } = statement;
  const told = title.value.slice(0, firstNumber(statement));
  const text = directionWord
    ? `${told.slice(0, directionWord.start)} ${told.slice(directionWord.end)}`
    : told;
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[a-z][a-z0-9]*/g)
    ?.filter(word => !small.has(word));
  const id = (words ?? []).slice(0, 3).join('-');
  return id.length < 3 ? undefined : id.slice(0, 30).replace(/-$/, '');
}

const small = new Set(
  `a an the of to in on for and or with by from at our their its your my we us they them it is are be as per each all
  more most less than that this these those who which into within without every have has will can so not no new`.split(
    /\s+/,
  ),
);
