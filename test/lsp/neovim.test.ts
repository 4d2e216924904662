// Neovim's own client on an example, over `okr lsp --stdio` as it ships. Skipped where Neovim is not installed.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const isInstalled = spawnSync('nvim', ['--version']).status === 0;
if (!isInstalled)
  console.warn('Neovim is not installed: its test is skipped. On Debian: apt-get install neovim');

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** See neovim.lua. */
interface Shown {
  readonly diagnostics: readonly {
    readonly source: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly hover: readonly string[];
  readonly definition: { readonly file: string; readonly line: string };
}

/** @param at patterns: where to hover, and from where to go to the definition */
async function neovim(example: string, at: { hover: string; definition: string }): Promise<Shown> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-neovim-'));
  const report = join(folder, 'shown.json');
  try {
    await promisify(execFile)(
      'nvim',
      ['--clean', '--headless', '-n', example, '-c', `luafile ${path('neovim.lua')}`],
      {
        cwd: path('../../examples'),
        timeout: 25_000,
        env: {
          ...process.env,
          LANG: 'C.UTF-8',
          XDG_CACHE_HOME: folder,
          XDG_STATE_HOME: folder,
          OKR_TODAY: '2026-11-20',
          OKR_NODE: process.execPath,
          OKR_SERVER: path('../../dist/okr.js'),
          OKR_REPORT: report,
          OKR_HOVER: at.hover,
          OKR_DEFINITION: at.definition,
        },
      },
    );
    return JSON.parse(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.skipIf(!isInstalled)(
  'Neovim shows what is found in an example, how an objective stands, and goes to another file',
  async () => {
    const { diagnostics, hover, definition } = await neovim('mistakes.okr.yaml', {
      hover: 'title: .',
      definition: 'aligns_to: .company#.',
    });
    expect(diagnostics.length).toBeGreaterThan(20);
    expect(diagnostics).toContainEqual({
      source: 'okr',
      code: 'missing-title',
      message: expect.stringContaining('This key result has no title'),
    });
    expect(hover[0]).toContain('People find their way into the product');
    expect(hover.join('\n')).toContain('Owner ada');
    expect(definition).toEqual({ file: 'company.okr.yaml', line: '  - id: recommended' });
  },
);
