/** Whether words tell of a meeting ahead or of one that took place. */
import { light } from './light.ts';

/** A meeting ahead: `will meet`, `he'll meet`, `is to host`, `are due to hold talks`, `ahead of their summit`. */
const FUTURE =
  /\b(?:will|ll|would|shall|(?<!\d )may|can|might|could|due|scheduled for|expected|likely|plans?|planning|set for|is|are|hopes? to) (?:[a-z]+ ){0,4}?(?:meet|hold|visit|host|receive|welcome|sit down|travel|fly|go|come|leave|arrive|see|discuss|be (?:held|discussed|raised|explained|received|the guests?)|talks?|summit|take (?:up|part|(?:a|his|her|their) seats?)|have (?:their|talks|a)|celebrate|be|announce|address|sign|raise|attend|join|seek|ask|urge|explain|open)\b|\b(?:upcoming|forthcoming|next (?:week|month|[a-z]+day)|tomorrow|is expected|are expected|will be|would be|is due|are due|is scheduled|set for|leaves? for|on (?:the )?way to|(?:is|are) (?:coming|flying|travell?ing|heading|seen to)|walks? into|flies to|heads (?:to|for)|sets off)\b|\b(?:departs?|leaves?|flies|fly|travels?|arrives?) (?:here |there )?(?:on|this|next|tomorrow|[a-z]+day)\b|\b(?:begins?|starts?|opens?|kicks? off) [^.;]{0,30}\b(?:on|this|next|tomorrow)\b/i;
/** A meeting that took place. */
const PAST = light(
  /(?<!-)\b(?:met|held|agreed|hosted|received|welcomed|sat down|shook hands|signed|pledged|vowed|discussed|reaffirmed|opened|urged|decided|exchanged|concluded|ended|wrapped up|promised|talked|visited|arrived|confirmed|stressed|called for|raised|took place|came out of|got together|gathered|lasted|landed|flew|(?:said|told)\b[^.]{0,40}\bat (?:a|the|their) (?:meeting|summit|talks)|put (?:their|his|her) (?:names?|signatures?)|stepped|walked|embraced|had (?:gone|come|met|held|talked|flown)|talked|was held|were held|got under way|had talks|had praise|thanked|asked|(?<!\b(?:sources?|officials?|aides?|diplomats?|spokesman|spokeswoman|spokesperson) )told(?! (?:reporters|journalists|lawmakers|parliament|the press|an? (?:(?:news|press)|briefing|interview))|\b[^.;]{0,60}\bin an interview)|(?:meeting|summit|talks|lunch|dinner)s? (?:which |that )?(?:the two(?: \p{Ll}+)?|the (?:leaders|pair)|they) (?:have )?had)\b/iu,
);
/** A plan, whatever else stands beside it: `said that he will meet`. */
const PLAN =
  /\b(?:will|ll|would|going to|is to|are to|(?:was|were) to(?! have\b)|set to|plans? to|planning to|expected to|due to|about to|hopes? to|ready to) (?:[a-z]+ ){0,4}?(?:meet|hold|host|receive|visit|travel|fly|go|arrive|sit|see|be (?:held|received|welcomed|hosted|greeted|in the same room|together)|take (?:place|part)|attend|have (?:an? |their )?(?:[\w-]+ )?(?:meeting|talks|summit)|become the first)\b|\b(?:is|are) (?:now |again )?(?:fixed|set|slated|scheduled|planned|pencill?ed in|on the cards|in the offing|on the calendar) (?:for|on)\b|\b(?:looks?|looked|looking) forward to (?:[a-z]+ ){0,3}(?:talks?|meeting|summit|visit|discussions|hosting|receiving|welcoming|seeing|sitting down)\b/i;
/** Setting out for it: `boarded her plane for two days in Rome and a first meeting`. Who leaves for home has met. */
const DEPARTURE =
  /\b(?:boarded|left|departed|took off(?! (?:his|her|their)\b)|set off|set out|headed|leaves?|departs?|heads?)\b(?:(?!\b(?:after|home|following)\b)[^.;]){0,90}\bfor (?:(?!\b(?:after|home|following)\b)[^.;]){0,80}\b(?:talks|meeting|summit|visit)\b/i;
