// The servers that are measured, each as its own editor extension would start and set it up.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Contender {
  readonly name: string;
  /** Arguments for Node. */
  readonly command: readonly string[];
  readonly languageId: string;
  /** What it is told when it asks for a section of the settings. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const okr: Contender = {
  name: 'okr',
  // As in client/src/extension.node.ts.
  command: ['--max-semi-space-size=16', resolve('dist/okr.js'), 'lsp', '--stdio'],
  languageId: 'okr',
  settings: { okr: {} },
};

/** The server behind most YAML in editors, with our schema, and nothing to fetch. */
export const peer: Contender = {
  name: 'yaml-language-server',
  command: [resolve('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
  languageId: 'yaml',
  settings: {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemas: { [pathToFileURL(resolve('schemas/okr.schema.json')).href]: '*.okr.yaml' },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
    },
  },
};

/** Milliseconds that `peer` lets pass after a change before it checks; in its source, and no setting changes it. */
export const peerWaits = 200;
