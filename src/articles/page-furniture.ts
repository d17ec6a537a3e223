import { INLINE, VOID } from './html-grammar.ts';
import type { MarkupElement } from './markup.ts';
import type { Grammar } from './passages.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements whose text no reader of the page reads as its words. */
const MUTE = set(
  'audio button canvas datalist dialog embed head iframe input math menu noscript object option script select style svg template textarea title video',
);

/** Elements, roles and names of classes that pages give to what stands around the article. */
const AROUND = set('aside footer header nav');
const ROLES = set('alert banner complementary contentinfo dialog menu navigation search');
const NAMES = new RegExp(
  [
    'advert|sponsor|promo|outbrain|taboola|paywall|newsletter|subscri|signup|sign-up|login|cookie|consent',
    'comment|disqus|share|sharing|social|rating|poll|related|recirc|recommend|popular|trending|more-|most-',
    'sidebar|side-bar|widget|masthead|banner|toolbar|menu|modal|popup|popover|tooltip|slideshow|breadcrumb|footer|footnote|print',
    'byline|author|credit|copyright|timestamp|subtitle|topics|visually-hidden|sr-only|screen-reader',
    '(?:^|[\\s_-])(?:ads?|bio|nav|navbar|tags?)(?:$|[\\s_-])',
  ].join('|'),
  'i',
);
/** A class whose last word is caption, of an element that no article would fill. */
const CAPTION = /caption(?:[-_]?text)?(?:\s|$)/i;
const LARGE = set('article body figure html main section table');
const UNSEEN = /display:\s{0,3}none|visibility:\s{0,3}hidden/i;

const names = ({ attributes }: MarkupElement): string =>
  `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;

/** Whether the text of an element is none: scripts, forms' controls, pictures. */
export const isMute = ({ name }: MarkupElement): boolean => MUTE.has(name);

/** Whether an element is not shown, or shown only when something is clicked. */
export const isUnseen = ({ attributes }: MarkupElement): boolean =>
  attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || UNSEEN.test(attributes.get('style') ?? '');

/** Whether an element is, by its looks, something around the article: navigation, promotion, comments. */
export function isFurniture(element: MarkupElement): boolean {
  const { name, attributes } = element;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article' || isCaption(element)) return false;
  return AROUND.has(name) || ROLES.has(attributes.get('role') ?? '') || NAMES.test(names(element));
}

/** Whether an element holds what is written under a picture. */
export const isCaption = (element: MarkupElement): boolean =>
  element.name === 'figcaption' || (!LARGE.has(element.name) && CAPTION.test(element.attributes.get('class') ?? ''));

/** HTML as it is read: pictures and the like stand inside a line, a line break ends it. */
export const HTML: Grammar = {
  isInline: (name) => INLINE.has(name) || (VOID.has(name) && name !== 'br' && name !== 'hr'),
  isCaption,
};
