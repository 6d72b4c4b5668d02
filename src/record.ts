/** From a reading to a record: the facts with their evidence, an editor's corrections over them. */
import type { Authority } from './authority.ts';
import { correct } from './correct.ts';
import { kilometres, NEAR } from './distance.ts';
import { type Days, daysOf, iso } from './edtf.ts';
import { lexiconOf } from './lexicon.ts';
import { locationFact } from './location-fact.ts';
import { type Mention, termWithin } from './people.ts';
import { foldText } from './phrases.ts';
import type { Reading } from './resolve.ts';
import { evidenceOf } from './rule.ts';
import { bodySpan } from './text.ts';
import type { ArticleRecord, Evidence, Leader, LeaderFact, LocationFact, Lost, Phase } from './types.ts';

/** How many mentions are kept as evidence for one person. */
const MENTIONS_KEPT = 4;
/** A leader named this many days before a first term is one to come, such as a president-elect; earlier, someone else. */
const BEFORE_OFFICE = 120;

/** The record of an article. */
export function recordOf(reading: Reading, authority: Authority): ArticleRecord {
  const { article, kind } = reading;
  const meeting = kind === 'summit';
  const date = meeting ? reading.date.date : null;
  const days = date === null ? null : daysOf(date);
  const people = peopleFacts(reading, authority, days ?? postedDays(reading));
  const place = meeting ? placeFact(reading, authority) : null;
  const published = publishedFact(reading);
  const outlet = outletFact(reading, authority);
  const record: ArticleRecord = {
    id: article.seed.id,
    file: article.seed.file,
    title: reading.headline.value,
    kind,
    phase: meeting ? phaseOf(reading, days, published.value) : null,
    summit: null,
    leaders: people.leaders,
    date,
    published: published.value,
    captured: article.seed.corrections.captured ?? null,
    location: place?.fact ?? null,
    topics: meeting ? [...new Set(reading.topics.map(({ value }) => value))] : [],
    outlet: outlet.value,
    author: article.page.author?.value ?? null,
    url: article.page.url?.value ?? null,
    language: article.page.language?.value ?? 'en',
    publish: article.seed.corrections.publish ?? null,
    evidence: {
      kind: [kindEvidence(reading)],
      title: [titleEvidence(reading)],
      leaders: people.evidence,
      ...(date === null ? {} : { date: dateEvidence(reading) }),
      ...(published.evidence.length > 0 ? { published: published.evidence } : {}),
      ...(place ? { location: place.evidence } : {}),
      ...(meeting ? { topics: reading.topics.map(topic => evidenceOf(article, topic, topic.value)) } : {}),
      ...(outlet.evidence.length > 0 ? { outlet: outlet.evidence } : {}),
      ...pageEvidence(reading),
    },
    lost: meeting ? lostOf(reading) : [],
    removed: article.removed,
    body: article.body,
  };
  return correct(record, article.seed.corrections, authority);
}

/** The day of writing, where no meeting gives one. */
function postedDays({ date: { written } }: Reading): Days | null {
  return written === null ? null : { first: written, last: written };
}

// ───────────────────────────────────────── people

function peopleFacts(
  reading: Reading,
  authority: Authority,
  days: Days | null,
): { leaders: LeaderFact[]; evidence: Evidence[] } {
  const leaders: LeaderFact[] = [];
  const evidence: Evidence[] = [];
  const met = new Set(reading.kind === 'summit' ? reading.participants : []);
  for (const mentions of byPerson(reading.mentions, [...met])) {
    const [first] = mentions as [Mention, ...Mention[]];
    const took = met.has(first.key);
    const fact = leaderFact(mentions, { took, days, authority });
    if (!fact || leaders.some(({ id }) => id === fact.id)) continue;
    leaders.push(fact);
    evidence.push(...mentions.slice(0, MENTIONS_KEPT).map(mention => mentionEvidence(reading, mention, fact.id)));
  }
  return { leaders, evidence };
}

/** Mentions gathered by person: those who met first, in their order, then the others as they appear. */
function byPerson(mentions: Mention[], met: string[]): Mention[][] {
  const groups = new Map<string, Mention[]>(met.map(key => [key, []]));
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  // Full names first, so that the evidence shown is the clearest.
  const clearness = ({ how }: Mention) => ['full', 'misspelt', 'unlisted', 'family', 'title'].indexOf(how);
  return [...groups.values()]
    .filter(group => group.length > 0)
    .map(group => [...group].sort((a, b) => clearness(a) - clearness(b)));
}

interface Role {
  took: boolean;
  days: Days | null;
  authority: Authority;
}

