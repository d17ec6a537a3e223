/** One word or two, and the mark that parts them from what they label. */
const LABEL = /^[[(*_]{0,3}([A-Za-z]{4,12}(?: [A-Za-z]{4,12})?)(?:\s?[:—–]|\s-\s)/;
const LABELS = new Set([
  ...[
    'photo',
    'photograph',
    'picture',
    'pictured',
    'image',
    'caption',
    'photo caption',
    'image caption',
    'media caption',
  ],
  ...['file', 'archive', 'handout', 'stock'].flatMap((kind) => [`${kind} photo`, `${kind} picture`, `${kind} image`]),
]);
const isLabelled = (paragraph: string): boolean => LABELS.has(LABEL.exec(paragraph)?.[1]?.toLowerCase() ?? '');
/** What a caption has near its beginning; most paragraphs do not. */
const MARK = /[:—–-]/;
const BRACKETED = /^\[(?:image|photo|picture|file|caption|\d{1,3}\/\d{1,3})\b[^\]]{0,400}\]/i;
const CREDITED = /\[(?:file|photo|image):? [^\]]{1,80}\]$|\((?:file )?photo(?: by|:)[^)]{1,80}\)$/i;

/** Whether a paragraph of plain text is the caption of a picture: "Photo: …", "FILE PHOTO: …", "[Image: …]", "… [File: A. Name/Agency]". */
export const isCaption = (paragraph: string): boolean =>
  (MARK.test(paragraph.slice(0, 30)) && isLabelled(paragraph)) ||
  (paragraph.startsWith('[') && BRACKETED.test(paragraph)) ||
  (/[)\]]/.test(paragraph.slice(-1)) && CREDITED.test(paragraph.slice(-120)));
