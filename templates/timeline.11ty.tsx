/** The timeline page: the picture, and the same as a list. */
import type { TimelineProps } from '../src/present/props.ts';
import { kind } from './parts/kind.tsx';
import { KnownMeetings, Summits } from './parts/lists.tsx';
import { CountList } from './parts/text.tsx';
import { Timeline } from './parts/timeline.tsx';

type Year = TimelineProps['years'][number];

export function TimelinePage({ page, lead, timeline, years, folded, others }: TimelineProps) {
  const words = page.say.timeline;
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      {timeline.rows.length > 0 && <Timeline view={timeline} id="t" />}
      <section aria-labelledby="list" hidden={years.length + others.length === 0 || undefined}>
        <h2 id="list">{words.list}</h2>
        {years.map(year => (
          <YearOf key={year.id} year={year} folded={folded} />
        ))}
        {others.length > 0 && (
          <section class="others" aria-labelledby="others">
            <h3 id="others">{years.length > 0 ? words.earlier : words.yearByYear}</h3>
            <CountList links={others} />
          </section>
        )}
      </section>
    </>
  );
}

function YearOf({ year, folded }: { year: Year; folded: boolean }) {
  const body = (
    <>
      {year.summits.length > 0 && <Summits summits={year.summits} />}
      {year.known.length > 0 && <KnownMeetings known={year.known} />}
    </>
  );
  const name = (
    <>
      {year.label} <span class="count">{year.count}</span>
    </>
  );
  return folded ? (
    <details class="year" id={year.id} open={year.summits.length > 0}>
      <summary>{name}</summary>
      {body}
    </details>
  ) : (
    <section class="year" id={year.id}>
      <h3>{name}</h3>
      {body}
    </section>
  );
}

export const { data, render } = kind<TimelineProps>('timeline', TimelinePage);
