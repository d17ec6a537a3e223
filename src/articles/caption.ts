const CAPTION =
  /^[[(*_]{0,3}(?:(?:file|archive|handout|stock) (?:photo|picture|image)|photo(?:graph)?|picture|pictured|image|caption|photo caption|image caption|media caption)(?:\s?[:—–]|\s-\s)/i;
/** What a caption has near its beginning; most paragraphs do not. */
const MARK = /[:—–-]/;
const BRACKETED = /^\[(?:image|photo|picture|file|caption|\d{1,3}\/\d{1,3})\b[^\]]{0,400}\]/i;
const CREDITED = /\[(?:file|photo|image):? [^\]]{1,80}\]$|\((?:file )?photo(?: by|:)[^)]{1,80}\)$/i;

/** Whether a paragraph of plain text is the caption of a picture: "Photo: …", "FILE PHOTO: …", "[Image: …]", "… [File: A. Name/Agency]". */
export const isCaption = (paragraph: string): boolean =>
  (MARK.test(paragraph.slice(0, 30)) && CAPTION.test(paragraph)) ||
  BRACKETED.test(paragraph) ||
  (/[)\]]/.test(paragraph.slice(-1)) && CREDITED.test(paragraph.slice(-120)));
