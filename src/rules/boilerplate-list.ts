/** Every boilerplate rule, in the order in which they run. A rule sees what the rules above it have cut. */
import { caption } from './boilerplate-caption.ts';
import { breadcrumb, bylineCrumb, crumbNeighbour, datedCrumb } from './boilerplate-crumbs.ts';
import { archiveField, detailRow, fieldValue, pager } from './boilerplate-fields.ts';
import {
  amongFurniture,
  authorNote,
  comments,
  commentsTitle,
  copyright,
  filmTitle,
  leadIn,
  sourceLine,
} from './boilerplate-foot.ts';
import { code, damage, ornament, otherScript, phrase, phraseRow } from './boilerplate-furniture.ts';
import { echo, masthead, newsBar, pageTitle, repeated, savedDay, topicLabel } from './boilerplate-head.ts';
import { mailHeader, mailRest } from './boilerplate-mail.ts';
import { issueLine, mailingList } from './boilerplate-mailing.ts';
import { address, counter, hashtag, pageNumber, ticker, weather } from './boilerplate-numbers.ts';
import { linkList, rail, railTitle } from './boilerplate-others.ts';
import { captionFragment, photoCredit, picture } from './boilerplate-pictures.ts';
import { callToReader, promptText, promptTitle } from './boilerplate-prompts.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import {
  alternativeText,
  bracketRow,
  button,
  deskNote,
  jumpLine,
  menu,
  slogan,
  stageDirection,
} from './boilerplate-shapes.ts';
import { aside, stranger } from './boilerplate-stranger.ts';
import { aboutOutlet, strayHeadline, tagLine, tagList } from './boilerplate-tail.ts';
import { teaser } from './boilerplate-teasers.ts';

/** All rules in the order in which they are asked; the first that cuts a line gives the reason. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  damage,
  ornament,
  picture,
  code,
  aboutOutlet,
  menu,
  phrase,
  commentsTitle,
  counter,
  button,
  bracketRow,
  mailHeader,
  stageDirection,
  jumpLine,
  slogan,
  deskNote,
  tagLine,
  hashtag,
  pageNumber,
  archiveField,
  detailRow,
  fieldValue,
  pager,
  address,
  copyright,
  linkList,
  weather,
  ticker,
  datedCrumb,
  bylineCrumb,
  breadcrumb,
  phraseRow,
  crumbNeighbour,
  sourceLine,
  photoCredit,
  captionFragment,
  caption,
  alternativeText,
  pageTitle,
  masthead,
  newsBar,
  issueLine,
  echo,
  topicLabel,
  otherScript,
  savedDay,
  repeated,
  callToReader,
  mailingList,
  mailRest,
  promptText,
  promptTitle,
  leadIn,
  authorNote,
  comments,
  filmTitle,
  railTitle,
  rail,
  tagList,
  amongFurniture,
  strayHeadline,
  teaser,
  aside,
  stranger,
];
