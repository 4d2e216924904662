// All that the server answers beside diagnostics, in the order in which it is announced.
import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { hover } from './hover.ts';
import { folding, symbols } from './symbols.ts';
import { tree } from './tree.ts';

export const features: readonly Feature[] = [hover, completion, codeActions, symbols, folding, tree];
