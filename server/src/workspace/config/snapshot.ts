// One state of one configuration file. Immutable; read when first asked for, and once.
import type { Lines } from '../../language/lines.ts';
import { type Content, contentOf, tooLarge } from '../files.ts';
import { canonical } from '../uri.ts';
import { type ConfigReading, readConfig, unread } from './read.ts';

export interface ConfigSnapshot {
  readonly of: 'config';
  readonly uri: string;
  /** The URI of its folder as VS Code spells it, with a slash at its end. */
  readonly folder: string;
  /** The editor's version; none when the text came from disk. */
  readonly version: number | undefined;
  readonly text: string;
  readonly lines: Lines;
  readonly reading: ConfigReading;
  /** The same for the same configuration: comments and spaces change nothing for anyone. */
  readonly saying: string;
}

/** What a configuration file is called; where both are in a folder, the first counts. */
export const configNames = ['okr.config.yaml', 'okr.config.yml'] as const;

/** @param path or URI */
export function isConfigFile(path: string): boolean {
  return /(?:^|[\\/])okr\.config\.ya?ml$/i.test(path);
}

export function configSnapshotOf(uri: string, content: Content, version?: number): ConfigSnapshot {
  const file = canonical(uri);
  const text = content === tooLarge ? '' : content;
  let reading: ConfigReading | undefined;
  let saying: string | undefined;
  return {
    of: 'config',
    uri,
    folder: file.slice(0, file.lastIndexOf('/') + 1),
    version,
    text,
    get lines() {
      return this.reading.lines;
    },
    get reading() {
      reading ??= content === tooLarge || contentOf(content) === tooLarge ? unread(text) : readConfig(text);
      return reading;
    },
    get saying() {
      saying ??= JSON.stringify(this.reading.config);
      return saying;
    },
  };
}

export function isConfig(file: object): file is ConfigSnapshot {
  return 'of' in file && file.of === 'config';
}

/** The configuration files that can count for a file, those of the nearest folder first. None for what lies in no folder. */
export function configUrisFor(uri: string): readonly string[] {
  const [, start = '', path = ''] = /^([^:]+:(?:\/\/[^/]*)?)(\/.*)$/.exec(canonical(uri)) ?? [];
  const folders = path.split('/').slice(0, -1);
  return folders.flatMap((_, depth) => {
    const folder = start + folders.slice(0, folders.length - depth).join('/');
    return configNames.map(name => `${folder}/${name}`);
  });
}
