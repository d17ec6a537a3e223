import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { VERSION } from '../audit.ts';
import { fileOf } from './file-of.ts';

/** What the editor has open, and what it can do. */
export interface Editor {
  /** The folder that is open in it; the working directory where it has none. */
  readonly root: string;
  /** Shows hovers as Markdown. */
  readonly markdown: boolean;
  /** Puts the cursor on a word of what is inserted. */
  readonly snippets: boolean;
  /** Makes new files. */
  readonly creates: boolean;
  /** Tells of files that change on disk. */
  readonly watches: boolean;
}

export function editorOf({ capabilities, workspaceFolders, rootUri }: InitializeParams, cwd: string): Editor {
  const { workspace, textDocument } = capabilities;
  return {
    root: fileOf(workspaceFolders?.[0]?.uri ?? rootUri ?? '') ?? cwd,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    creates: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  };
}

/** What this server does. Columns are UTF-16 units, which every editor can count. */
export const ANSWER: InitializeResult = {
  serverInfo: { name: 'audit', version: VERSION },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
};
