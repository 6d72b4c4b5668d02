/** The headline: the line that stands for the whole story, without the tags and site names that stick to it. */
import { light } from '../light.ts';
import type { Article } from '../types.ts';

/** The title of an article and where it comes from. */
export interface Headline {
  value: string;
  /** Where it stands in the text; absent where the page states it. */
  span: { start: number; end: number } | null;
  rule: string;
  field?: string;
}

/** Wire tags before or after a headline: `(7th LD)`, `[Update]`, `(LEAD)`. */
const TAG_BEFORE =
  /^\s*(?:[([](?:\d+(?:st|nd|rd|th) )?(?:LD|LEAD|UPDATE|Updated?|News Focus|Exclusive|Photo|Video|Breaking)\b[^)\]]*[)\]]\s*|(?:UPDATE \d+|BREAKING|WATCH|LIVE)\s*[:-]\s*)+/i;
const TAG_AFTER = light(
  /\s*(?:\|\s*[^|]{2,40}|[-–—]\s*(?:\p{Lu}\p{L}+\s?){1,4}(?:Online|News|Times|Post|Herald|Today))$/u,
);
/** How long a headline may be; longer first lines are leads. */
const LONGEST = 180;

/** The article's headline: from its own line, else from the page, else the opening of its first sentence. */
export function findHeadline(article: Article): Headline {
  const line = article.paragraphs.find(({ role }) => role === 'headline');
  const stated = article.page.title;
  if (line) {
    const words = article.text.slice(line.start, line.end);
    const value = clean(words);
    const at = words.indexOf(value);
    const start = line.start + Math.max(at, 0);
    return { value, span: { start, end: start + (at < 0 ? words.length : value.length) }, rule: 'title/headline' };
  }
  if (stated && stated.value.trim() !== '')
    return { value: clean(stated.value), span: null, rule: 'title/page', field: stated.field };
  return fromLead(article);
}

/** What mail puts before a subject: `Subject: Re: [border-news] `. */
const SUBJECT = /^subject:\s*(?:(?:re|fwd?):\s*)*(?:\[[^\]]{2,30}\]\s*)?/i;

function clean(title: string): string {
  const plain = title.replace(/\s+/gu, ' ').trim().replace(SUBJECT, '');
  return plain.replace(TAG_BEFORE, '').replace(TAG_AFTER, '').trim() || plain;
}

/** A title made of the lead: its first sentence, without the dateline, cut at a word. */
function fromLead(article: Article): Headline {
  const index = article.paragraphs.findIndex(({ role }) => role === 'prose');
  const sentence = article.sentences.find(({ paragraph }) => paragraph === index) ?? article.sentences[0];
  if (!sentence) return { value: article.seed.id, span: null, rule: 'title/file-name', field: 'file name' };
  const words = article.text.slice(sentence.start, sentence.end);
  const dateline =
    /^(?:\p{Lu}[\p{Lu}.'’ -]+(?:,[^–—:-]{2,40})?\s*(?:\([^)]*\))?\s*(?:--|[–—:])|\([^)]{2,40}\))\s*/u.exec(words)?.[0]
      .length ?? 0;
  const start = sentence.start + dateline;
  const rest = article.text.slice(start, sentence.end);
  const end = start + (rest.length <= LONGEST - 60 ? rest.length : rest.lastIndexOf(' ', LONGEST - 60));
  const value = article.text.slice(start, end).replace(/[.,;:\s]+$/u, '');
  return {
    value: rest.length > LONGEST - 60 ? `${value} …` : value,
    span: { start, end: start + value.length },
    rule: 'title/lead',
  };
}
