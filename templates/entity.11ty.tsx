/** One leader, place, topic or year. */
import type { EntityProps } from '../src/present/props.ts';
import { Spark, WorldMap } from './parts/figures.tsx';
import { kind } from './parts/kind.tsx';
import { Articles, KnownMeetings, Summits } from './parts/lists.tsx';
import { Pages } from './parts/pages.tsx';
import { CountList, Kicker, LinkList, Native, Neighbours, When } from './parts/text.tsx';

export function EntityPage(props: EntityProps) {
  const words = props.page.say.entity;
  return (
    <>
      <div class="opening">
        <Kicker text={props.kicker} countries={props.country === null ? [] : [props.country]} />
        <h1>{props.page.heading}</h1>
        <Native names={props.native} />
        <p class="lead">{props.lead}</p>
      </div>
      <div class="two">
        <div class="record">
          {props.summits.length > 0 && (
            <section aria-labelledby="summits">
              <h2 id="summits">{words.summits}</h2>
              <Summits summits={props.summits} />
            </section>
          )}
          {props.passages.length > 0 && (
            <section aria-labelledby="passages">
              <h2 id="passages">{words.passages}</h2>
              {props.passages.map(({ quote, href, source }) => (
                <figure class="passage" key={href}>
                  <blockquote lang={source.lang}>
                    <a href={href}>{quote}</a>
                  </blockquote>
                  <figcaption>
                    <a href={source.href} lang={source.lang}>
                      {source.label}
                    </a>
                  </figcaption>
                </figure>
              ))}
            </section>
          )}
          {props.articles.entries.length > 0 && (
            <section aria-labelledby="articles">
              <h2 id="articles">{props.articles.heading}</h2>
              <Articles articles={props.articles.entries} />
            </section>
          )}
          {props.known.length > 0 && (
            <section aria-labelledby="known">
              <h2 id="known">{words.known}</h2>
              <p class="caption">{props.knownNote}</p>
              <KnownMeetings known={props.known} />
            </section>
          )}
          <Pages pages={props.page.pages} />
        </div>
        <Aside props={props} />
      </div>
      {props.neighbours && (
        <Neighbours chains={[props.neighbours]} heading={words.neighbours(props.neighbours.label)} />
      )}
    </>
  );
}

function Aside({ props }: { props: EntityProps }) {
  const words = props.page.say.entity;
  return (
    <div class="aside">
      {props.map && <WorldMap map={props.map} id="map" />}
      {props.spark && (
        <section aria-labelledby="spark">
          <h2 id="spark">{words.yearByYear}</h2>
          <Spark view={props.spark} />
          <p class="ends" aria-hidden="true">
            <span>{props.spark.from}</span>
            <span>{props.spark.to}</span>
          </p>
        </section>
      )}
      {props.details.length > 0 && (
        <section aria-labelledby="offices">
          <h2 id="offices">{words.offices}</h2>
          <dl class="details">
            {props.details.map(({ label, values }, index) => (
              <div key={index}>
                <dt>{label}</dt>
                {values.map(({ text, href, date }) => (
                  <dd key={text}>{date ? <When date={date} /> : href ? <a href={href}>{text}</a> : text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
      {props.counts.map(({ heading, links }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <CountList links={links} />
        </section>
      ))}
      {props.feeds.length > 0 && (
        <section>
          <h2>{words.follow}</h2>
          <LinkList links={props.feeds} />
        </section>
      )}
      {props.sources.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
          <LinkList links={props.sources} />
        </section>
      )}
    </div>
  );
}

export const { data, render } = kind<EntityProps>('entity', EntityPage);
