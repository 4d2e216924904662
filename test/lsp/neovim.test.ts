// Neovim's own client on an example, over `okr lsp --stdio` as it ships. Skipped where Neovim is not installed.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const isInstalled = spawnSync('nvim', ['--version']).status === 0;
if (!isInstalled)
  console.warn('Neovim is not installed: its test is skipped. On Debian: apt-get install neovim');

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What Neovim shows: see neovim.lua. */
interface Shown {
  readonly diagnostics: readonly { readonly lnum: number; readonly source: string; readonly code: string }[];
  readonly hover: readonly string[];
  readonly definition: { readonly file?: string; readonly line?: string };
}

/** @param at patterns: where to hover, and from where to go to a definition */
async function neovim(example: string, at: { hover: string; definition?: string }): Promise<Shown> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-neovim-'));
  const report = join(folder, 'shown.json');
  try {
    await promisify(execFile)(
      'nvim',
      ['--clean', '--headless', '-n', example, '-c', `luafile ${path('neovim.lua')}`],
      {
        cwd: path('../../examples/en'),
        timeout: 25_000,
        env: {
          ...process.env,
          OKR_TODAY: '2026-11-20',
          OKR_NODE: process.execPath,
          OKR_SERVER: path('../../dist/okr.js'),
          OKR_REPORT: report,
          OKR_HOVER: at.hover,
          ...(at.definition && { OKR_DEFINITION: at.definition }),
        },
      },
    );
    return JSON.parse(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!isInstalled)('Neovim', () => {
  test('shows the findings of an example', async () => {
    const { diagnostics } = await neovim('../mistakes.okr.yaml', { hover: 'objectives' });
    expect(diagnostics.length).toBeGreaterThan(20);
    expect(diagnostics).toContainEqual(expect.objectContaining({ source: 'okr', code: 'vague-key-result' }));
  });

  test('shows how an objective stands, and goes to what it supports in another file', async () => {
    const { hover, definition } = await neovim('app.okr.yaml', {
      hover: 'title: .',
      definition: 'aligns_to: product#.',
    });
    expect(hover[0]).toContain("The app belongs to a gardener's week");
    expect(hover.join('\n')).toContain('Owner omar');
    expect(definition).toEqual({ file: 'product.okr.yaml', line: '  - id: two-point-oh' });
  });
});
