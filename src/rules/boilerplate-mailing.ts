/** What letters and digests that come by mail carry beside their stories: their issue, and how to leave the list. */
import { PROMPT } from './boilerplate-furniture.ts';
import { isTail, isTop } from './boilerplate-page.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import { closingStamp } from './boilerplate-stamps.ts';

const LETTER = /\b(?:newsletters?|letter|bulletin|digest|wire|monitor|briefing|gazette|circular)\b/i;
const ISSUE = /\b(?:vol|volume|no|nr|issue|edition)s?\.?\s?\d+\b|\bedition$/i;
const VOLUME = /\bvol(?:ume)?\.?\s?(?:\d+|[IVXLC]+)\b.*\b(?:no|nr|issue)\.?\s?\d+/i;

/** The line of a letter or paper that numbers its issue. */
export const issueLine: BoilerplateRule = {
  id: 'boilerplate/issue',
  reason: 'name of the site or of its section',
  longest: 120,
  test(line, page) {
    if (line.closed || line.wrapped || !(isTop(line, page) || isTail(line, page))) return false;
    return VOLUME.test(line.text) || (LETTER.test(line.text) && ISSUE.test(line.text));
  },
  salvage: closingStamp,
  finds: [
    '→ NEWSLETTER No. 12 of the Andean Wire\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
    '→ PACIFIC TRADE LETTER Vol. 3 No. 6\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
  ignores: [
    'The two presidents met on Sunday in Arica and talked for an hour.\n→ Ruiz sends letter no. 4 to the parliament.',
    'Presidents sign letter on 12 points',
  ],
};

const LEAVING =
  /\b(?:leave|drop (?:off|out of)|get off|quit|unsubscribe from|be (?:taken off|removed from)) (?:this|the|our) (?:mailing )?list\b(?! of)|\b(?:write|send)\b.{0,30}\b(?:signoff|unsubscribe)\b|\bnot for (?:onward |further |re-?)distribution\b/i;

/** How to leave a mailing list, and what may not be done with its text. */
export const mailingList: BoilerplateRule = {
  id: 'boilerplate/mailing-list',
  reason: PROMPT,
  longest: 200,
  test: line => !line.wrapped && LEAVING.test(line.text),
  finds: [
    '>>> To drop off this list, send the word SIGNOFF in a message.',
    '--- Compiled for members; not for onward distribution ---',
  ],
  ignores: [
    'The president asked to be taken off the list of speakers.',
    'The weapons are not for sale, the minister said.',
  ],
};
