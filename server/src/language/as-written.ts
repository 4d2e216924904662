// The values of a field as they can be written again.
import type { NewField } from './edit.ts';
import type { AnyPart, Field } from './model.ts';

/** Undefined where there is none that could be read. */
export function asWritten(
  { text }: { readonly text: string },
  part: AnyPart,
  key: string,
): NewField | undefined {
  const field = (part as unknown as Record<string, Field<unknown> | readonly Field<unknown>[] | undefined>)[
    key
  ];
  const [first, ...rest] = [field ?? []]
    .flat()
    .map(({ value, range }) =>
      typeof value === 'string' ? value : text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2'),
    );
  return first === undefined ? undefined : [key, rest.length > 0 ? [first, ...rest] : first];
}
