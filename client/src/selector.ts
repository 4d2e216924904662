// Which documents are ours. Old revisions (git:) and output are left alone, so every selector names its scheme.
import type { TextDocument } from 'vscode';

const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];
const pattern = '**/*.okr.{yaml,yml}';

/** Files of our language, and OKR files that the user has set to plain YAML. */
export const documentSelector = schemes.flatMap(scheme => [
  { scheme, language: 'okr' },
  { scheme, language: 'yaml', pattern },
]);

export function isOurs({ uri, languageId, fileName }: TextDocument): boolean {
  return schemes.includes(uri.scheme) && (languageId === 'okr' || /\.okr\.ya?ml$/i.test(fileName));
}
