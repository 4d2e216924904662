// Where the people of a configuration file are written.
import { Tree } from '../../language/lower/tree.ts';
import { parse } from '../../language/parse.ts';
import type { Range } from '../../language/range.ts';
import type { ConfigSnapshot } from '../../workspace/config/snapshot.ts';
import { Written } from '../../workspace/config/written.ts';

export interface PersonEntry {
  /** Everything that the person goes by: the id, the name. */
  readonly names: readonly string[];
  readonly uri: string;
  /** The first line of the entry. */
  readonly range: Range;
}

export function peopleIn({ uri, text }: ConfigSnapshot): readonly PersonEntry[] {
  const written = new Written(new Tree(parse(text)));
  const root = written.root && written.entries(written.root);
  const list = root?.find(({ key }) => key === 'people')?.value;
  return ((list && written.items(list)) ?? []).map(item => {
    const named = (written.entries(item) ?? []).filter(({ key }) => key === 'id' || key === 'name');
    const values = [item, ...named.flatMap(({ value }) => value ?? [])];
    return { names: values.flatMap(value => written.text(value) ?? []), uri, range: item.at };
  });
}
