import { lineAt } from './lines.ts';

/** How a comment, fenced code or an element without Markdown begins. Marks that close on the line are code within it. */
const BEGIN = /^(?:<!--|`{3,20}(?!.*`)|~{3,20}|<(?:script|style|pre|textarea)\b)/i;

/** How what a text begins with is named, if none of it is copy: a comment, fenced code, an element without Markdown; else null. */
export const beginsLeftOut = (text: string): string | null => BEGIN.exec(text)?.[0].toLowerCase() ?? null;

/** The place after what begins so at `start`, on a line after which the next is at `next`; null where it has no end. */
export const endOfLeftOut = (source: string, start: number, next: number, begin: string): number | null =>
  begin.startsWith('<') ? endOf(source, start, begin) : endOfFence(source, next, begin);

/** The place after the line that closes a fence. */
function endOfFence(source: string, from: number, fence: string): number | null {
  for (let start = from; start < source.length; ) {
    const { end, next } = lineAt(source, start);
    const line = source
      .slice(start, Math.min(end, start + 200))
      .replace(/^[ \t>]{0,99}/, '')
      .trimEnd();
    if (line.startsWith(fence) && line === fence.charAt(0).repeat(line.length)) return next;
    start = next;
  }
  return null;
}

/** The place after the end of a comment or an element. */
function endOf(source: string, from: number, begin: string): number | null {
  const end = begin === '<!--' ? /-->/g : new RegExp(`</${begin.slice(1)}\\s{0,9}>`, 'gi');
  end.lastIndex = from + begin.length;
  return end.test(source) ? end.lastIndex : null;
}
