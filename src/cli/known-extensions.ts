/** What a folder is searched for. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.xml',
  '.ndjson',
  '.jsonl',
]);
