/** The grammar around a topic: words that say it was talked about, that it was left out, or that it only passes by. */
import { light } from '../light.ts';
import type { Article, Sentence, Span } from '../types.ts';

/** A part of a sentence that says one thing of a topic. */
export interface Clause extends Span {
  sentence: number;
  /** Whether it, or the sentence it serves, says that something was discussed, agreed or in dispute. */
  discussed: 'here' | 'beside' | 'no';
  /** It tells of another time, or only places an event in time or says who somebody is; or it does neither. */
  aside: 'past' | 'placing' | 'no';
  /** It says that something was left out. */
  leftOut: boolean;
  /** How much its place counts: headline and lead before the rest. */
  weight: number;
}

/** What makes a word a subject of the meeting, by kind. Each is a pattern for whole words. */
const DISCUSSED = anyOf(
  // talking
  String.raw`discuss\w*|talk(?:s|ed|ing)?|told|sp(?:oke|eaks?|eaking|oken) (?:\w+ ){0,4}(?:about|of|on|over)|debat\w+|explor\w+`,
  String.raw`consider\w*|examin\w+|review\w*|stud(?:y|ied|ies|ying)|cover(?:s|ed|ing)|includ(?:es?|ed|ing)|mentioned|dialogue|consult\w*`,
  'rang(?:es?|ed|ing) (?:from|over)|rais(?:es?|ed|ing)|br(?:ings?|inging|ought) up|t(?:akes?|aking|aken|ook) up|c(?:ome|ame) up',
  String.raw`look(?:s|ed|ing)? (?:at|into)|w(?:e|ei)gh(?:ed|s|ing)|went over|turn(?:s|ed)? to|bargain\w*|haggl\w*|argu(?:e|es|ed|ing)|quarrel\w*|outlin\w*|laid out|conversations?`,
  'touch(?:ed|es|ing)? on|agenda|on the table|on the order of the day|topics?|subjects?|issues?|questions?|matters?|views? on',
  String.raw`exchang(?:es?|ed) views|exchanged?|exchanges|contacts?|position on|focus\w*|priorit\w*|top(?:s|ped|ping)? the|dominat\w*`,
  String.raw`overshadow\w*|h(?:ung|angs?|anging) over|loom\w*|call(?:ed)? it`,
  // agreeing and promising
  String.raw`agree[sd]?|agreeing|agreements?|pledg\w+|vow(?:s|ed|ing)?|commit(?:s|ted|ting|ments?)?|promis\w+|confirm\w*|affirm\w*|reaffirm\w*`,
  String.raw`sign(?:s|ed|ing)|memorand\w*|treat(?:y|ies)|pacts?|deals?|accords?|conclud\w*|declar\w*|decid\w+|decision|accept\w*|approv\w+|oblig\w+`,
  // asking, offering, wanting
  String.raw`urg(?:es?|ed|ing)|call(?:s|ed|ing) (?:for|on)|ask(?:s|ed|ing)?|demand\w*|request\w*|appeal\w*|press(?:ed|es|ing)?|pressures?|lobb\w+`,
  String.raw`propos\w*|suggest\w*|offer(?:s|ed|ing)?|want(?:s|ed)?|hop(?:es?|ed|ing)|s(?:eeks?|eeking|ought)|aim(?:s|ed|ing)? (?:to|at)|plans? to`,
  String.raw`insist\w*|stress(?:ed|es|ing)?|emphasi[sz]\w*|highlight\w*|underlin\w*|underscor\w*|rul(?:ed|ing) out|welcom(?:ed|es|ing)`,
  // disputing and worrying
  String.raw`disput\w+|rows?|rifts?|feuds?|tensions?|strain\w*|quarrel\w*|friction|differences|disagree\w*|clash\w*|claim(?:s|ed)?|strife`,
  String.raw`stalemate|deadlock|crisis|sore point|sticking point|bone of contention|concern\w*|worr(?:y|ies|ied)|fears?|uncertaint\w+|backlash`,
  String.raw`warn\w*|condemn\w*|denounc\w*|critici[sz]\w*|criticism|complain\w*|oppos(?:es?|ed|ing)|protest\w*|object(?:s|ed|ions?)|reject\w*`,
  String.raw`den(?:y|ies|ied)|regret\w*|apolog\w*|remorse|threat\w*|challeng\w*`,
  // working together and mending
  String.raw`co-?operat\w*|collaborat\w*|coordinat\w*|partner(?:s|ships?)?|work(?:ing)? (?:closely |more closely )?together|work(?:ing)? groups?`,
  String.raw`join(?:ed|ing)? (?:forces|hands)|team up|help|support\w*|back(?:s|ed|ing)|measures|set up|establish\w*|creat(?:es?|ed|ing)|launch\w*`,
  String.raw`strengthen\w*|deepen\w*|expand\w*|boost\w*|enhanc\w*|promot\w*|widen\w*|step(?:ped|ping)? up|increas(?:es?|ed|ing)|accelerat\w*`,
  String.raw`grow(?:s|n|ing)?|grew|resum\w*|restart\w*|reopen\w*|reviv\w*|restor(?:es?|ed|ing)|(?:beg[aiu]n|beginning|start(?:s|ed|ing)?) (?:again|anew)`,
  String.raw`br(?:ings?|inging|ought) back|negotiat\w*|settl\w*|resolv\w*|solv\w*|solutions?|address(?:ed|es|ing)?|tackl\w*|deal(?:ing)? with|dealt with`,
  String.raw`counter(?:s|ed|ing)?|respond\w*|response|answer\w* (?:together )?to|fight(?:ing)?|combat(?:ing)?|ban(?:s|ned)?|lift(?:s|ed|ing)?`,
);

