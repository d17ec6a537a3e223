import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Range,
  type TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Options } from '../cli/command-line/options.ts';
import type { Messages } from '../cli/messages.ts';
import { CONFIG_NAME } from '../cli/settings/config-file.ts';
import type { World } from '../cli/world.ts';
import { configDocument } from './config-edit.ts';
import { type Audited, deskFor } from './desk.ts';
import type { Editor } from './editor.ts';
import { hoverAt } from './hover.ts';
import { schedule } from './schedule.ts';
import { setAsideActions } from './set-aside.ts';

/** All that the server's answers are made with. */
export interface Service {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly editor: Editor;
  readonly options: Options;
  readonly world: World;
  readonly messages: Messages;
}

/** How long a draft rests after a key before it is audited; longer where that takes longer. Milliseconds. */
const PAUSE = 250;

/** Answers what the editor tells and asks. */
export function listen({ connection, documents, editor, options, world, messages }: Service): void {
  const desk = deskFor({ root: editor.root, options, world, messages });
  const due = schedule(audit, tell);
  let pause = PAUSE;

  async function audit(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (document === undefined) return;
    const begun = world.now();
    // The library writes changes into the document itself; what is audited must stay as it is.
    const { languageId, version } = document;
    const audited = await desk.put(TextDocument.create(uri, languageId, version, document.getText()));
    // It may have been closed meanwhile.
    publish(documents.get(uri) === undefined ? desk.take(uri) : audited);
    pause = Math.max(PAUSE, 2 * (world.now() - begun));
  }

  function tell(error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    messages.error(`this is a bug of audit: ${message}`);
    messages.debug(stack ?? message);
  }
  const publish = (audited: readonly Audited[]): void => {
    for (const { draft, diagnostics } of audited) {
      const { uri, version } = draft.document;
      void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    }
  };
  const settled = async (uri: string): Promise<Audited | undefined> => {
    await due.settle(uri);
    return desk.at(uri);
  };

  documents.onDidChangeContent(({ document: { uri } }) => due.soon(uri, desk.at(uri) === undefined ? 0 : pause));
  documents.onDidClose(({ document: { uri } }) => {
    due.drop(uri);
    publish(desk.take(uri));
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const audited = await settled(uri);
    if (audited === undefined) return null;
    return hoverAt(audited.draft, audited.draft.document.offsetAt(position), audited.findings, editor.markdown);
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    if (only !== undefined && !only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    const { draft, shown } = (await settled(uri)) ?? { draft: null, shown: [] };
    if (draft === null || draft.rules === null) return [];
    const edited = (address: string): string | undefined => documents.get(address)?.getText();
    const config = configDocument(draft.rules.config, editor.root, edited, world.files);
    const actions: CodeAction[] = [];
    for (const one of shown)
      if (meet(one.diagnostic.range, range)) actions.push(...(await setAsideActions(one, draft, config, editor)));
    return actions;
  });

  connection.onDidChangeWatchedFiles(() => {
    for (const uri of documents.keys()) due.soon(uri, 0);
  });
  if (editor.watches)
    connection.onInitialized(() => {
      const watchers = [{ globPattern: `**/${CONFIG_NAME}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
}

const meet = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