const DAY_AHEAD = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:week|weekend|month)|[Nn]ext (?:week|month|\p{Lu}\p{Ll}+day))`;
const TO_DO = String.raw`(?<!\b(?:who|which|that|before|as) )(?:[Mm]eets|[Ss]its [Dd]own|[Rr]eceives|[Hh]osts|[Ww]elcomes|[Vv]isits|[Ss]ees|[Aa]rrives|[Ll]ands|[Cc]omes|[Ff]lies|[Tt]ravels|[Hh]eads|[Ss]ets (?:off|out)|[Ss]hakes hands|[Hh]olds|convenes|gathers|crosses|joins|(?<=\b(?:they|both|two|three|\p{Ll}{3,}s["”’]?) )(?:meet|sit down|shake hands|hold|come together|gather|talk|convene))`;
/**
 * What is on the calendar, told in the present: `sits down with the chancellor on Friday`. A day with its year, or a word of
 * who stands where, is a caption's.
 */
const PRESENT_PLAN = light(
  new RegExp(
    String.raw`\b${TO_DO}\b(?!,? (?:left|right)\b)(?:(?!\b(?:was|were|had|said|told|after|since|until|from|before)\b|\b(?!need\b|speed\b|hundred\b)\p{Ll}{2,}ed\b|[.;“”"]).){0,90}?\b${DAY_AHEAD}\b(?!,? \p{L}+\.? \d{1,2},? \d{4})|(?:^|[,.;—–] ?)(?:[Oo]n )?${DAY_AHEAD}(?: (?:morning|afternoon|evening|night))?,? (?:\p{L}+ ){1,3}?${TO_DO}\b`,
    'u',
  ),
);
/** Which a plan told in the present does not outweigh: `met on the eve of the summit that opens on Friday`. */
const THEY_MET = /\b(?:met|signed|received|held|talked|told|welcomed|hosted|shook hands|agreed)\b/;
/** Most sentences have no such word, and are spared the rest. */
const NAMES_DAY = /day|tonight|tomorrow|week|month/i;
/** `Xi to see Putin`: a plan as headlines put it. */
const HEADLINE_PLAN = light(
  / to (?:[Mm]eet|[Ss]ee|[Hh]ost|[Vv]isit|[Hh]old|[Rr]eceive|[Dd]iscuss|[Tt]ravel|[Tt]ackle|[Tt]alk|[Ll]ead|[Aa]ttend|[Ww]elcome|[Jj]oin|[Rr]aise|[Ss]eek|[Ss]ign|[Tt]ake [Uu]p)\b(?<=(?<!\b(?:in|at|on|to|for|from|of|last|this|asked|urged|pressed|invited|told) )\b\p{Lu}[\p{L}’']+ to (?:\p{L}+|[Tt]ake [Uu]p))/u,
);

/** Somebody or both of them did something: `Marcos and his counterpart watched`, `they left`. What is said or planned is left out. */
const DID = light(
  /(?:\p{Lu}[\p{L}’'-]+|\b(?:he|she|they|both|two|three|pair|leaders|presidents|ministers|men))(?:(?:, [^,]{2,40})?,)? (?:then |also |both |later |\p{L}+ly )?(?!(?:planned|scheduled|expected|hoped|announced|reported|added|asked|invited|accepted|arranged|called|postponed|cancelled|wanted|needed|used|picked)\b)(?:\p{Ll}{2,}ed|took|gave|spoke|began|sat|stood|ate|drank|rode|drew|made|saw|laid|came|went)\b/u,
);

const AHEAD =
  /\b(?:will|would|next (?:week|month|year)|upcoming|forthcoming|later this|(?:to|would|will) meet again)\b/i;

/** When something took place, by the grammar of the words that tell it. */
export interface Timing {
  /** What is told lies behind or ahead; null where the words do not say. */
  tense: 'past' | 'future' | null;
  /** Whether the words speak of nothing but what is to come. */
  onlyAhead: boolean;
  /** Whether they speak of what is still to come, even where someone said it in the past. */
  ahead: boolean;
}

/** What did not take place, or did in another month: `have not met in person`, `had never once visited`, `met in April`. */
const NEVER = light(
  /\b(?:never before|not once) (?:has|have|had) [^,.;]{0,40}?(?:met|\p{Ll}+ed)\b|\b(?:(?:have|has|had|did|do|does)(?:n['’]t| not| never| yet to)|(?:never|not once)(?: (?:has|have|had|did) \p{L}+)?) (?:yet |once |ever |even )?(?:been |to )?\p{Ll}+|\blast met\b|\bmet in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)/giu,
);

/** What was agreed, which tells of the meeting whatever it is about: `will send experts, the two agreed`. What they agreed to do together is ahead. */
const OUTCOME = light(
  /agreed\b(?<=\b(?:[Ii]t was|[Tt]hey|[Bb]oth|two|three|leaders|presidents|ministers|sides|\p{Lu}[\p{L}’'-]+) (?:have |also |both )?agreed)(?! (?:on \p{L}+day )?(?:to|on) (?:a |the |their )?(?:meet|hold|visit|see|sit|talks?|summit|come|go|host))(?! (?:[^.,;]{0,40} )?that [^.,;]{1,80}\b(?:will|would) (?:meet|visit|receive|host|hold (?:a|their|another)) )|announced (?:here|jointly|at a joint|after (?:his|her|their|the) (?:\p{Ll}+ )?(?:meeting|talks|summit))\b(?<!\bwas announced [^.]+)/u,
);

/** What they agreed to do together some day: it tells neither that they met nor when they will. */
const SOME_DAY =
  /\bagreed (?:(?:on )?[a-z]+day )?to (?:meet|visit|hold (?:a|another|their|the) (?:[a-z-]+ )?(?:meeting|summit)|see each other)\b[^.;]{0,60}\b(?:later (?:date|time)|soon|some day|in person|at a time|in the (?:near|coming) \w+)\b/gi;

/** What words say of the time of what they tell. */
export function timingOf(told: string): Timing {
  const words = told.replace(NEVER, '').replace(SOME_DAY, '');
  const agreed = OUTCOME.test(words);
  const past = agreed || PAST.test(words) || DID.test(words);
  const future = FUTURE.test(words);
  const plan =
    (PLAN.test(words) && !agreed) ||
    DEPARTURE.test(words) ||
    (NAMES_DAY.test(words) && !THEY_MET.test(words) && PRESENT_PLAN.test(words)) ||
    HEADLINE_PLAN.test(words);
  return {
    tense: past && !plan ? 'past' : plan || future ? 'future' : null,
    onlyAhead: future && !past,
    ahead: AHEAD.test(words),
  };
}
