// A user-data folder for one run of the editor: its settings, its extensions, its language. The desktop and the server read it alike.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing on the screen but the work, and nothing fetched. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export interface ProfileOptions {
  settings?: Record<string, unknown>;
  /** Folder of an extension to have installed; it is linked, so a rebuilt one is there after Reload Window. */
  extension?: string;
  /** Display language, such as `zh-cn`. */
  locale?: string;
}

export interface Profile extends AsyncDisposable {
  /** The flags that make VS Code use it. */
  flags: string[];
}

/** Makes a profile in a temporary folder, which disposing removes. */
export async function createProfile({ settings, extension, locale }: ProfileOptions = {}): Promise<Profile> {
  const folder = await temporaryFolder('profile');
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtExit); // for when a test is interrupted before it can dispose
  const extensions = join(folder, 'extensions');
  await mkdir(join(folder, 'User'));
  await mkdir(extensions);
  await writeJson(join(folder, 'User/settings.json'), { ...quiet, ...settings });
  if (extension) await symlink(extension, join(extensions, 'okr-yaml'), 'junction');
  if (locale) await writeLanguagePack(folder, locale);
  return {
    flags: [
      `--user-data-dir=${folder}`,
      `--extensions-dir=${extensions}`,
      ...(locale ? [`--locale=${locale}`] : []),
    ],
    async [Symbol.asyncDispose]() {
      await remove(folder);
      process.off('exit', removeAtExit);
    },
  };
}

export async function temporaryFolder(purpose: string): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), `okr-${purpose}-`)));
}

/** Tries again for a while: an editor that has just been stopped may still be writing. */
export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * VS Code takes a display language only from a language pack. This one translates nothing of VS Code itself, yet it makes
 * `vscode.env.language`, our manifest's strings and `vscode.l10n` speak that language.
 */
async function writeLanguagePack(folder: string, locale: string): Promise<void> {
  const translations = join(folder, 'main.i18n.json');
  await writeJson(translations, { version: '1.0.0', contents: {} });
  await writeJson(join(folder, 'languagepacks.json'), {
    [locale]: {
      hash: 'none',
      label: locale,
      extensions: [{ extensionIdentifier: { id: 'okr-yaml.language-pack' }, version: '1.0.0' }],
      translations: { vscode: translations },
    },
  });
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