/** What says that a subject was kept out of the talks. */
const LEFT_OUT = anyOf(
  String.raw`le(?:ft|aves?|aving) (?:out|aside|to one side|(?:\w+ ){1,7}(?:aside|unmentioned|to one side|out of))`,
  String.raw`(?:set|setting|put|pushed|brushed|cast)(?<!illion.{0,60}) (?:\w+ ){0,6}(?:aside(?! for)|to one side)|kept (?:\w+ ){0,4}(?:out of|off) the|fell off`,
  String.raw`(?:was|were|is|are|been|be|did|do|does|had|has|have|would|will|could)(?: not|n['’]t| never)(?: \w+ly)? (?:been |be |even )?(?:\w+ly )?(?:discuss(?:ed)?|deal(?:t)? with|raised?(?! (?:tariff|dut|tax|rate|price))|mention(?:ed)?|address(?:ed)?|take(?:n)? up|br(?:ing|ought) up|talk(?:ed)? about|on the (?:agenda|table)|c[oa]me up|touch(?:ed)? (?:up)?on|part of|featured?|among the|included?)`,
  String.raw`not even (?:of|about|on)|no(?:t|r)(?: \w+){0,4} (?:discussed|raised|mentioned|addressed)`,
  'n(?:o|either) (?:mention|word|discussion|talk|reference) (?:of|on|about|to|was)|(?:little|nothing) (?:was|is) (?:heard|said|seen)',
  String.raw`avoid(?:ed|ing|s)? (?:any |all )?(?:talk|mention|discuss\w*|touchy|thorny|sensitive|controversial|the (?:subject|topic|issue|question)s?)`,
  String.raw`(?:was|were|been) (?:\w+ly )?(?:avoided|skipped|skirted|dropped)|without (?:any )?(?:mention\w*|touching|raising|discussing|addressing|naming)`,
  'st(?:ayed|eered|ay|eer) (?:well )?(?:away|clear)|skirt(?:ed|ing)|sidestepp(?:ed|ing)|omitt(?:ed|ing)|absent from|off (?:the agenda|the table|limits)|shelv(?:ed|ing)',
);

/** The words before which a sentence is cut; `go after` and `look after` are no times. */
const LINK =
  /(?<=[\s,])(?:(?:just|only|shortly|hours|days|weeks|months|years|ever|a day|a week|an hour|a few \w+|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few) (?:days|weeks|months|hours|years))\s+)*(?<link>(?<!\b(?:g(?:o|oes|oing)|went|look\w*|com(?:e|es|ing)|came|named|run\w*|sought) )after|before|ahead of|following|since|when|while|whereas|until|prior to|although|though|despite|but)\s+|;\s+|\s+[—–]\s+|\s+--+\s+|,\s+(?<relative>who|whose|which|where|whom|but)\s+/gi;

/** Links that open a clause of time or of biography, which only places an event. */
const PLACING = /^(?:after|before|ahead of|following|since|when|until|prior to|who|whose|where|whom)$/i;

const PAST =
  /\b(?:last (?:year|month|autumn|fall|spring|summer|winter)(?:'s|’s)?|predecessors?|years? ago|months? ago|then[- ](?:\p{Lu}\p{L}+ )?(?:prime|president|premier|chancellor|\p{Lu})|in the past|back in|at (?:the|that) time|previous(?:ly)? )/u;
/** The year in which something was, or from which on it has been so. */
const YEAR =
  /\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]etween) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?<year>1[89]\d\d|20\d\d)\b/gu;

/** A clause with the day of the week tells the news, whatever year it also names. */
const NEWS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** What will be done is no past, whatever else the clause says: `the visits which ended last year are to go on`. */
const TO_COME = /\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter)|(?:is|are) to|will)\b/i;

