/** The home page. */
import type { HomeProps } from '../src/present/props.ts';
import { MarkTag } from './parts/evidence.tsx';
import { kind } from './parts/kind.tsx';
import { Summits } from './parts/lists.tsx';
import { CountList } from './parts/text.tsx';
import { Timeline } from './parts/timeline.tsx';

export function Home({ page, lead, timeline, latest, ways, legend, moreHref, timelineHref }: HomeProps) {
  const words = page.say.home;
  return (
    <>
      <div class="opening home">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      {timeline.rows.length > 0 && (
        <section aria-labelledby="picture">
          <h2 id="picture" class="label">
            {timeline.title}
          </h2>
          <Timeline view={timeline} id="t" />
          <p class="more">
            <a href={timelineHref}>{words.whole}</a>
          </p>
        </section>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">{words.latest}</h2>
          <Summits summits={latest} />
          <p class="more">
            <a href={moreHref}>{words.allSummits}</a>
          </p>
        </section>
      )}
      {ways.length > 0 && (
        <section class="ways" aria-label={words.ways}>
          {ways.map(way => (
            <div key={way.heading}>
              <h2>{way.heading}</h2>
              <CountList links={way.links} />
              <p class="more">
                <a href={way.href}>{way.all}</a>
              </p>
            </div>
          ))}
        </section>
      )}
      <section class="reading" aria-labelledby="marks">
        <h2 id="marks">{words.marks}</h2>
        <p>{words.marksLead}</p>
        <dl class="meanings">
          {legend.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>
                <MarkTag mark={mark} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

export const { data, render } = kind<HomeProps>('home', Home);
