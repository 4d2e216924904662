// Which files are generated, and from what. Nothing is read or written here: the same code gives the same files.

import { rulePage } from '../../server/src/features/rule-page/index.ts';
import { locales } from '../../server/src/language/locale.ts';
import { rules } from '../../server/src/rules/index.ts';
import { grammarText } from '../../syntaxes/grammar/index.ts';
import { configTable } from './config-table.ts';
import { okrConfigSchema, okrSchema } from './json-schema.ts';
import { withTable } from './marked.ts';
import { ruleIndex, ruleTable } from './rule-table.ts';
import { simplifiedTable } from './simplified.ts';

/** Everything in it is generated. */
export const generatedFolder = 'docs/rules';

/** Content by path from the project's root. `read` gives a file that holds a generated part, where there is one. */
export function generatedFiles(read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const readmes = [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh-cn'],
  ] as const;
  const configuration = read('docs/configuration.md');
  return new Map([
    ['schemas/okr.schema.json', `${JSON.stringify(okrSchema(), null, 2)}\n`],
    ['schemas/okr.config.schema.json', `${JSON.stringify(okrConfigSchema(), null, 2)}\n`],
    ['syntaxes/okr.tmLanguage.json', grammarText()],
    ['server/src/text/lexicon/simplified.ts', simplifiedTable()],
    [`${generatedFolder}/README.md`, ruleIndex(rules)],
    ...rules.map(rule => [`${generatedFolder}/${rule.id}.md`, rulePage(rule)] as const),
    ...(configuration ? [['docs/configuration.md', configurationPage(configuration)] as const] : []),
    ...readmes.flatMap(([path, locale]) => {
      const text = read(path);
      const filled = text && withTable(text, ruleTable(rules, locale, `${generatedFolder}/`));
      return filled ? [[path, filled] as const] : [];
    }),
  ]);
}

/** People write it; the tables in it are made. */
function configurationPage(text: string): string {
  return locales.reduce(
    (page, locale) => withTable(page, configTable(locale), `settings-${locale}`) ?? page,
    text,
  );
}
