// Which of several numbers are in order, whichever way that goes.

/** Places of the most numbers that go up together, or down; equal ones may follow each other. Of several answers the first. */
export function orderly(numbers: readonly number[]): ReadonlySet<number> {
  if (isAscending(numbers)) return new Set(numbers.keys());
  const up = ascending(numbers);
  const down = ascending(numbers.map(number => -number));
  return new Set(down.length > up.length ? down : up);
}

/** Most are in order, and soon seen to be. */
function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || (numbers[place - 1] as number) <= number);
}

function ascending(numbers: readonly number[]): readonly number[] {
  const runs = runsFrom(numbers);
  const kept: number[] = [];
  let left = Math.max(0, ...runs);
  let last = Number.NEGATIVE_INFINITY;
  for (const [place, number] of numbers.entries()) {
    if (runs[place] !== left || number < last) continue;
    kept.push(place);
    last = number;
    left--;
  }
  return kept;
}

/** For each place, the most numbers that go up from it, itself included. */
function runsFrom(numbers: readonly number[]): readonly number[] {
  // highest[n] is the highest number from which n + 1 go up; it falls as n grows.
  const highest: number[] = [];
  return numbers
    .toReversed()
    .map(number => {
      let low = 0;
      let high = highest.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((highest[middle] as number) >= number) low = middle + 1;
        else high = middle;
      }
      highest[low] = number;
      return low + 1;
    })
    .reverse();
}
