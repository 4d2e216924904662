// Finding one's way: from a reference to its target and back, from files to files, from the whole to the word.
export { type Definition, type Destination, definition } from './definition.ts';
export { type FoundSymbol, findSymbols } from './find-symbols.ts';
export { type HierarchyItem, hierarchyAt, supported, supporting } from './hierarchy.ts';
export { type Link, links } from './links.ts';
export { type PersonEntry, peopleIn } from './people.ts';
export { type Highlight, highlights, type Place, references } from './references.ts';
export { selections } from './selections.ts';
