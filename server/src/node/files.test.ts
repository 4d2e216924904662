import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nodeFiles } from './files.ts';

test('there are files, whatever is in them, but folders are none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'okr-files-'));
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  try {
    await writeFile(join(folder, '计划 1.pdf'), Uint8Array.of(0, 255));
    expect(await nodeFiles.exists(uri('计划 1.pdf'))).toBe(true);
    for (const none of [
      uri('plan.pdf'),
      uri('计划 1.pdf/x'),
      uri(''),
      'untitled:a',
      'https://x.org/a',
      'file:///%',
    ])
      expect(await nodeFiles.exists(none), none).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});
