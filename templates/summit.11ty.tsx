/** One summit. */
import type { Comparison, SummitProps } from '../src/present/props.ts';
import { Cite } from './parts/cite.tsx';
import { Fields } from './parts/evidence.tsx';
import { WorldMap } from './parts/figures.tsx';
import { kind } from './parts/kind.tsx';
import { Articles } from './parts/lists.tsx';
import { Scroller } from './parts/scroller.tsx';
import { Kicker, LinkList, Neighbours, When } from './parts/text.tsx';

export function SummitPage(props: SummitProps) {
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
          <h2 id="facts">What is known</h2>
          <Fields fields={props.fields} />
        </section>
        <div class="aside">
          {props.map && <WorldMap map={props.map} id="map" />}
          <section aria-labelledby="articles">
            <h2 id="articles">Articles</h2>
            <Articles articles={props.articles} />
          </section>
          {props.registerNote && (
            <section id="register" aria-labelledby="register-h">
              <h2 id="register-h">On the public record</h2>
              <p>{props.registerNote.text}</p>
              {props.registerNote.sources.length > 0 && <LinkList links={props.registerNote.sources} />}
            </section>
          )}
          {props.related.length > 0 && (
            <section aria-labelledby="related">
              <h2 id="related">At the same gathering</h2>
              <LinkList links={props.related} />
            </section>
          )}
        </div>
      </div>
      {props.comparison && <Compared comparison={props.comparison} />}
      <Neighbours chains={props.neighbours} heading="Summits before and after" />
      <Cite cite={props.cite} />
    </>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">What each article says</h2>
      <Scroller label="Table of what each article says">
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Field</span>
              </th>
              {comparison.articles.map(({ label, href }) => (
                <th scope="col" key={href}>
                  <a href={href}>{label}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.rows.map(row => (
              <tr key={row.label} class={row.agrees ? undefined : 'differ'}>
                <th scope="row">
                  {row.label} <span class="verdict">{row.verdict}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

export const { data, render } = kind<SummitProps>('summit', SummitPage);
