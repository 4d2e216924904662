// The languages in which the program speaks. What a file says may be in any language.

export type Locale = 'en' | 'zh-cn';

export const locales: readonly Locale[] = ['en', 'zh-cn'];

/** The same sentence in every language of the program. */
export type Localised = Readonly<Record<Locale, string>>;

/**
 * The locale for a language tag as editors and shells write it: `zh-CN`, `zh_CN.UTF-8`, `zh-Hans`, `en-GB`.
 * Traditional Chinese readers get Chinese rather than English. Anything else is English.
 */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^zh\b|^zh[-_]/i.test(tag) ? 'zh-cn' : 'en';
}

/** Puts data into a sentence: `{name}` is replaced by `data.name`. An unknown name stays as it is written. */
export function fill(
  sentence: string,
  data: Readonly<Record<string, string | number | Localised>> = {},
  locale: Locale = 'en',
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : typeof value === 'object' ? value[locale] : String(value);
  });
}
