/** Lists of summits, of known meetings and of articles. */
import type { ArticleEntry, KnownEntry, SummitEntry } from '../../src/present/props.ts';
import { useSay } from './say.tsx';
import { When } from './text.tsx';

export function Summits({
  summits,
  keys = 'plain',
  level = 3,
}: {
  summits: SummitEntry[];
  keys?: 'plain' | 'filtered';
  level?: 2 | 3;
}) {
  return (
    <ol class="summits">
      {summits.map(summit => (
        <li key={summit.href} {...(keys === 'filtered' ? filterKeys(summit) : {})}>
          <SummitItem summit={summit} level={level} />
        </li>
      ))}
    </ol>
  );
}

/** What the filter script reads: ids of one kind, with blanks between them. */
function filterKeys({ keys }: SummitEntry): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).map(([key, values]) => [`data-${key}`, values.join(' ')]));
}

function SummitItem({ summit, level }: { summit: SummitEntry; level: 2 | 3 }) {
  const { comma } = useSay();
  const Heading = `h${level}` as 'h2';
  return (
    <article class="summit">
      <p class="date">
        <When date={summit.date} />
      </p>
      <div class="what">
        <Heading>
          <a href={summit.href}>{summit.heading}</a>
        </Heading>
        <p class="who">
          {summit.countries.map(code => (
            <span key={code} class={`dot c-${code}`} aria-hidden="true" />
          ))}
          {summit.who.join(' · ')}
        </p>
        {summit.topics.length > 0 && <p class="about">{summit.topics.join(comma)}</p>}
      </div>
      <p class="count">{summit.articles}</p>
    </article>
  );
}

export function KnownMeetings({ known }: { known: KnownEntry[] }) {
  return (
    <ul class="known">
      {known.map((meeting, index) => (
        <li key={index}>
          <span class="date">
            <When date={meeting.date} />
          </span>{' '}
          <span class="what">
            {meeting.label} <span class="who">{meeting.who}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Articles({ articles }: { articles: ArticleEntry[] }) {
  const words = useSay().article;
  return (
    <ul class="articles">
      {articles.map(article => (
        <li key={article.href}>
          <a href={article.href} lang={article.lang ?? undefined}>
            {article.heading}
          </a>{' '}
          {article.byline && <span class="byline">{article.byline}</span>}
          {article.copies.length > 0 && (
            <details class="behind">
              <summary>{words.copies(article.copies.length)}</summary>
              <Articles articles={article.copies} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