/** Where a report says where it was written: `LIMA, Peru, Nov. 15 (Agency) --`. */
const DATELINE = light(
  /^\p{Lu}[\p{L}.'’]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,3}(?:\s*\[[^\]]{1,40}\])?(?:,\s+\p{Lu}[\p{L}.'’ ]{1,25}){0,2}?(?:,?\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,?\s*\d{4})?)?\s*(?:\([^)]{1,60}\))?\s*(?:--|[—–]|(?<=[)\s])-|(?<=[\d\])]\s?):|(?<=^[\p{Lu} ,]+):)\s*/u,
);

const NO_STORY = new Set(['stamp', 'byline', 'tag', 'dateline']);

/** The clauses of an article, in order. *Takes* the year of the story: what was in a year before is past, or in any year where it is not known, since reports seldom name their own. */
export function clausesOf(article: Article, known: number | null): Clause[] {
  const year = known ?? Number.POSITIVE_INFINITY;
  const cues = Array.from(article.text.matchAll(DISCUSSED), match => match.index);
  const weights = paragraphWeights(article);
  let opened = -1;
  return article.sentences.flatMap((sentence, index) => {
    const opens = sentence.paragraph !== opened;
    opened = sentence.paragraph;
    const weight = weights[sentence.paragraph] as number;
    if (weight === 0) return [];
    const parts = cut(article.text, opens ? withoutDateline(article.text, sentence) : sentence);
    const talked = hasCue(cues, sentence);
    const main = parts.filter(({ link }) => !PLACING.test(link)).map(part => article.text.slice(part.start, part.end));
    const coming = TO_COME.test(main.join(' '));
    return leaveOut(
      parts.map(({ start, end, link }) => {
        const words = article.text.slice(start, end);
        return {
          start,
          end,
          sentence: index,
          discussed: hasCue(cues, { start, end }) ? 'here' : talked ? 'beside' : 'no',
          aside: isPast(words, year) && !(coming && link === '') ? 'past' : PLACING.test(link) ? 'placing' : 'no',
          leftOut: words.search(LEFT_OUT) >= 0,
          weight,
        };
      }),
      parts.map(({ link }) => link),
    );
  });
}

/** Whether a clause tells of another time, and neither the news nor what will be done. *Takes* the year of the story. */
function isPast(words: string, year: number): boolean {
  const past = PAST.test(words) || [...words.matchAll(YEAR)].some(({ groups }) => Number(groups?.year) < year);
  return past && !NEWS.test(words) && !TO_COME.test(words);
}

function paragraphWeights({ paragraphs }: Article): number[] {
  let prose = 0;
  return paragraphs.map(({ role }) => {
    if (NO_STORY.has(role)) return 0;
    if (role !== 'prose') return 1.2;
    prose += 1;
    return prose === 1 ? 1.2 : 1;
  });
}

function withoutDateline(text: string, { start, end, paragraph }: Sentence): Sentence {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + 110)));
  return { start: start + (dateline?.[0].length ?? 0), end, paragraph };
}

interface Part extends Span {
  /** The word that opens it, such as `after`; empty for a main clause. */
  link: string;
}

function cut(text: string, { start, end }: Span): Part[] {
  const parts: Part[] = [];
  let from = start;
  let link = '';
  for (const match of text.slice(start, end).matchAll(LINK)) {
    const at = start + match.index;
    from = push(text, parts, { start: from, end: at, link });
    if (at > from) parts.push({ start: from, end: at, link: '' });
    from = at;
    link = (match.groups?.link ?? match.groups?.relative ?? '').toLowerCase();
  }
  from = push(text, parts, { start: from, end, link });
  if (end > from) parts.push({ start: from, end, link: '' });
  return parts;
}

/** Adds a part; one that only places an event ends at its next comma, where the main clause goes on. */
function push(text: string, parts: Part[], part: Part): number {
  if (part.start >= part.end) return part.start;
  const comma = PLACING.test(part.link) ? /[,:](?=\s)/u.exec(text.slice(part.start + 1, part.end)) : null;
  const end = comma ? part.start + 1 + comma.index : part.end;
  parts.push({ ...part, end });
  return end;
}

/** What hangs on a clause that leaves something out is left out with it: `…, which has always been sore`. */
function leaveOut(clauses: Clause[], links: string[]): Clause[] {
  clauses.forEach((clause, i) => {
    if (i > 0 && clauses[i - 1]?.leftOut && /^(?:which|who|whose|where|whom|)$/u.test(links[i] as string))
      clause.leftOut = true;
  });
  return clauses;
}

function hasCue(cues: number[], { start, end }: Span): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < cues.length && (cues[low] as number) < end;
}

/** Without the flag `u`, since the patterns hold only plain letters: case is then compared several times faster. */
function anyOf(...patterns: string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'gi');
}
