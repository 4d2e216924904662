// All that the server answers beside diagnostics, in the order in which it is announced.
import type { Feature } from '../feature.ts';
import { checkIn } from './check-in.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { moves } from './moves.ts';
import { highlights, references } from './references.ts';
import { rename } from './rename.ts';
import { rulePage } from './rule-page.ts';
import { selections } from './selections.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { folding, symbols } from './symbols.ts';
import { tree } from './tree.ts';
import { typeHierarchy } from './type-hierarchy.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const features: readonly Feature[] = [
  hover,
  completion,
  codeActions,
  symbols,
  folding,
  definition,
  references,
  highlights,
  links,
  workspaceSymbols,
  typeHierarchy,
  selections,
  rename,
  moves,
  formatting,
  semanticTokens,
  inlayHints,
  codeLenses,
  checkIn,
  tree,
  rulePage,
];