function leaderFact(mentions: Mention[], { took, days, authority }: Role): LeaderFact | null {
  const part = took ? 'participant' : 'mentioned';
  const [first] = mentions as [Mention, ...Mention[]];
  const leader = mentions.find(mention => mention.leader)?.leader;
  if (leader) {
    if (!took && (first.how === 'title' || !hadOffice(leader, mentions, days))) return null;
    return {
      id: leader.id,
      name: leader.name,
      office: officeOf(leader, days, authority),
      country: leader.country,
      part,
    };
  }
  if (first.how !== 'unlisted' || !first.country) return null;
  const office = `${titleCase(first.office ?? '')} of ${withArticle(first.country.name)}`;
  return { id: slug(first.name), name: first.name, office, country: first.country.code, part, unlisted: true };
}

/** Whether a person had led a country by then, or was about to: before that the name is a minister's or someone else's. */
function hadOffice(leader: Leader, mentions: Mention[], days: Days | null): boolean {
  if (days === null || mentions.some(({ standing, office }) => office !== null && standing !== 'deputy')) return true;
  const first = Math.min(...leader.terms.map(({ start }) => daysOf(start)?.first ?? 0));
  return first <= days.last + BEFORE_OFFICE;
}

function officeOf(leader: Leader, days: Days | null, authority: Authority): string {
  const term = days === null ? leader.terms.at(-1) : termWithin(leader, days);
  const last =
    leader.terms.filter(({ start }) => days === null || (daysOf(start)?.first ?? 0) <= days.last).at(-1) ??
    leader.terms[0];
  const named = term ?? last;
  if (!named) return '';
  const office = `${named.office} of ${withArticle(authority.countryByCode.get(named.country)?.name ?? named.country)}`;
  return term || !days ? office : `${(daysOf(named.start)?.first ?? 0) > days.last ? 'later' : 'former'} ${office}`;
}

const TAKES_ARTICLE =
  /^(?:United|Netherlands|Philippines|Czech Republic|Maldives|Bahamas|Gambia|Central African|Dominican Republic|Democratic|Solomon|Marshall|Comoros|Seychelles|European Union|Republic)/u;

function withArticle(country: string): string {
  return TAKES_ARTICLE.test(country) ? `the ${country}` : country;
}

function titleCase(words: string): string {
  return words.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase());
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const MENTION_RULES = {
  full: 'full-name',
  family: 'family-name',
  title: 'title-only',
  misspelt: 'misspelt-name',
  unlisted: 'unlisted',
};

function mentionEvidence({ article }: Reading, mention: Mention, id: string): Evidence {
  const implied = mention.how === 'title' || mention.how === 'misspelt' || mention.how === 'family';
  return {
    rule: `leaders/${MENTION_RULES[mention.how]}`,
    basis: implied ? 'implied' : 'stated',
    value: id,
    ...bodySpan(article, mention),
  };
}

// ───────────────────────────────────────── place

/** Below this no place is named as the scene. */
const SCENE = 0.8;

function placeFact(reading: Reading, authority: Authority): { fact: LocationFact; evidence: Evidence[] } | null {
  const entry = knownWinner(reading);
  const [best] = reading.places;
  const likely = best && best.score >= SCENE ? best : null;
  const known = entry && authority.placeById.get(entry.place);
  const city = known && (authority.placeById.get(known.within ?? '') ?? known);
  // What the text says is more exact than the register where both mean one scene.
  const chosen =
    city && !(likely && kilometres(likely.place, city) <= NEAR)
      ? (reading.places.find(({ place }) => place.id === city.id) ?? null)
      : likely;
  const place = chosen?.place ?? city;
  if (!place) return null;
  const words: Evidence[] = (chosen?.uses.slice(0, 3) ?? [])
    .filter(({ points }) => points > 0)
    .map(use => ({
      rule: use.rule,
      basis: use.rule === 'location/dateline' ? 'implied' : 'stated',
      value: place.id,
      ...bodySpan(reading.article, use),
    }));
  const register: Evidence[] = entry
    ? [{ rule: 'location/known-summit', basis: 'authority', value: place.id, entry: `summits/${entry.id}` }]
    : [];
  return { fact: locationFact(place), evidence: [...words, ...register] };
}

/** The known summit that the day was taken from, if it was. */
export function knownWinner({ date, known }: Reading) {
  if (date.basis !== 'authority') return null;
  const ids = date.ranking[0]?.votes.flatMap(({ by }) => ('known' in by ? by.known : [])) ?? [];
  return known.find(({ summit }) => ids.includes(summit.id))?.summit ?? null;
}

// ───────────────────────────────────────── dates

