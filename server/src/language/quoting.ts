// When a text wants quotes to be read in YAML as it is meant, and which quotes.

/** A text as a YAML value: in quotes where a bare one would be read as something else. */
export function yamlText(text: string, style: 'block' | 'flow' = 'block'): string {
  if (/[\r\n\t\u2028\u2029\u0085\ufeff]/.test(text)) return JSON.stringify(text);
  const wants =
    startsSpecial(text) ||
    special.test(text) ||
    otherType.test(text) ||
    (style === 'flow' && inFlow.test(text));
  return wants ? quoted(text) : text;
}

/** Wraps in quotes; single ones unless the text holds some. */
export function quoted(text: string): string {
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

/** Whether YAML gives the first character of a bare text a meaning of its own. */
export function startsSpecial(text: string): boolean {
  return /^[@%`*&!|>[\]{},'"#]|^[-?:](?:\s|$)/.test(text);
}

const special = /:\s|:$|\s#|^\s|\s$|^$|^(?:---|\.\.\.)(?:\s|$)/;
const otherType = /^(?:true|false|null|~|yes|no|on|off)$/i;
const inFlow = /[[\]{},]/;
