/**
 * What of an article the site may show. It is applied once, before anything else is decided, so that no page, feed,
 * download or picture can show more.
 */
import { messagesOf } from '../messages.ts';
import type { Archive, ArticleRecord, Evidence, Publish, Settings, Summit } from '../types.ts';

/** How much of one article's text may be shown. */
export interface Shown {
  publish: Publish;
  /** Offset in the body up to which it is shown. */
  end: number;
  /** Whether anything is left out. */
  cut: boolean;
}

/** Chinese and Japanese run their words together; two of their characters make about one word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const CHARACTERS_A_WORD = 2;

/** How much may be shown of an article: what its front matter says, else what the settings say. */
export function shownOf({ publish: own, body }: ArticleRecord, settings: Settings): Shown {
  const publish = own ?? settings.publish;
  const end = publish === 'facts' ? 0 : publish === 'full' ? body.length : excerptEnd(body, settings.excerptWords);
  return { publish, end, cut: end < body.trimEnd().length };
}

/** Where an excerpt of so many words ends; the whole length where the text is shorter. */
export function excerptEnd(body: string, words: number): number {
  let left = words;
  for (const { 0: run, index } of body.matchAll(/\S+/g)) {
    for (const { end, weight } of wordsWithin(run)) {
      left -= weight;
      if (left <= 0) return index + end;
    }
  }
  return body.length;
}

/** The words of a run without blanks, each with where it ends: the run itself, or its characters where they are written together. */
function wordsWithin(run: string): { end: number; weight: number }[] {
  if (!UNSPACED.test(run)) return [{ end: run.length, weight: 1 }];
  let end = 0;
  return Array.from(run, character => {
    end += character.length;
    return { end, weight: 1 / CHARACTERS_A_WORD };
  });
}

/** The archive with nothing in it that may not be shown: texts are cut, and evidence loses words that lie beyond the cut. */
export function publishable(archive: Archive): Archive {
  const { settings } = archive;
  const partly = new Set(
    archive.records.filter(record => shownOf(record, settings).publish !== 'full').map(({ id }) => id),
  );
  if (partly.size === 0) return archive;
  return {
    ...archive,
    records: archive.records.map(record => (partly.has(record.id) ? redacted(record, settings) : record)),
    summits: archive.summits.map(summit =>
      summit.articles.some(id => partly.has(id)) ? withoutWords(summit) : summit,
    ),
  };
}

function redacted(record: ArticleRecord, settings: Settings): ArticleRecord {
  const { end, cut } = shownOf(record, settings);
  const clean = (evidence: Evidence) => ((evidence.end ?? Infinity) <= end ? evidence : wordless(evidence));
  const fields = Object.entries(record.evidence).map(([field, list]) => [field, list.map(clean)]);
  return {
    ...record,
    title: isLead(record, end) ? messagesOf(settings.language).article.untitled(record.id) : record.title,
    body: !cut ? record.body : end === 0 ? '' : `${record.body.slice(0, end)}…`,
    evidence: Object.fromEntries(fields),
    lost: record.lost.map(lost => ({ ...lost, evidence: clean(lost.evidence) })),
    // What surrounded the article is the text of others as well.
    removed: record.removed.map(line => ({ ...line, exact: '' })),
  };
}

/** A report without a headline has its opening words for a title; they may lie beyond what is shown. */
function isLead({ evidence }: ArticleRecord, end: number): boolean {
  return (evidence.title ?? []).some(one => one.rule === 'title/lead' && (one.end ?? Infinity) > end);
}

/** A summit's evidence does not say whose words it quotes. */
function withoutWords(summit: Summit): Summit {
  return { ...summit, evidence: summit.evidence.map(wordless) };
}

function wordless({ start: _start, end: _end, exact: _exact, ...rest }: Evidence): Evidence {
  return rest;
}
