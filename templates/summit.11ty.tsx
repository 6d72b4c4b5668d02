/** One summit. */
import { Fragment } from 'preact';
import type { CoverageRow, CoverageView, Link, SummitProps } from '../src/present/props.ts';
import { Cite } from './parts/cite.tsx';
import { Fields } from './parts/evidence.tsx';
import { WorldMap } from './parts/figures.tsx';
import { kind } from './parts/kind.tsx';
import { Articles } from './parts/lists.tsx';
import { Pages } from './parts/pages.tsx';
import { Tagged, useSay } from './parts/say.tsx';
import { Kicker, LinkList, Neighbours, When } from './parts/text.tsx';

export function SummitPage(props: SummitProps) {
  const words = props.page.say.summit;
  return (
    <>
      <div class="opening">
        <Kicker text={[props.kicker, ...props.gathering].join(' · ')} countries={props.countries} />
        <h1>{props.page.heading}</h1>
        <p class="lead">
          <When date={props.date} />
        </p>
      </div>
      <div class="two">
        <section class="record" aria-labelledby="facts">
          <h2 id="facts">{words.known}</h2>
          <Fields fields={props.fields} />
        </section>
        <div class="aside">
          {props.map && <WorldMap map={props.map} id="map" />}
          <section aria-labelledby="articles">
            <h2 id="articles">{words.articles}</h2>
            <Articles articles={props.articles} />
            <Pages pages={props.page.pages} />
          </section>
          {props.registerNote && (
            <section id="register" aria-labelledby="register-h">
              <h2 id="register-h">{words.record}</h2>
              <p>
                {props.registerNote.text}
                {props.registerNote.note && (
                  <>
                    {' '}
                    <Tagged words={props.registerNote.note} />
                  </>
                )}
              </p>
              {props.registerNote.sources.length > 0 && <LinkList links={props.registerNote.sources} />}
            </section>
          )}
          {props.related.length > 0 && (
            <section aria-labelledby="related">
              <h2 id="related">{words.related}</h2>
              <LinkList links={props.related} />
            </section>
          )}
        </div>
      </div>
      {props.coverage && <Coverage coverage={props.coverage} />}
      <Neighbours chains={props.neighbours} heading={words.neighbours} />
      <Cite cite={props.cite} />
    </>
  );
}

function Coverage({ coverage }: { coverage: CoverageView }) {
  const { comma, coverage: words } = useSay();
  return (
    <section class="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{words.heading}</h2>
      {coverage.first && (
        <p class="first">
          <span class="label">{words.first}</span> <Several links={coverage.first.articles} />
          {comma}
          <When date={coverage.first.date} />
        </p>
      )}
      <dl class="rows">
        {coverage.rows.map(row => (
          <Row key={row.label} row={row} />
        ))}
      </dl>
      <h3>{words.only}</h3>
      <ul class="adds">
        {coverage.adds.map(({ article, only }) => (
          <li key={article.href}>
            <p>
              <a href={article.href} lang={article.lang}>
                {article.label}
              </a>
            </p>
            {only.length === 0 && <p class="note">{words.nothingMore}</p>}
            {only.map(({ label, links }) => (
              <p key={label} class="only">
                <span class="label">{label}</span> <Several links={links} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { row: CoverageRow }) {
  return (
    <div class={row.agrees ? 'field' : 'field differ'}>
      <dt>
        {row.label} <span class="verdict">{row.verdict}</span>
      </dt>
      {row.values.map(({ value, articles }) => (
        <dd key={value}>
          <span class="value">{value}</span>{' '}
          {articles.length > 0 && (
            <span class="note">
              <Several links={articles} />
            </span>
          )}
        </dd>
      ))}
      {row.silent && <dd class="note">{row.silent}</dd>}
    </div>
  );
}

function Several({ links }: { links: Link[] }) {
  const { comma } = useSay();
  return (
    <>
      {links.map(({ label, href, lang }, index) => (
        <Fragment key={href}>
          {index > 0 && comma}
          <a href={href} lang={lang}>
            {label}
          </a>
        </Fragment>
      ))}
    </>
  );
}

export const { data, render } = kind<SummitProps>('summit', SummitPage);
