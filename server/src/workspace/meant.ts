// What a reference that points at nothing may have been meant to say: by a slip of the fingers, by its title, in another file.
import { formatReference } from '../language/reference.ts';
import { typingDistance } from '../language/spelling.ts';
import type { Meant } from '../rules/surroundings.ts';
import { plainOf } from '../text/plain.ts';
import { addressed, addressesOf } from './addresses.ts';
import { documentFrom } from './document-from.ts';
import type { FileFacts, PartFacts, ReferenceFacts } from './facts.ts';
import type { Asked, WorkspaceIndex } from './index.ts';
import { labels } from './labels.ts';
import { isPath } from './references.ts';

/** The likeliest first. */
export function meantBy(index: WorkspaceIndex, reference: ReferenceFacts, asked: Asked): readonly Meant[] {
  const called = index.called(reference.from.file, reference.value.document, asked);
  const here = called.flatMap(file => inFile(file, reference, asked));
  const found = here.length > 0 ? here : inOthers(index, reference, called, asked);
  const best = found.toSorted((a, b) => a.far - b.far).slice(0, most);
  const [first, second] = best;
  const isAlone = first !== undefined && first.far < (second?.far ?? Number.POSITIVE_INFINITY);
  return best.map(({ far, written, part }, place) => ({
    reference: written,
    title: part.title || (part.address ?? ''),
    isCertain: place === 0 && isAlone && far <= aSlip,
  }));
}

/** A menu with more is not read. */
const most = 4;

/** How far from what is written something can be and still be what was meant, for sure. */
const aSlip = 2;

interface Candidate {
  /** Slips of the fingers away, or more where it is less like it in another way. */
  readonly far: number;
  readonly written: string;
  readonly part: PartFacts;
}

function inFile(file: FileFacts, { from, value, field }: ReferenceFacts, asked: Asked): readonly Candidate[] {
  asked(labels.names(file.key));
  const written = addressOf(value);
  return [...addressesOf(file)].flatMap(([address, [part]]) => {
    if (!part || part === from || !fits(part, field)) return [];
    const far = Math.min(
      slips(written, address),
      written.includes('/') ? Number.POSITIVE_INFINITY : likeTitle(written, part.title),
    );
    const { document } = value;
    return far === Number.POSITIVE_INFINITY
      ? []
      : [{ far, written: document === undefined ? address : `${document}#${address}`, part }];
  });
}

/** The objective of that name elsewhere, or in a document whose name is nearly that. */
function inOthers(
  index: WorkspaceIndex,
  { from, value, field }: ReferenceFacts,
  called: readonly FileFacts[],
  asked: Asked,
): readonly Candidate[] {
  const address = addressOf(value);
  const { document = '' } = value;
  return index.saying(labels.id(value.objective), asked).flatMap(file => {
    asked(labels.part(file.key, address));
    const [part] = addressed(file, address);
    const instead = documentFrom(from.file, file, index, asked);
    if (!part || instead === undefined || called.includes(file) || !fits(part, field)) return [];
    // Of a short name, another may well be meant.
    const isSlip = document.length > 4 && !isPath(document);
    const far = isSlip ? Math.min(slips(document, file.name), elsewhere) : elsewhere;
    return [{ far, written: `${instead}${address}`, part }];
  });
}

/** In a file that was not named. */
const elsewhere = 5;

function addressOf({ objective, keyResult }: ReferenceFacts['value']): string {
  return formatReference({ objective, ...(keyResult !== undefined && { keyResult }) });
}

/** Whether a field can mean such a part. */
function fits({ thing }: PartFacts, field: string): boolean {
  return field === 'kpi' ? thing === 'kpi' : thing !== 'kpi' || field === 'guards';
}

/** Infinity beyond what fingers do. In a short name one slip is the most. */
function slips(written: string, name: string): number {
  const [a, b] = [plainOf(written), plainOf(name)];
  if (!isName(a) || !isName(b)) return Number.POSITIVE_INFINITY;
  const far = typingDistance(a, b);
  return far <= (Math.min(a.length, b.length) > 4 ? 2 : 1) ? far : Number.POSITIVE_INFINITY;
}

/** Not a place such as `o2/kr1`: there the next number is as near as any. */
function isName(address: string): boolean {
  return !/^(?:o\d+|(?:o\d+\/)?kr\d+)$/.test(address);
}

/** A title is often written where its id belongs: `win-the-market`. */
function likeTitle(written: string, title: string): number {
  const [a, b] = [written, title].map(text => (plainOf(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')) as [
    string,
    string,
  ];
  if (a.length < 2 || b === '') return Number.POSITIVE_INFINITY;
  if (a === b) return 1;
  return ` ${b} `.includes(` ${a} `) || (/\p{Script=Han}{2}/u.test(a) && b.includes(a))
    ? 3
    : Number.POSITIVE_INFINITY;
}
