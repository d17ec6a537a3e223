import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { BIN, environment } from '../cli/command.ts';

/** An editor that has started `audit lsp --stdio` in a folder and talks to it over its pipes. */
export interface Editor {
  readonly answer: InitializeResult;
  readonly process: ReturnType<typeof spawn>;
  /** Patterns of files that the server wants to be told of. */
  readonly watched: readonly unknown[];
  uri(path: string): string;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  configChanged(): Promise<void>;
  /** The next diagnostics of a document that have not been handed out yet. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  /** How often diagnostics of a document came and were not handed out. */
  pending(uri: string): number;
  hover(uri: string, position: Position): Promise<Hover | null>;
  actions(uri: string, range: Range, diagnostics?: Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  /** Ends the server as the protocol says, and answers its exit code. */
  quit(): Promise<number | null>;
  stderr(): string;
}

export async function startEditor(
  cwd: string,
  capabilities: ClientCapabilities = {},
  args: readonly string[] = ['--stdio'],
): Promise<Editor> {
  const child = spawn(process.execPath, [BIN, 'lsp', ...args], { cwd, env: environment() });
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill());
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, PublishDiagnosticsParams[]>();
  let wake: () => void = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
    waiting.set(published.uri, [...(waiting.get(published.uri) ?? []), published]);
    wake();
  });
  const watched: unknown[] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    watched.push(...registrations.map(({ registerOptions }) => registerOptions));
  });
  connection.listen();
  const uri = (path: string): string => pathToFileURL(`${cwd}/${path}`).href;
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: 'drafts' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    answer,
    process: child,
    watched,
    uri,
    open: (address, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: address, languageId, version: 1, text },
      }),
    change: (address, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: address, version },
        contentChanges,
      }),
    close: (address) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: address } }),
    configChanged: () =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri('audit.config.json'), type: 2 }],
      }),
    async diagnostics(address) {
      for (;;) {
        const next = waiting.get(address)?.shift();
        if (next !== undefined) return next;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    pending: (address) => waiting.get(address)?.length ?? 0,
    hover: (address, position) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri: address }, position }),
    async actions(address, range, diagnostics = [], only) {
      const context = only === undefined ? { diagnostics } : { diagnostics, only };
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: address },
        range,
        context,
      });
      return (found ?? []) as CodeAction[];
    },
    async quit() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const [code] = await ended;
      return code;
    },
    stderr: () => said,
  };
}
