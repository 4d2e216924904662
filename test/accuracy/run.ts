// `npm run accuracy`: prints how right the text analysis is on our corpus, and writes it into docs/accuracy.md.
// --misses LABEL: prints the statements that went wrong, for example `--misses task.en`, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { figureRows, page, withFigures } from './page.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'string' } } });
const measured = measure();

if (options.misses !== undefined) {
  for (const { label, row, said } of measured.misses)
    if (label === options.misses || options.misses === 'all')
      console.log(`${label}  ${row.id}  ${said}  ${row.text}`);
} else {
  console.log(figureRows(measured.figures).join('\n'));
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), measured.figures));
}
