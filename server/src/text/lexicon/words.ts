// How the word lists are written: as running text with commas, so that they can be read and extended at a glance.

/** The words and phrases of a list: `improve, focus on`. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '');
}
