import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CLEAN } from '../cli/exit-code.ts';
import type { Run } from '../cli/subcommands/run.ts';
import { AuditError } from '../errors.ts';
import { ANSWER, editorOf } from './editor.ts';
import { listen } from './listen.ts';

/** `audit lsp`: a language server on standard input and output, until the editor ends it. @throws AuditError `usage` on a terminal */
export const serve: Run = ({ options }, world, messages) => {
  if (world.stdin.isTerminal)
    throw new AuditError('usage', 'audit lsp is started by an editor, which talks to it: there is nothing to type.');
  // Once the editor says so or is gone, the library ends the process, as the protocol wants it.
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    listen({ connection, documents, editor: editorOf(params, world.cwd), options, world, messages });
    return ANSWER;
  });
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => connection.onExit(() => resolve(CLEAN)));
};
