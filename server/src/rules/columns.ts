// How wide a text is on the screen, so that Chinese and English are measured by one yardstick.

/** Columns of a fixed-width font: two for a Han character and what is as wide, one for the rest. */
export function columnsOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Each is one unit of UTF-16; rarer Han characters are two units already, and so are most emoji. */
const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
