/** How facts are found: in words, and printed from the rules themselves. */
import { addresses } from './address.ts';
import { markMeanings } from './facts.ts';
import type { Model } from './model.ts';
import type { MethodProps } from './props.ts';
import { ruleGroups } from './rule-list.ts';
import { link, pageProps } from './shell.ts';

type Section = MethodProps['sections'][number];

/** The page about the method. */
export function methodPage(model: Model): MethodProps {
  const { say } = model;
  const { method } = say;
  const from = addresses.method;
  const rules = ruleGroups(say);
  const lead = method.lead(rules.reduce((sum, group) => sum + group.rules.length, 0));
  return {
    page: pageProps(model, {
      path: from,
      heading: say.sections.method,
      description: method.description(lead),
      above: [[say.sections.about, addresses.about]],
    }),
    lead,
    sections: [
      plain('steps', method.steps, method.stepsText),
      plain('dates', method.dates, method.datesText),
      { id: 'marks', heading: method.marks, paragraphs: [method.marksText], terms: markMeanings(say) },
      furniture(model),
      unknown(model),
    ],
    rules,
    links: [link(say.about.accuracy, from, addresses.accuracy), link(method.records, from, addresses.data)],
  };
}

const plain = (id: string, heading: string, paragraphs: string[]): Section => ({ id, heading, paragraphs, terms: [] });

/** What the archivist teaches the rules. */
function furniture({ say: { method }, archive: { authority } }: Model): Section {
  const { leaders, places, summits, topics, outlets } = authority;
  const phrases = authority.boilerplate.reduce(
    (sum, { lines, starts, contains }) => sum + lines.length + starts.length + contains.length,
    0,
  );
  const numbers = {
    leaders: leaders.length,
    places: places.length,
    summits: summits.length,
    topics: topics.length,
    outlets: outlets.length,
    phrases,
  };
  return plain('register', method.register, [method.registerText(numbers), method.byHand]);
}

function unknown({ say: { method }, archive: { records } }: Model): Section {
  const meetings = records.filter(({ kind }) => kind === 'summit');
  const dated = meetings.filter(({ date }) => date?.length === 10).length;
  const placed = meetings.filter(({ location }) => location !== null).length;
  const counts = method.unknownCounts(meetings.length, dated, placed);
  return plain('unknown', method.unknown, [...(meetings.length > 0 ? [counts] : []), ...method.unknownText]);
}
