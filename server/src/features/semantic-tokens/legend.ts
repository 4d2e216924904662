// The kinds of token, by the names that editors and themes know; modifiers say how something stands.

/** Standard types of the protocol, but `date` and `person`, for which it has none. */
export const tokenTypes = ['type', 'enumMember', 'number', 'date', 'label', 'namespace', 'person'] as const;

/** `declaration` and `deprecated` are standard ones. */
export const tokenModifiers = ['declaration', 'deprecated', 'onTrack', 'atRisk', 'offTrack', 'done'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];
