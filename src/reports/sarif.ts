import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';
import { lineHashes } from './line-hash.ts';
import { type Finding, failuresOf, failureWords, findingsOf, homeOf } from './lookup.ts';
import type { ReportContext } from './report-context.ts';
import { artifact, location } from './sarif-location.ts';
import { checksIn, ruleOf, taxonomy } from './sarif-rules.ts';
import { accountLines, letter, oneLine, stopped } from './wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Links in a message are written in brackets, so that brackets of the text are escaped. */
const plain = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');

/** The hash of each line of each article that findings stand in, worked out once per article. */
function hashesOf({ textOf }: ReportContext): (figure: Figure) => string | null {
  const known = new Map<string, readonly string[]>();
  return ({ article, line }) => {
    let hashes = known.get(article);
    if (hashes === undefined) {
      const text = textOf(article);
      hashes = text === null ? [] : lineHashes(text);
      known.set(article, hashes);
    }
    return hashes[line - 1] ?? null;
  };
}

/** The title is the first sentence: GitHub shows it as the alert's name. Letters link to the figures. */
function messageOf({ discrepancy, figures }: Finding): string {
  const rows = figures.map((figure, index) => `[${letter(index)}](${index + 1}) ${plain(oneLine(figure))}`);
  const sentences = [stopped(discrepancy.title), ...accountLines(discrepancy)];
  return `${plain(sentences.join(' '))}${rows.length > 0 ? `\n\n${rows.join('\n')}` : ''}`;
}

function suppressionsOf({ suppressed }: Discrepancy): object[] {
  if (suppressed === null) return [];
  const kind = suppressed.by === 'inline' ? 'inSource' : 'external';
  return [{ kind, status: 'accepted', justification: suppressed.reason }];
}

/** SARIF 2.1.0 for code scanning: every figure of a discrepancy is a related location, linked from the message. */
export function sarif(report: Report, context: ReportContext): string {
  const checks = checksIn(report, context);
  const ruleIndex = new Map(checks.map(({ id }, index) => [id, index]));
  const hashOf = hashesOf(context);
  const results = findingsOf(report).map((finding) => {
    const { discrepancy, figures } = finding;
    const [first] = figures;
    const hash = first === undefined ? null : hashOf(first);
    return {
      ruleId: discrepancy.check,
      ruleIndex: ruleIndex.get(discrepancy.check) ?? -1,
      level: discrepancy.severity,
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation:
            first === undefined ? { artifactLocation: artifact(homeOf(finding), context) } : location(first, context),
        },
      ],
      relatedLocations: figures.map((figure, index) => ({
        id: index + 1,
        physicalLocation: location(figure, context),
        message: { text: `${letter(index)}: ${oneLine(figure)}` },
      })),
      partialFingerprints: {
        ...(hash !== null && { primaryLocationLineHash: hash }),
        'figureAudit/v1': discrepancy.fingerprint,
      },
      suppressions: suppressionsOf(discrepancy),
      ...(context.baseline && { baselineState: discrepancy.suppressed?.by === 'baseline' ? 'unchanged' : 'new' }),
    };
  });
  const failures = failuresOf(report);
  const codes = [...new Set(failures.map(({ code }) => code))];
  const run = {
    tool: {
      driver: {
        name: 'audit',
        fullName: 'figure-audit',
        semanticVersion: report.tool.version,
        informationUri: 'https://figure-audit.dev',
        rules: checks.map(ruleOf),
        notifications: codes.map((id) => ({ id, shortDescription: { text: `An input that was not read: ${id}` } })),
        supportedTaxonomies: [{ name: taxonomy.name, index: 0 }],
      },
    },
    taxonomies: [taxonomy],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        exitCode: context.exitCode,
        toolExecutionNotifications: failures.map((failure) => ({
          level: 'error',
          message: { text: failureWords(failure) },
          descriptor: { id: failure.code, index: codes.indexOf(failure.code) },
          ...(failure.path !== null && {
            locations: [{ physicalLocation: { artifactLocation: artifact(failure.path, context) } }],
          }),
        })),
      },
    ],
    artifacts: report.articles.map(({ path }) => ({ location: artifact(path, context) })),
    results,
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}
