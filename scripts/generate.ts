// `npm run generate`: writes what is made from the code: the JSON schema, the rules' pages, and the tables of rules.
// --check: writes nothing, and exits with 1 when something would change.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedFiles, generatedFolder } from './generate/files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const contentOf = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
const files = generatedFiles(contentOf);
const outdated = [...files].filter(([path, content]) => contentOf(path) !== content);
const left = existsSync(join(root, generatedFolder))
  ? readdirSync(join(root, generatedFolder))
      .map(name => `${generatedFolder}/${name}`)
      .filter(path => !files.has(path))
  : [];

if (options.check) {
  for (const [path] of outdated) console.error(`not up to date: ${path}`);
  for (const path of left) console.error(`no longer generated: ${path}`);
  if (outdated.length + left.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, content] of outdated) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}
