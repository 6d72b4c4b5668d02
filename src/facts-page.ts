/** Headline, outlet and what else the page says of itself, with where it says so. */
import type { Authority } from './authority.ts';
import { lexiconOf } from './lexicon.ts';
import { foldText } from './phrases.ts';
import type { Reading } from './resolve.ts';
import { bodySpan } from './text.ts';
import type { ArticleRecord, Evidence } from './types.ts';

/** What the title rests on: words of the text, a field of the page, or the lead that it was made from. */
export function titleEvidence({ article, headline }: Reading): Evidence {
  const basis = headline.rule === 'title/lead' ? 'implied' : 'stated';
  return {
    rule: headline.rule,
    basis,
    ...(headline.span ? bodySpan(article, headline.span) : { field: headline.field ?? '' }),
  };
}

/** Who published the article: as the page states, or the first outlet of the register that signs in a dateline, a byline or a line of its own. */
export function outletFact({ article }: Reading, authority: Authority): { value: string | null; evidence: Evidence[] } {
  const stated = article.page.outlet;
  const { outlets } = lexiconOf(authority);
  if (stated) return { value: stated.value, evidence: [{ rule: 'outlet/page', basis: 'stated', field: stated.field }] };
  for (const { start, end, role } of article.paragraphs) {
    const line = article.text.slice(start, end);
    const signed: string[] | null =
      role === 'prose'
        ? /^[^.]{0,60}?\((?<name>[^)]{2,40})\)\s*[-–—:]|^.{0,60}?[-–—]\s*(?<last>\p{Lu}[\p{L} ]{1,30})$/u.exec(line)
        : ['byline', 'tag', 'dateline', 'stamp'].includes(role)
          ? [line]
          : null;
    if (!signed) continue;
    const hit = outlets.find(foldText(signed[0] ?? ''))[0];
    const outlet = hit?.value[0];
    if (hit && outlet) {
      const from = start + hit.start;
      return {
        value: outlet.name,
        evidence: [
          {
            rule: 'outlet/signature',
            basis: 'stated',
            value: outlet.id,
            ...bodySpan(article, { start: from, end: start + hit.end }),
          },
        ],
      };
    }
  }
  return { value: null, evidence: [] };
}

/** What the author, the address and the language rest on: the fields of the page that state them. */
export function pageEvidence({
  article: { page },
}: Reading): Pick<ArticleRecord['evidence'], 'author' | 'url' | 'language'> {
  const stated = (name: 'author' | 'url' | 'language') => {
    const statement = page[name];
    return statement ? { [name]: [{ rule: `${name}/page`, basis: 'stated' as const, field: statement.field }] } : {};
  };
  return { ...stated('author'), ...stated('url'), ...stated('language') };
}
