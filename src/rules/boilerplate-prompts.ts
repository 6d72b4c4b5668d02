/** Calls to the reader: to subscribe, to install, to follow; and the words that stand around them. */
import { PROMPT } from './boilerplate-furniture.ts';
import type { Line, Page } from './boilerplate-page.ts';
import { type BoilerplateRule, neighbour } from './boilerplate-rule.ts';

const IMPERATIVE =
  /^(?:please )?(?:join|follow|subscribe|sign up|get|download|click|tap|scan|install|register|receive|like|add|turn on|enable|stay)\b/i;
/** Without a medium: `Join our Saturday letter`, `Join the morning list`. */
const JOIN_US =
  /^(?:join|subscribe to|try|discover|explore|support|download|get) our\b|^join the .{2,40}\b(?:list|letter|club|community|conversation|discussion)$/i;
/** What a subscription costs: `from £4 a month`. */
const PRICE = /[$£€₩¥]\s?\d+(?:[.,]\d{2})?\s*(?:a|per|\/)\s*(?:month|week|year|mo)\b/i;
const ASKS = /\b(?:subscribe|support|subscription|join|try|trial|unlock|save)\b/i;
const MEDIUM =
  /\b(?:newsletters?|apps?|channel|whatsapp|telegram|inbox|e-?mail|alerts|notifications|podcast|youtube|facebook|twitter|instagram|google news|qr code|@\w+)\b/i;

/** A call to the reader that names a newsletter, an app or a channel, in whatever words. */
export const callToReader: BoilerplateRule = {
  id: 'boilerplate/call-to-reader',
  reason: PROMPT,
  longest: 240,
  test(line) {
    if (line.wrapped || REPORTS.test(line.text) || /\b(?:he|she|his|her|they|their|wrote)\b/i.test(line.text))
      return false;
    const short = line.words <= 10 && !line.closed;
    if (short && (JOIN_US.test(line.text) || /^[Ss]ign up (?:to|for) \p{Lu}/u.test(line.text))) return true;
    if (line.words <= 20 && PRICE.test(line.text) && ASKS.test(line.text)) return true;
    return IMPERATIVE.test(line.text) && MEDIUM.test(line.text.replace(/@/gu, ' @'));
  },
  finds: [
    "Join the Times' Telegram channel and be the first to know.",
    'Follow @BorderTimes on Twitter',
    'Get the Border Times app',
    'Good reporting costs money. Support us from £4 a month',
    'Sign up to First Edition',
  ],
  ignores: [
    'Follow the money, the minister said on his Telegram channel.',
    'Get the parties to the table, and keep them there.',
    'Stay in the pact, Lima is told',
  ],
};

/** Sentences of a prompt whose first words the phrases know: they speak to the reader. */
export const promptText: BoilerplateRule = {
  id: 'boilerplate/prompt',
  reason: PROMPT,
  longest: 220,
  test(line, page) {
    const beside = [neighbour(line, page, -1), neighbour(line, page, 1)].filter(other => isPrompt(other, page)).length;
    // One prompt beside it is not enough for a mere *you*: reports speak to the reader as well.
    const speaks = beside === 2 ? /\b(?:our|your|you|us)\b/i : /\b(?:our|your)\b/i;
    return beside > 0 && speaks.test(line.text) && !REPORTS.test(line.text) && !line.wrapped;
  },
  finds: [
    'Sign up for our newsletters\n→ A pick of our best reading, once a week',
    'Subscribe to our newsletter\n→ The day in five minutes, made for you by our editors.\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
  ignores: [
    'Sign up for our newsletters\n→ The two presidents met on Sunday in Arica and talked for an hour.',
    'Sign up for our newsletters\n→ "This is our border," the president said after the talks in Arica.',
  ],
};

const REPORTS = /["“”‘]|\b(?:said|says|told|added|according to)\b/i;

const isPrompt = (line: Line | undefined, page: Page) => line !== undefined && page.cuts[line.at]?.reason === PROMPT;

/** A short title between two prompts. */
export const promptTitle: BoilerplateRule = {
  id: 'boilerplate/prompt-title',
  reason: PROMPT,
  longest: 40,
  test(line, page) {
    const below = neighbour(line, page, 1);
    return (
      line.words <= 4 &&
      !line.closed &&
      !line.wrapped &&
      isPrompt(neighbour(line, page, -1), page) &&
      isPrompt(below, page)
    );
  },
  finds: [
    'Newsletter\n→ The Week in Brief\nSubscribe to The Week in Brief',
    'Sign up for our newsletters\n→ Morning Post\nGet our app',
  ],
  ignores: [
    'Sign up for our newsletters\n→ The Week in Brief\nThe two presidents met on Sunday in Arica and talked for an hour.',
    'Sign up for our newsletters\n→ The presidents meet on Sunday in Arica\nGet our app',
  ],
};
