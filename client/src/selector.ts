// Which documents are ours. Old revisions (git:) and output are left alone, so every selector names its scheme.
import { type TextDocument, workspace } from 'vscode';

/** What somebody opens as a folder is theirs, wherever it comes from. */
const schemes = [
  ...new Set([
    ...['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'],
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]),
];
const pattern = '**/*.okr.{yaml,yml}';

const configPattern = '**/okr.config.{yaml,yml}';

/** Files of our languages, and those that the user has set to plain YAML. */
export const documentSelector = schemes.flatMap(scheme => [
  { scheme, language: 'okr' },
  { scheme, language: 'yaml', pattern },
  { scheme, language: 'okr-config', pattern: configPattern },
  { scheme, language: 'yaml', pattern: configPattern },
]);

export function isOurs({ uri, languageId, fileName }: TextDocument): boolean {
  return schemes.includes(uri.scheme) && (languageId === 'okr' || /\.okr\.ya?ml$/i.test(fileName));
}

export function isConfiguration({ uri, fileName }: TextDocument): boolean {
  return schemes.includes(uri.scheme) && /[\\/]okr\.config\.ya?ml$/i.test(fileName);
}
