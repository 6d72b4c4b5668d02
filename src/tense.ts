/** Whether words tell of a meeting ahead or of one that took place. */
import { light } from './light.ts';

/** A meeting ahead: `will meet`, `he'll meet`, `is to host`, `are due to hold talks`, `ahead of their summit`. */
const FUTURE =
  /\b(?:will|ll|would|shall|may|can|might|could|due|scheduled for|expected|likely|plans?|planning|set for|is|are|hopes? to) (?:[a-z]+ ){0,4}?(?:meet|hold|visit|host|receive|welcome|sit down|travel|fly|go|come|leave|arrive|see|discuss|be (?:held|discussed|raised|explained|received|the guests?)|talks?|summit|take (?:up|part|(?:a|his|her|their) seats?)|have (?:their|talks|a)|celebrate|be|announce|address|sign|raise|attend|join|seek|ask|urge|explain|open)\b|\b(?:upcoming|forthcoming|next (?:week|month|[a-z]+day)|tomorrow|is expected|are expected|will be|would be|is due|are due|is scheduled|set for|leaves? for|on (?:the )?way to|(?:is|are) (?:coming|flying|travell?ing|heading|seen to)|walks? into|flies to|heads (?:to|for)|sets off)\b|\b(?:departs?|leaves?|flies|fly|travels?|arrives?) (?:here |there )?(?:on|this|next|tomorrow|[a-z]+day)\b|\b(?:begins?|starts?|opens?|kicks? off) [^.;]{0,30}\b(?:on|this|next|tomorrow)\b/i;
/** A meeting that took place. */
const PAST =
  /\b(?:met|held|agreed|hosted|received|welcomed|sat down|shook hands|signed|pledged|vowed|discussed|reaffirmed|opened|urged|decided|exchanged|concluded|ended|wrapped up|promised|talked|visited|arrived|confirmed|stressed|called for|raised|took place|got together|gathered|lasted|landed|flew|(?:said|told)\b[^.]{0,40}\bat (?:a|the|their) (?:meeting|summit|talks)|put (?:their|his|her) (?:names?|signatures?)|stepped|walked|embraced|had (?:gone|come|met|held|talked|flown)|talked|was held|were held|got under way|had talks|had praise|thanked|asked|(?<!\b(?:sources?|officials?|aides?|diplomats?|spokesman|spokeswoman|spokesperson) )told(?! (?:reporters|journalists|lawmakers|parliament|the press|a (?:news|press))))\b/i;
/** A plan, whatever else stands beside it: `said that he will meet`. */
const PLAN =
  /\b(?:will|ll|would|going to|is to|are to|set to|plans? to|planning to|expected to|due to|about to|hopes? to|ready to) (?:[a-z]+ ){0,4}?(?:meet|hold|host|receive|visit|travel|fly|go|sit|see|be (?:held|received|welcomed|hosted|greeted)|take place)\b|\b(?:is|are) (?:now |again )?(?:fixed|set|slated|scheduled|planned|pencill?ed in) (?:for|on)\b/i;
/** Setting out for it: `boarded her plane for two days in Rome and a first meeting`. Who leaves for home has met. */
const DEPARTURE =
  /\b(?:boarded|left|departed|took off(?! (?:his|her|their)\b)|set off|set out|headed|leaves?|departs?|heads?)\b(?:(?!\b(?:after|home|following)\b)[^.;]){0,90}\bfor (?:(?!\b(?:after|home|following)\b)[^.;]){0,80}\b(?:talks|meeting|summit|visit)\b/i;
/** `Xi to see Putin`: a plan as headlines put it. */
const HEADLINE_PLAN = light(
  /(?=\p{Lu})(?<!\b(?:in|at|to|for|from|of) )\b\p{Lu}[\p{L}’']+ to (?:[Mm]eet|[Ss]ee|[Hh]ost|[Vv]isit|[Hh]old|[Rr]eceive|[Dd]iscuss|[Tt]ravel|[Tt]ackle|[Tt]alk|[Ll]ead|[Aa]ttend|[Ww]elcome|[Jj]oin|[Rr]aise|[Ss]eek|[Ss]ign|[Tt]ake [Uu]p)\b/u,
);

/** Somebody or both of them did something: `Marcos and his counterpart watched`, `they left`. What is said or planned is left out. */
const DID = light(
  /(?:\p{Lu}[\p{L}’'-]+|\b(?:he|she|they|both|two|three|pair|leaders|presidents|ministers|men))(?:(?:, [^,]{2,40})?,)? (?:then |also |both |later |\p{L}+ly )?(?!(?:planned|scheduled|expected|hoped|announced|reported|added|asked|invited|accepted|arranged|called|postponed|cancelled|wanted|needed|used)\b)(?:\p{Ll}{2,}ed|took|gave|spoke|began|sat|stood|ate|drank|rode|drew|made|saw|laid)\b/u,
);

const AHEAD = /\b(?:will|would|next (?:week|month|year)|upcoming|forthcoming|later this)\b/i;

export interface Timing {
  /** What is told lies behind or ahead; null where the words do not say. */
  tense: 'past' | 'future' | null;
  /** Whether the words speak of nothing but what is to come. */
  onlyAhead: boolean;
  /** Whether they speak of what is still to come, even where someone said it in the past. */
  ahead: boolean;
}

/** What words say of the time of what they tell. */
export function timingOf(words: string): Timing {
  const past = PAST.test(words) || DID.test(words);
  const future = FUTURE.test(words);
  const plan = PLAN.test(words) || DEPARTURE.test(words) || HEADLINE_PLAN.test(words);
  return {
    tense: past && !plan ? 'past' : plan || future ? 'future' : null,
    onlyAhead: future && !past,
    ahead: AHEAD.test(words),
  };
}
