import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { failureOf } from '../cli/inputs/reading.ts';
import { remarksOn, type Shown, shownIn } from './diagnostics.ts';
import { type Draft, readDraft, type Session } from './draft.ts';
import { type Findings, findingsIn } from './findings.ts';

/** A draft with what was found in it. */
export interface Audited {
  readonly draft: Draft;
  readonly findings: Findings;
  readonly shown: readonly Shown[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The drafts that are open in the editor. Those below one configuration are compared with each other; no other file is read. */
export interface Desk {
  /** Reads a document, compares it anew, and answers it, with all other drafts in which that has changed something. */
  put(document: TextDocument): Promise<readonly Audited[]>;
  /** As `put`, for a document that was closed. */
  take(uri: string): readonly Audited[];
  at(uri: string): Audited | undefined;
}

const NOTHING: Findings = { findings: [], unused: [], homeOf: () => undefined };

export function deskFor(session: Session): Desk {
  const open = new Map<string, Audited>();

  /** The other drafts keep their figures: only what is compared is worked out again. */
  function audit(config: string | null, changed: Draft | null): Audited[] {
    const drafts = [...open.values()].map(({ draft }) => draft);
    const together = drafts.filter(({ rules }) => rules !== null && rules.config === config);
    const rules = changed?.rules ?? together.at(-1)?.rules;
    if (!rules) return [];
    const findings = findingsIn(together, rules);
    return together.flatMap((draft) => {
      const before = open.get(draft.document.uri)?.diagnostics;
      const audited = keep(draft, findings);
      return draft === changed || !isDeepStrictEqual(before, audited.diagnostics) ? [audited] : [];
    });
  }

  function keep(draft: Draft, findings: Findings): Audited {
    const shown = shownIn(draft, findings);
    const diagnostics = [...shown.map(({ diagnostic }) => diagnostic), ...remarksOn(draft, findings.unused)];
    const audited = { draft, findings, shown, diagnostics };
    open.set(draft.document.uri, audited);
    return audited;
  }

  return {
    async put(document) {
      const draft = await readDraft(document, session);
      const before = open.get(document.uri)?.draft.rules;
      const alone = keep(draft, NOTHING);
      try {
        const left = before && before.config !== draft.rules?.config ? audit(before.config, null) : [];
        return draft.rules === null ? [alone, ...left] : [...audit(draft.rules.config, draft), ...left];
      } catch (error) {
        const failure = failureOf(error, draft.path, session.messages);
        return [keep({ ...draft, placed: [], failure }, NOTHING)];
      }
    },
    take(uri) {
      const rules = open.get(uri)?.draft.rules;
      open.delete(uri);
      return rules ? audit(rules.config, null) : [];
    },
    at: (uri) => open.get(uri),
  };
}
