const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** Bytes of a size as typed: `500k`, `20MB`, `1.5 GB`, `4096`; decimal units. null where it is none. */
export function bytesOf(size: string | number): number | null {
  const match = /^(\d{1,15}(?:\.\d{1,3})?)\s*([kmg]?)b?$/.exec(String(size).trim().toLowerCase());
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) return null;
  return Math.floor(Number(match[1]) * unit);
}
