// The page of a rule, which its name beside a finding leads to. The server writes it, so that it is there without a network.
import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RuleParams, ruleRequest } from '../../../server/src/lsp/protocol.ts';

/** Of addresses such as `okr-rule:/missing-unit.md`. */
export const ruleScheme = 'okr-rule';

export function rulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(ruleScheme, {
    async provideTextDocumentContent({ path }) {
      const params: RuleParams = { id: path.slice(1).replace(/\.md$/, '') };
      return (await client.sendRequest<string | null>(ruleRequest, params)) ?? '';
    },
  });
}
