import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';

/** The report as it is, by the published schema. */
export const json = (report: Report): string => `${jsonText(report)}\n`;
