// Colours, where the reader sees them. Nothing is told by colour alone.
import { styleText } from 'node:util';
import type { Terminal } from '../terminal.ts';

export type Color = 'red' | 'yellow' | 'blue' | 'green' | 'gray' | 'bold';

export function painter({ colors }: Terminal): (color: Color, text: string) => string {
  return (color, text) => (colors && text !== '' ? styleText(color, text, { validateStream: false }) : text);
}