function dateEvidence(reading: Reading): Evidence[] {
  const { date, article, clues, written } = reading;
  const claimed = date.date !== null && date.date.length === 10;
  const evidence: Evidence[] = [];
  for (const { by } of claimed ? (date.ranking[0]?.votes ?? []) : []) {
    if ('clue' in by) {
      const clue = clues[by.clue];
      if (clue)
        evidence.push({
          rule: clue.rule,
          basis: clue.when.day !== undefined && clue.when.month !== undefined ? 'stated' : 'implied',
          ...bodySpan(article, clue),
        });
    } else if ('known' in by) {
      evidence.push({ rule: 'date/known-summit', basis: 'authority', entry: `summits/${by.known}` });
    } else {
      const stamp = written[by.written];
      if (stamp?.start !== undefined && stamp.end !== undefined) {
        evidence.push({
          rule: 'date/day-of-writing',
          basis: 'implied',
          ...bodySpan(article, { start: stamp.start, end: stamp.end }),
        });
      }
    }
  }
  return [...evidence, termsEvidence(reading)];
}

function termsEvidence({ window }: Reading): Evidence {
  const open = window.last >= 40_000;
  const note = open
    ? `all in office from ${iso(window.first)}`
    : `all in office from ${iso(window.first)} to ${iso(window.last)}`;
  return { rule: 'date/terms-of-office', basis: 'authority', entry: 'leaders', note };
}

function publishedFact({ article, written, date }: Reading): { value: string | null; evidence: Evidence[] } {
  const [best] = written;
  if (!best) return { value: null, evidence: [] };
  const day = best.when.year === undefined ? date.written : null;
  const { year, month, day: of } = best.when;
  const value =
    day !== null ? iso(day) : year ? `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}` : null;
  if (value === null || daysOf(value) === null) return { value: null, evidence: [] };
  const basis = day === null ? 'stated' : 'implied';
  const where =
    best.start !== undefined && best.end !== undefined
      ? bodySpan(article, { start: best.start, end: best.end })
      : { field: best.field ?? '' };
  return { value, evidence: [{ rule: best.rule, basis, ...where }] };
}

/** A report is a follow-up from this many days after the meeting on. */
const FOLLOW_UP_DAYS = 2;

function phaseOf({ tense }: Reading, days: Days | null, published: string | null): Phase {
  const written = published === null ? null : (daysOf(published)?.first ?? null);
  if (days !== null && written !== null && days.first === days.last) {
    if (written < days.first) return 'preview';
    if (written - days.last >= FOLLOW_UP_DAYS) return 'follow-up';
  }
  return tense === 'future' ? 'preview' : 'meeting';
}

// ───────────────────────────────────────── title, outlet, page

function titleEvidence({ article, headline }: Reading): Evidence {
  const basis = headline.rule === 'title/lead' ? 'implied' : 'stated';
  return {
    rule: headline.rule,
    basis,
    ...(headline.span ? bodySpan(article, headline.span) : { field: headline.field ?? '' }),
  };
}

function kindEvidence({ kind, article, segments, participants }: Reading): Evidence {
  const telling = segments
    .filter(
      ({ people, meeting, background }) =>
        meeting > 0 && !background && participants.filter(key => people.some(person => person.key === key)).length >= 2,
    )
    .sort((a, b) => b.weight * b.meeting - a.weight * a.meeting)[0];
  if (kind === 'other' || !telling)
    return { rule: 'kind/no-meeting', basis: 'implied', note: 'No sentence says that leaders met or will meet.' };
  return { rule: 'kind/leaders-meet', basis: 'stated', ...bodySpan(article, telling) };
}

/** Where in a text an agency or paper signs: the dateline, the byline, the last lines. */
function outletFact({ article }: Reading, authority: Authority): { value: string | null; evidence: Evidence[] } {
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

function pageEvidence({ article: { page } }: Reading): Pick<ArticleRecord['evidence'], 'author' | 'url' | 'language'> {
  const stated = (name: 'author' | 'url' | 'language') => {
    const statement = page[name];
    return statement ? { [name]: [{ rule: `${name}/page`, basis: 'stated' as const, field: statement.field }] } : {};
  };
  return { ...stated('author'), ...stated('url'), ...stated('language') };
}

// ───────────────────────────────────────── what lost

function lostOf(reading: Reading): Lost[] {
  const { date, clues, article, places } = reading;
  const lost: Lost[] = [];
  const [winner] = date.ranking;
  for (const { day, votes } of date.ranking.slice(1, 4)) {
    const vote = votes.find(({ by }) => 'clue' in by);
    const clue = vote && 'clue' in vote.by ? clues[vote.by.clue] : undefined;
    if (!clue) continue;
    const reason =
      winner && date.date?.length === 10 ? `${iso(winner.day)} fits more of what is said` : 'no day stands out';
    lost.push({
      field: 'date',
      value: iso(day),
      reason,
      evidence: { rule: clue.rule, basis: 'implied', ...bodySpan(article, clue) },
    });
  }
  for (const { place, uses, score } of places.slice(1, 4)) {
    const [use] = uses;
    if (use && score > 0)
      lost.push({
        field: 'location',
        value: place.name,
        reason: 'less is said of a meeting there',
        evidence: { rule: use.rule, basis: 'stated', value: place.id, ...bodySpan(article, use) },
      });
  }
  return lost;
}
