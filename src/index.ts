/** The library's public door: read articles, audit them, and render the report. Nothing inside imports it. */
export type { Article, Block, Metadata, Stretch, Suppression, Zone } from './articles/article.ts';
export { lineColumn } from './articles/offsets.ts';
export { readArticles } from './articles/read.ts';
export { type AuditOptions, audit, VERSION } from './audit.ts';
export { CHECKS } from './discrepancies/checks/index.ts';
export type { Discrepancy, Family, Severity } from './discrepancies/discrepancy.ts';
export { AuditError, type ErrorCode } from './errors.ts';
export type { Cue, Figure, Form, Group, Measure, Modality, Population, Source, SourceKind } from './figures/figure.ts';
export { readFigures } from './figures/read.ts';
export { type Failure, type Report, SCHEMA_URL, SCHEMA_VERSION } from './report.ts';
export { FORMATS } from './reports/formats.ts';
