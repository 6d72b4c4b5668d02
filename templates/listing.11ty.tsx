/** An index: all leaders, all places, all topics, all years. */
import type { IndexEntry, IndexGroup, IndexProps } from '../src/present/props.ts';
import { Grid, Spark, WorldMap } from './parts/figures.tsx';
import { kind } from './parts/kind.tsx';
import { Pages } from './parts/pages.tsx';
import { LinkList } from './parts/text.tsx';

export function IndexPage(props: IndexProps) {
  return (
    <>
      <div class="opening">
        <h1>{props.page.heading}</h1>
        <p class="lead">{props.lead}</p>
        {props.more.length > 0 && <LinkList links={props.more} />}
      </div>
      {props.maps.map(({ heading, map }, index) => (
        <section key={heading} aria-labelledby={`map-${index}-h`}>
          <h2 id={`map-${index}-h`} class="label">
            {heading}
          </h2>
          <WorldMap map={map} id={`map-${index}`} />
        </section>
      ))}
      {props.grid && (
        <section aria-labelledby="grid">
          <h2 id="grid">{props.gridHeading}</h2>
          <Grid grid={props.grid} />
        </section>
      )}
      <div class="groups">
        {props.groups.map(group => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      <Pages pages={props.page.pages} />
    </>
  );
}

function Group({ group: { id, heading, entries } }: { group: IndexGroup }) {
  const list = (
    <ul class="index">
      {entries.map(entry => (
        <Entry key={entry.href} entry={entry} />
      ))}
    </ul>
  );
  return heading === null ? (
    <div id={id} class="group">
      {list}
    </div>
  ) : (
    <section id={id} class="group">
      <h2>{heading}</h2>
      {list}
    </section>
  );
}

function Entry({ entry }: { entry: IndexEntry }) {
  return (
    <li>
      <span class="name">
        {entry.country && <span class={`dot c-${entry.country}`} aria-hidden="true" />}
        <a href={entry.href}>{entry.label}</a>{' '}
        {entry.native.slice(0, 2).map(({ name, lang }) => (
          <span key={`${lang}${name}`} class="native" lang={lang}>
            {name}
          </span>
        ))}
      </span>{' '}
      {entry.note && <span class="note">{entry.note}</span>} {entry.spark && <Spark view={entry.spark} />}
      <span class="count">{entry.count}</span>
    </li>
  );
}

export const { data, render } = kind<IndexProps>('index', IndexPage);
