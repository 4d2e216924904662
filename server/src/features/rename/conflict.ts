// Why a name cannot be given to a part: it is no id, or others in its scope go by it.
import type { Locale } from '../../language/locale.ts';
import { isOkrFile } from '../../language/read.ts';
import { idPattern } from '../../language/reference.ts';
import { thingOf } from '../../language/schema.ts';
import { rename as words } from '../../messages/rename.ts';
import type { PartFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';
import { baseName } from '../../workspace/paths.ts';
import { type Refused, refused } from './target.ts';

export function conflictOf(
  part: PartFacts,
  name: string,
  index: WorkspaceIndex,
  locale: Locale,
): Refused | undefined {
  if (!idPattern.test(name)) return refused(words.notAnId, locale, { name });
  if (part.thing === 'document' && isOkrFile(name)) return refused(words.fileLike, locale, { name });
  const others = neighboursOf(part, index);
  const taken = others.find(
    other => (other.thing === 'document' ? other.file.name : other.id?.value) === name,
  );
  const placed = others.find(other => !other.id && other.address?.replace(/.*\//, '') === name);
  const other = taken ?? placed;
  if (!other) return undefined;
  const title = other.title || (other.thing === 'document' ? baseName(other.file.key) : words.untitled);
  const data = { name, thing: thingOf(other.thing).name, title };
  return refused(taken ? words.taken : words.place, locale, data);
}

/** Those whose ids must differ from the part's: of objectives and KPIs all in the document, of others those beside it. */
function neighboursOf(part: PartFacts, index: WorkspaceIndex): readonly PartFacts[] {
  const scopes: Partial<Record<PartFacts['thing'], () => Iterable<PartFacts>>> = {
    document: () => index.files().map(({ parts: [document] }) => document),
    objective: () => part.file.parts.filter(({ thing }) => thing === 'objective' || thing === 'kpi'),
    key_result: () => beside(part),
    initiative: () => beside(part),
  };
  const scope = scopes[part.thing === 'kpi' ? 'objective' : part.thing]?.() ?? [];
  return [...scope].filter(other => other !== part);
}

function beside({ file, thing, parent }: PartFacts): readonly PartFacts[] {
  return file.parts.filter(other => other.thing === thing && other.parent === parent);
}
