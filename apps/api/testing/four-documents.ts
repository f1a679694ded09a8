/** The four documents of the demonstration, as files to import: the oldest first, for each rests on those before. */
import { readFileSync } from 'node:fs';
import type { AnswerBody, ApiUnderTest } from './api-under-test.js';

export const FOUR_DOCUMENTS = [
  'joint-activity-report-2018.yaml',
  'follow-up-2022.yaml',
  'annex-convictus-2025.yaml',
  'final-report-convictus.yaml',
] as const;

export function textOfFile(name: string): string {
  return readFileSync(new URL(`../demonstration/${name}`, import.meta.url), 'utf8');
}

/** Answers with the report of each import. */
export async function importFourDocuments(api: ApiUnderTest): Promise<readonly AnswerBody[]> {
  const reports: AnswerBody[] = [];
  for (const name of FOUR_DOCUMENTS) reports.push(await api.import(textOfFile(name)));
  return reports;
}
