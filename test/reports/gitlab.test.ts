import { expect, test } from 'vitest';
import { gitlab } from '../../src/reports/gitlab.ts';
import { cleanReport, sampleContext, sampleReport } from './sample-report.ts';

const issues: Record<string, unknown>[] = JSON.parse(gitlab(sampleReport, sampleContext()));

test('each issue has what Code Quality asks for', () => {
  expect(issues).toHaveLength(5);
  for (const issue of issues) {
    expect(issue).toEqual({
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.any(String),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.not.stringMatching(/^(\.\/|\/)/), lines: { begin: expect.any(Number) } },
    });
  }
});

test('fingerprints are unique, even where two findings share one', () => {
  const { discrepancies } = sampleReport;
  const twice = { ...sampleReport, discrepancies: [...discrepancies, ...discrepancies] };
  const all: { fingerprint: string }[] = JSON.parse(gitlab(twice, sampleContext()));
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
});

test('nothing found is an empty list', () => expect(gitlab(cleanReport, sampleContext())).toBe('[]\n'));
