import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range, uinteger } from 'vscode-languageserver/node';
import { idleWords } from '../cli/tell.ts';
import type { Severity } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';
import type { Finding } from '../reports/lookup.ts';
import { helpAddress } from '../reports/report-context.ts';
import { accountLines, oneLine } from '../reports/wording.ts';
import type { Draft } from './draft.ts';
import type { Findings, Home } from './findings.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

const SOURCE = 'audit';

/** A finding where the draft shows it: at the first of its figures that stands there. */
export interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The findings that concern a draft, each once, with the other figures as related information. What is set aside is not shown. */
export function shownIn(draft: Draft, { findings, homeOf }: Findings): Shown[] {
  return findings.flatMap((finding): Shown[] => {
    const { discrepancy, figures } = finding;
    const own = figures.find(({ article }) => homeOf(article)?.draft === draft);
    if (own === undefined || discrepancy.suppressed !== null) return [];
    const others = figures.filter((figure) => figure !== own);
    const diagnostic: Diagnostic = {
      range: rangeOf(own, homeOf(own.article)),
      severity: SEVERITY[discrepancy.severity],
      code: discrepancy.check,
      codeDescription: { href: helpAddress(discrepancy.check) },
      source: SOURCE,
      message: [discrepancy.title, ...accountLines(discrepancy)].join('\n'),
      relatedInformation: others.flatMap((figure) => {
        const home = homeOf(figure.article);
        if (home === undefined) return [];
        return [{ location: { uri: home.draft.document.uri, range: rangeOf(figure, home) }, message: oneLine(figure) }];
      }),
    };
    return [{ finding, diagnostic }];
  });
}

/** Where a figure stands in its document: lines and UTF-16 units, both from 0. */
export function rangeOf({ start, end }: Pick<Figure, 'start' | 'end'>, home: Home | undefined): Range {
  if (home === undefined) return lineRange(0);
  const { base, draft } = home;
  return { start: draft.document.positionAt(base + start), end: draft.document.positionAt(base + end) };
}

/** Clients take a character past the end of a line for its end. */
const lineRange = (line: number): Range => ({
  start: { line, character: 0 },
  end: { line, character: uinteger.MAX_VALUE },
});

/** That a draft was not read, at its top, and comments in it that set nothing aside. */
export function remarksOn({ failure, path, rules }: Draft, unused: Findings['unused']): Diagnostic[] {
  if (failure !== null)
    return [
      {
        range: lineRange(0),
        severity: DiagnosticSeverity.Error,
        code: failure.code,
        source: SOURCE,
        message: `Not audited: ${failure.message}`,
      },
    ];
  return unused.flatMap((comment): Diagnostic[] => {
    const words = comment.article === path && rules !== null ? idleWords(comment, rules.settings) : null;
    if (words === null) return [];
    return [
      {
        range: lineRange(comment.line - 1),
        severity: DiagnosticSeverity.Information,
        code: 'unused-suppression',
        source: SOURCE,
        tags: [DiagnosticTag.Unnecessary],
        message: `This ${words}`,
      },
    ];
  });
}
