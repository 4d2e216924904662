// Full-width characters and other typographic twins, as the plain ones that they mean.

/**
 * `３０％`, `２：３７` and `−8` with ASCII digits and signs. One character for one, so offsets stay.
 * Spaces of every width become a plain space.
 */
export function plainWidth(text: string): string {
  return hasTwin.test(text)
    ? text.replace(twins, char => spellings[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text;
}

const spellings: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '﹣': '-',
  '￥': '¥',
  '￡': '£',
  '﹪': '%',
  '’': "'",
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

const twins = /[！-～−﹣﹪’￥￡\u3000\u00a0\u2007\u2009\u202f]/g;
/** Most texts have none, which is quicker to see than to replace nothing. */
const hasTwin = new RegExp(twins.source);
