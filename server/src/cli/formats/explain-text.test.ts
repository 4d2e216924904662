// Colours say nothing that the text does not.
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { explainText } from './explain-text.ts';

const terminal = (colors: boolean): Terminal => ({
  cwd: '/',
  locale: 'en',
  today: 0,
  version: '0',
  colors,
  print: () => {},
  complain: () => {},
  input: async () => '',
});

test('colours go where the reader sees them, and only there', () => {
  const texts = ['Cut support tickets from 120 to 30 a month', '', 'Improve weekly sign-ups'];
  const plain = explainText(texts, 'key_result', terminal(false));
  const coloured = explainText(texts, 'key_result', terminal(true));
  expect(plain).toBe(stripVTControlCharacters(plain));
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});
