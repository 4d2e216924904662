// Text that somebody else wrote, made safe to print: on one line, without controls, and not without end.

/**
 * Controls and marks that turn the direction of what follows are shown as `\u{1b}`, never sent: a terminal would obey them.
 * White space becomes single spaces. What joins emoji and letters stays.
 */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(unsafe, char => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

const unsafe = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** With `…` at its end where it takes more columns than asked for. */
export function shortened(text: string, most: number): string {
  let columns = 0;
  let end = 0;
  for (const char of text) {
    columns += columnsOf(char);
    if (columns > most) return `${text.slice(0, keep(text, end))}…`;
    end += char.length;
  }
  return text;
}

/** Columns that a text takes where letters all have one width: two for Chinese characters and emoji. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += joining.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return columns;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const joining = /[\p{Mn}\p{Me}]|\u200c|\u200d/u;

/** The `…` needs a column, too. */
function keep(text: string, end: number): number {
  return Math.max(0, /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? end - 2 : end - 1);
}
