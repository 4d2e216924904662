// All that the server answers beside diagnostics, in the order in which it is announced.
import type { Feature } from '../feature.ts';
import { checkIn } from './check-in.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { folding, symbols } from './symbols.ts';
import { tree } from './tree.ts';

export const features: readonly Feature[] = [
  hover,
  completion,
  codeActions,
  symbols,
  folding,
  semanticTokens,
  inlayHints,
  codeLenses,
  checkIn,
  tree,
];
