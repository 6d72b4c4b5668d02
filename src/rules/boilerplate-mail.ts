/** What mails carry around a story that was sent on: headers, what others answered, who sent it. */
import type { Line, Page } from './boilerplate-page.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Headers of the mail in which a story was sent round, but for its subject and date. */
const HEADER =
  /^(?:(?:from|to|cc|bcc|sender|reply-to|errors-to|return-path)\s*:\s*[^:]{0,60}@\S+|(?:precedence|message-id|mime-version|content-(?:type|transfer-encoding)|list-[a-z]+|x-[a-z-]+|in-reply-to|references|received)\s*:\s*\S.*|end of [\w.-]+ (?:digest\b|v\d).*)$/i;

/** Lines at the top of a mail that passed the story on. */
export const mailHeader: BoilerplateRule = {
  id: 'boilerplate/mail-header',
  reason: 'header of a mail',
  longest: 160,
  test: line => HEADER.test(line.text),
  finds: ['From: desk-owner@lists.example.org', 'Precedence: bulk', 'End of border-news Digest 12', 'X-Mailer: Elm'],
  ignores: ['To: the ministers of six states', 'From: our correspondent in Arica', 'End of the talks in Arica'],
};

const mails = new WeakMap<Page, { signature: number } | null>();

/** Headers stand among the first lines. */
const FIRST_LINES = 40;

/** Where the signature of a mail begins, if the page is one; null for any other page. */
function mailOf(page: Page): { signature: number } | null {
  let mail = mails.get(page);
  if (mail === undefined) {
    const isMail = page.lines.slice(0, FIRST_LINES).some(({ text }) => HEADER.test(text));
    const dashes = page.lines.findIndex(({ text, at }) => text === '--' && at > page.firstProse);
    mail = isMail ? { signature: dashes < 0 ? page.lines.length : dashes } : null;
    mails.set(page, mail);
  }
  return mail;
}

/** Whether a line is the subject of a mail, which is its headline. */
export const isSubject = ({ text }: Line, page: Page) => /^subject:/i.test(text) && mailOf(page) !== null;

/** What stands below a story in a mail: what others answered, and who sent it. */
export const mailRest: BoilerplateRule = {
  id: 'boilerplate/mail-rest',
  reason: 'signature or answer in a mail',
  longest: 200,
  shortest: 1,
  test(line, page) {
    const mail = mailOf(page);
    return mail !== null && (/^>/.test(line.text) || (line.at > mail.signature && line.words <= SIGNATURE_WORDS));
  },
  finds: [
    `From: desk@lists.example.org\n\nThe two presidents met on Sunday in Arica and talked for an hour.\n\n→ > Does anybody have the text?`,
    `From: desk@lists.example.org\n\nThe two presidents met on Sunday in Arica and talked for an hour.\n\n--\n→ Ana Ruiz, of the Andean list`,
  ],
  ignores: [
    'The two presidents met on Sunday in Arica and talked for an hour.\n\n→ > They will meet again in Lima.',
    'From: desk@lists.example.org\n\n→ The two presidents met on Sunday in Arica and talked for an hour.\n--\nAna Ruiz',
  ],
};

/** A signature has lines of no more words than this. */
const SIGNATURE_WORDS = 12;
