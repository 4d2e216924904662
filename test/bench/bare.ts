// The floor of a command line: reads every OKR file below a folder and has the YAML library parse it, and no more.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const errors = globSync('**/*.okr.yaml', { cwd: folder }).map(
  path => parseDocument(readFileSync(join(folder, path), 'utf8')).errors.length,
);
console.log(`${errors.length} files`);
