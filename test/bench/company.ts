// A company's worth of files: one for each team, aligned to departments, and these to the company. The same every time.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { objective } from './generate.ts';

export interface CompanyFile {
  /** Relative, with slashes. */
  readonly path: string;
  /** Some 70 lines. */
  readonly text: string;
}

/** The numbers of files that are measured. */
export const companySizes = [100, 1000, 5000];

/** The first file is the company's, the next twenty are departments', all others teams'. */
export function companyOf(count: number): readonly CompanyFile[] {
  return Array.from({ length: count }, (_, index) => {
    const above = index === 0 ? undefined : index <= departments ? 0 : 1 + (index % departments);
    return {
      path: `${above === undefined ? '' : `${nameOf(above)}/`}${nameOf(index)}.okr.yaml`,
      text: textOf(index, above),
    };
  });
}

/** Writes them below a folder. */
export async function writeCompany(folder: string, files: readonly CompanyFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const departments = 20;

function textOf(index: number, above: number | undefined): string {
  const name = nameOf(index);
  const [id = '', ...rest] = objective(index, ` (${name})`);
  return [
    `# What ${name} wants to reach in a quarter.`,
    `id: ${name}`,
    'cycle: 2026-Q1',
    `team: ${name}`,
    `level: ${above === undefined ? 'company' : above === 0 ? 'department' : 'team'}`,
    `owner: lead-of-${name}`,
    'objectives:',
    id,
    ...(above === undefined ? [] : [`    aligns_to: ${nameOf(above)}#objective-${above + 1}`]),
    ...rest,
    '',
  ].join('\n');
}

/** `bamako`, `bamalu`: a number in letters, which no reader takes for one. */
function nameOf(index: number): string {
  const syllables = ['ba', 'ko', 'mi', 'lu', 'ra', 'te', 'no', 'si', 'da', 'vu'];
  return [...String(index).padStart(4, '0')].map(digit => syllables[Number(digit)]).join('');
}
