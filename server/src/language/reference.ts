// References from one part of an OKR to another: `[document#]objective[/key_result]`, written like a link.

export interface Reference {
  /** A document id or a relative path; absent when the reference stays in its own document. */
  readonly document?: string;
  readonly objective: string;
  readonly keyResult?: string;
}

/** Letters of any script, digits, `-`, `_` and `.`: `KR1.1` and `增长` are ids. */
export const idPattern = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** Reads a reference, or gives nothing where the text is none. A document may hold path separators, ids may not. */
export function parseReference(text: string): Reference | undefined {
  const hash = text.indexOf('#');
  const document = hash < 0 ? undefined : text.slice(0, hash);
  const [objective, keyResult, ...more] = text.slice(hash + 1).split('/');
  if (document === '' || (document !== undefined && /\s/.test(document))) return undefined;
  if (objective === undefined || !idPattern.test(objective) || more.length > 0) return undefined;
  if (keyResult !== undefined && !idPattern.test(keyResult)) return undefined;
  return {
    objective,
    ...(document !== undefined && { document }),
    ...(keyResult !== undefined && { keyResult }),
  };
}

export function formatReference({ document, objective, keyResult }: Reference): string {
  return `${document === undefined ? '' : `${document}#`}${objective}${keyResult === undefined ? '' : `/${keyResult}`}`;
}
