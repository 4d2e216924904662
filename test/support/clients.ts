// What real editors tell a server about themselves when they start, as they sent it.
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import neovim from './clients/neovim.json' with { type: 'json' };
import vscode from './clients/vscode.json' with { type: 'json' };

export const editors = {
  /** VS Code 1.139 with this extension's client. */
  vscode: vscode as ClientCapabilities,
  /** Neovim 0.7, the oldest that is still handed out. */
  neovim: neovim as unknown as ClientCapabilities,
  /** One that tells nothing: what it can do is anybody's guess. */
  silent: {},
} satisfies Record<string, ClientCapabilities>;
