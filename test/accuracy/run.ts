// `npm run accuracy`: prints how right the text analysis is on our corpus, and writes it into docs/accuracy.md and its Chinese twin.
// --misses LABEL: prints the statements that went wrong, for example `--misses task.en`, and writes nothing.
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { figureRows, pages, record } from './page.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'string' } } });
const measured = measure();

if (options.misses !== undefined) {
  for (const { label, row, said } of measured.misses)
    if (label === options.misses || options.misses === 'all')
      console.log(`${label}  ${row.id}  ${said}  ${row.text}`);
} else {
  const [english] = pages;
  console.log(figureRows(english, measured.figures).join('\n'));
  record(measured.figures);
}
