import { createHash } from 'node:crypto';
import { type Markup, markup } from './markup.ts';

/** The policy of a page whose one style sheet is known by its hash: no script, no frame, no request to anywhere. */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A whole page around its body. `style` stands in it as it is, and must not hold `</`. */
export function document(title: string, style: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>
<body>
${body}</body>
</html>
`.markup;
}
