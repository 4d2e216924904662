// The configuration that counts for each file of a command line: the nearest okr.config.yaml upwards, the one that is named, or none.
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Day } from '../language/period.ts';
import { nodeFiles, textOf } from '../node/files.ts';
import { defaultRuleSettings } from '../rules/levels.ts';
import type { Preset } from '../rules/rule.ts';
import { createOkrService, type OkrService } from '../service.ts';
import { type ConfigSnapshot, configSnapshotOf, configUrisFor } from '../workspace/config/snapshot.ts';
import { tooLarge } from '../workspace/files.ts';
import type { Input, Inputs } from './inputs.ts';
import { type Terminal, UsageError } from './terminal.ts';

export const configOptions = { config: { type: 'string' }, 'no-config': { type: 'boolean' } } as const;

/** What an engine for a command line is made of: plain data, which another thread can make the same engine of. */
export interface Setup {
  readonly today: Day;
  readonly preset: Preset | undefined;
  /** The one that counts for all files, `none` where none may; otherwise the nearest of each file. */
  readonly only: { readonly uri: string; readonly text: string } | 'none' | undefined;
  /** Without a text where a file is too large. */
  readonly configs: readonly { readonly uri: string; readonly text: string | undefined }[];
  /** All files that there are will be in the store: what they do not find is nowhere. */
  readonly isWhole: boolean;
}

/** An engine without files. */
export function serviceFor({ today, preset, only, configs, isWhole }: Setup): OkrService {
  const one = only === undefined || only === 'none' ? undefined : configSnapshotOf(only.uri, only.text);
  const service = createOkrService({
    clock: () => today,
    ...(only && { configFor: () => one }),
    ...(preset && { preset, settings: { rules: { ...defaultRuleSettings, preset } } }),
  });
  for (const { uri, text } of configs) service.configs.put(uri, text ?? tooLarge);
  service.expectFiles(!isWhole);
  return service;
}

export interface Configured {
  readonly service: OkrService;
  readonly setup: Setup;
  /** The files that no configuration leaves alone. */
  readonly files: readonly Input[];
  /** The configuration files that were named or count for a file, by path relative to where the command runs. */
  readonly configs: readonly { readonly path: string; readonly snapshot: ConfigSnapshot }[];
}

interface Options {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
  /** Over what the configuration says. */
  readonly preset?: Preset | undefined;
}

/** @throws UsageError when the configuration that is named cannot be read. */
export async function configured(
  { files, configs: named, isWhole }: Inputs,
  { config, 'no-config': none, preset }: Options,
  { cwd, today }: Terminal,
): Promise<Configured> {
  const one = config === undefined ? undefined : await readNamed(config, cwd);
  const nearest = one ? [one.uri] : none ? [] : await Promise.all(files.map(nearestTo()));
  const uris = new Set([...nearest.flatMap(uri => uri ?? []), ...named]);
  const texts: { uri: string; text: string | undefined }[] = [];
  for (const uri of uris) {
    const content = await nodeFiles.read(uri);
    if (content !== undefined) texts.push({ uri, text: content === tooLarge ? undefined : content });
  }
  const only = one ? { uri: one.uri, text: one.text } : none ? 'none' : undefined;
  const setup: Setup = { today, preset, only, configs: texts, isWhole };
  const service = serviceFor(setup);
  return {
    service,
    setup,
    files: files.flatMap(file => {
      const { uri } = file.snapshot;
      if (service.isIgnored(uri)) return [];
      service.store.put(uri, file.content);
      const snapshot = service.store.get(uri);
      return snapshot ? [{ ...file, snapshot }] : [];
    }),
    configs: service.configs.all().map(snapshot => ({
      path: relative(cwd, fileURLToPath(snapshot.uri)).split(sep).join('/'),
      snapshot,
    })),
  };
}

async function readNamed(path: string, cwd: string): Promise<ConfigSnapshot> {
  const full = resolve(cwd, path);
  try {
    return configSnapshotOf(pathToFileURL(full).href, textOf(await readFile(full)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError('notFound', { path });
    throw new UsageError('notReadable', { path, reason: code ?? String(error) });
  }
}

/** Finds the nearest configuration file; looks into each folder once. */
function nearestTo(): (file: Input) => Promise<string | undefined> {
  const known = new Map<string, Promise<boolean>>();
  const isThere = (uri: string) => {
    const before = known.get(uri) ?? nodeFiles.read(uri).then(text => text !== undefined);
    known.set(uri, before);
    return before;
  };
  return async ({ snapshot }) => {
    for (const uri of configUrisFor(snapshot.uri)) if (await isThere(uri)) return uri;
    return undefined;
  };
}
