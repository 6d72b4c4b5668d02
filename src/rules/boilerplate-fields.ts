/** Fields of other people's records: of press archives, of publishing systems, of boards that lead to the next entry. */

import { isSubject } from './boilerplate-mail.ts';
import { isAtAnEnd } from './boilerplate-page.ts';
import { type BoilerplateRule, neighbour } from './boilerplate-rule.ts';

const MEET = 'The two presidents met on Sunday in Arica and talked for an hour.';

/** Fields in which press archives hand out an article, but for its headline, author and day. Source: exports of NewsBank, Nexis, ProQuest and Factiva. */
const FIELD =
  /^(?:section|edition|page|pages|memo|caption|length|load-date|column|index terms|record(?: number)?|document(?: type| id)?|article id|accession number|publication(?: type| subject| info)?|source type|issn|illustration|graphic|series|subject|geographic|distribution|word count|slug|keyword|publication code|publisher code|database)\s?:\s*(?=\S)(?!.*\p{Ll}\.$)/iu;

/** One field of an article as a press archive hands it out: `Section: NEWS`, `Load-Date: May 7, 2004`. */
export const archiveField: BoilerplateRule = {
  id: 'boilerplate/archive-field',
  reason: 'field of a press archive',
  longest: 140,
  test: (line, page) => line.heading === 0 && isAtAnEnd(line, page) && FIELD.test(line.text) && !isSubject(line, page),
  finds: [
    `→ Section: NEWS\n${MEET}`,
    `→ Load-Date: May 7, 2004\n${MEET}`,
    `${MEET}\n→ Caption: PHOTO: The bridge (AP)`,
  ],
  ignores: [
    `From: desk@lists.example.org\n→ Subject: Ministers sign the water pact\n${MEET}`,
    `→ Series: the two presidents met for the third time in a month.\n${MEET}`,
    `${MEET}\n→ Pages of history were turned in Arica`,
    `${MEET}\n→ Section: NEWS\n${MEET}`,
  ],
};

const DETAIL =
  /^(?:posted|published|written|added|submitted|updated)(?: by| on| in)?\b|^(?:category|categories|filed under|tags?|keywords|comments?|views?|hits|author|date|section|reads|topics?)\b/i;

/** What a publishing system knows of an entry, in a row: `Category: Andes | Comments: 14`. */
export const detailRow: BoilerplateRule = {
  id: 'boilerplate/detail-row',
  reason: "details of the site's own",
  longest: 160,
  seesStamps: true,
  test(line) {
    if (line.closed || line.wrapped || line.about === 'stamp') return false;
    const parts = line.text.split(/\s*[|•·]\s*|\s+\/\s+/u).filter(Boolean);
    const fields = parts.filter(part => DETAIL.test(part));
    return (parts.length >= 2 && fields.length === parts.length && /:/u.test(line.text)) || KEYWORDS.test(line.text);
  },
  finds: [
    `→ Posted by : Admin | Category : Andes | Comments : 14\n${MEET}`,
    `→ Tags / Keywords:   Arica ,  bridge ,  bilateral\n${MEET}`,
  ],
  ignores: [
    `→ Posted by hand | a letter from Lima\n${MEET}`,
    `→ Written: 2004-05-07 10:02:51 / Updated: 2004-05-07 14:30:02\n${MEET}`,
    `${MEET}\n→ Tags on the crates say that the water is from Chile`,
    `${MEET}\n→ Views | What the bridge will change`,
  ],
};

const ENTRY_LABEL =
  /^(?:node|entry|article|post|story|page)? ?(?:id|no|number|submitted by|posted by|added by|uploaded by)\.?\s*:?$/i;

/** The value below the label of a field of the site's own: `Node ID`, and below it `118230`. */
export const fieldValue: BoilerplateRule = {
  id: 'boilerplate/field-value',
  reason: "details of the site's own",
  longest: 30,
  test(line, page) {
    const above = neighbour(line, page, -1);
    if (above === undefined || line.gapBefore || !isAtAnEnd(line, page)) return false;
    return ENTRY_LABEL.test(above.text) && /^(?=.*\d)[\p{Ll}\d._-]+$/u.test(line.text);
  },
  finds: [`Node ID\n→ 118230\n${MEET}`, `Submitted by\n→ desk2\n${MEET}`],
  ignores: [`Submitted by\n→ Ana Ruiz\n${MEET}`, `Node ID\n\n→ 118230\n${MEET}`],
};

const KEYWORDS = /^(?:tags?|keywords?|topics?)(?:\s*\/\s*(?:tags?|keywords?|topics?))+\s*:/i;

/** The entry before or after this one, as boards and archives offer it. */
export const pager: BoilerplateRule = {
  id: 'boilerplate/pager',
  reason: 'way to another entry',
  longest: 160,
  test: (line, page) =>
    isAtAnEnd(line, page) &&
    /^[«‹<◀←\s]*(?:prev(?:ious)?|next)(?: (?:article|story|post|page|entry|item|news|in \p{Lu}[\p{L}]+))?\s*(?:[:|»›>▶→]|$|\s(?=\p{Lu})(?<=in \p{Lu}\p{L}+\s))/iu.test(
      line.text,
    ),
  finds: [
    `${MEET}\n→ Prev : Consular hours in the week of the fair`,
    `${MEET}\n→ Next In Nation   Flood victims in the south down to 12`,
    `→ « Prev in Andes » A letter from Lima\n${MEET}`,
  ],
  ignores: [
    `${MEET}\n→ Next stop Lima`,
    `${MEET}\n→ Previously they had met in Lima`,
    `${MEET}\n→ Next: a bridge over the Lluta\n${MEET}`,
  ],
};
