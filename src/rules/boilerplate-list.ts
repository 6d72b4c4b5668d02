/** Every boilerplate rule, in the order in which they run. A rule sees what the rules above it have cut. */

import {
  authorNote,
  comments,
  commentsTitle,
  copyright,
  leadIn,
  promptText,
  promptTitle,
  sourceLine,
} from './boilerplate-foot.ts';
import {
  address,
  breadcrumb,
  counter,
  crumbNeighbour,
  damage,
  hashtag,
  ornament,
  otherScript,
  pageNumber,
  phrase,
  ticker,
  weather,
} from './boilerplate-furniture.ts';
import { datedCrumb, echo, masthead, pageTitle, repeated, savedDay, topicLabel } from './boilerplate-head.ts';
import { linkList, rail, teaser } from './boilerplate-others.ts';
import { caption, captionFragment, photoCredit, picture } from './boilerplate-pictures.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

export const boilerplateRules: readonly BoilerplateRule[] = [
  ornament,
  damage,
  picture,
  phrase,
  commentsTitle,
  counter,
  hashtag,
  pageNumber,
  address,
  linkList,
  copyright,
  weather,
  ticker,
  datedCrumb,
  breadcrumb,
  crumbNeighbour,
  photoCredit,
  captionFragment,
  caption,
  pageTitle,
  masthead,
  echo,
  topicLabel,
  otherScript,
  savedDay,
  repeated,
  sourceLine,
  promptText,
  promptTitle,
  leadIn,
  authorNote,
  comments,
  rail,
  teaser,
];
