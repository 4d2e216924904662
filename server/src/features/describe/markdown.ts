// Markdown that says what a file says, and nothing that the file smuggled in.

/**
 * Text from a file, as Markdown that shows just that text: on one line, no markup, no HTML, no links (bare addresses
 * neither), no `$(icons)`. Longer texts end in `…`; `most` counts characters.
 */
export function text(raw: string, most = 300): string {
  return (
    shortened(raw.replace(invisible, '').replace(/\s+/g, ' ').trim(), most)
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&')
      .replace(/^(?=[#=]|[-+](?:[-+\s]|$))/, '\\')
      .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
      // An escaped `\$(alert~spin)` is an icon again once Markdown is done with it; a character reference never is.
      .replace(/\$(?=\(|$)/g, '&#36;')
  );
}

export const strong = (markdown: string) => `**${markdown}**`;

/** Words of our own only: inside code nothing can be escaped. */
export const code = (words: string) => `\`${words}\``;

/** @param words Markdown without links. @param address a URI; whatever is in it, the link ends where it should */
export function link(words: string, address: string): string {
  const encoded = address.replace(/[\s()<>[\]\\`]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${words}](${encoded})`;
}

/** Below each other, close together. What is empty is left out. */
export const lines = (...parts: readonly string[]) => parts.filter(part => part !== '').join(lineBreak);

/** Below each other, with a gap. What is empty is left out. */
export const blocks = (...parts: readonly string[]) => parts.filter(part => part !== '').join('\n\n');

/** Of what `lines` and `blocks` made. */
export const countLines = (markdown: string) => markdown.split('\n').length;

/** Beside each other. What is empty is left out. */
export const beside = (...parts: readonly string[]) => parts.filter(part => part !== '').join(' · ');

/** The same for readers who see the characters as they are. Understands what is written here, not all of Markdown. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(lineBreak, '\n')
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\([^\s()]*\)/g, '$1')
    .replace(/\\([\p{P}\p{S}])|&#36;|\*\*|`/gu, (mark, escaped: string | undefined) =>
      mark === '&#36;' ? '$' : (escaped ?? ''),
    );
}

const lineBreak = '  \n';

/** Controls, and marks that turn the direction of what follows. Not white space, and not what joins emoji and letters. */
const invisible = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const characters = [...words];
  return characters.length <= most
    ? words
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
