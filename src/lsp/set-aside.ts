import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CommentEdit, commentEdit, REASON } from './comment-edit.ts';
import { type ConfigDocument, configEdit, configWith } from './config-edit.ts';
import type { Shown } from './diagnostics.ts';
import type { Draft } from './draft.ts';
import type { Editor } from './editor.ts';

/** The ways to set a finding aside with a reason: by a comment in the draft, where it can hold one, and in the configuration. */
export async function setAsideActions(
  { finding, diagnostic }: Shown,
  draft: Draft,
  config: ConfigDocument,
  { snippets, creates }: Pick<Editor, 'snippets' | 'creates'>,
): Promise<CodeAction[]> {
  const { check, fingerprint, articles } = finding.discrepancy;
  const own = finding.figures.filter(({ article }) => draft.placed.some((placed) => placed.article.path === article));
  const comment = await commentEdit(draft, check, own);
  const byComment = comment && insertion(comment, draft.document, snippets);
  const byConfig = await listing(config, { fingerprint, reason: REASON }, creates);
  const where = articles.length > 1 ? 'this pair of drafts' : 'this draft';
  return [
    ...(byComment ? [action(`Set ${check} aside for this paragraph, with a reason`, byComment, diagnostic, true)] : []),
    ...(byConfig
      ? [
          action(
            `Set this ${check} aside for ${where} in ${config.name}, with a reason`,
            byConfig,
            diagnostic,
            !byComment,
          ),
        ]
      : []),
  ];
}

const action = (title: string, edit: WorkspaceEdit, diagnostic: Diagnostic, isPreferred: boolean): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  isPreferred,
  edit,
});

function insertion({ at, before, after }: CommentEdit, document: TextDocument, snippets: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const place = document.positionAt(at);
  const range = { start: place, end: place };
  if (!snippets) return { changes: { [uri]: [{ range, newText: before + REASON + after }] } };
  const value = `${escaped(before)}\${1:${REASON}}${escaped(after)}`;
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [{ range, snippet: { kind: 'snippet', value } }] }],
  };
}

/** What a snippet would take for its own. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

async function listing(
  { uri, text }: ConfigDocument,
  suppression: { readonly fingerprint: string; readonly reason: string },
  creates: boolean,
): Promise<WorkspaceEdit | null> {
  if (text === null) {
    if (!creates) return null;
    const edits = [{ range: TOP, newText: configWith(suppression) }];
    return {
      documentChanges: [
        { kind: 'create', uri },
        { textDocument: { uri, version: null }, edits },
      ],
    };
  }
  const replacements = await configEdit(text, suppression);
  if (replacements === null) return null;
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const edits = replacements.map(({ offset, length, content }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }));
  return { changes: { [uri]: edits } };
}
