/** Search: words and filters over all summits and articles. */
import type { Facet, SearchProps } from '../src/present/props.ts';
import { kind } from './parts/kind.tsx';
import { LinkList } from './parts/text.tsx';

export function SearchPage({ page, lead, facets, parts, ways }: SearchProps) {
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      <noscript>
        <p class="nothing">Search needs JavaScript. Everything can be reached without it, by these ways:</p>
      </noscript>
      <search aria-label="Summits and articles">
        <form class="search" data-search data-parts={parts}>
          <div class="words">
            <label class="label" for="q">
              Words
            </label>
            <input id="q" type="search" name="q" autocomplete="off" spellcheck={false} enterkeyhint="search" />
            <button type="submit">Search</button>
          </div>
          <div class="filters">
            {facets.map(facet => (
              <FacetOf key={facet.key} facet={facet} />
            ))}
            <button type="reset">Clear</button>
          </div>
        </form>
      </search>
      <p class="nothing" data-note="disk" hidden>
        This page was opened from disk, where a browser lets it read no full text. It looks through titles, names,
        places and topics instead. On a web server, such as “npm run serve” starts, it searches every word.
      </p>
      <p class="nothing" data-note="broken" hidden>
        The full-text index could not be read, so this page looks through titles, names, places and topics instead.
      </p>
      <p class="result" role="status" aria-live="polite" data-result>
        Type a word or a name, or choose a filter.
      </p>
      <ol class="summits results" data-results hidden aria-label="Results" />
      <p class="more">
        <button type="button" data-more hidden>
          More results
        </button>
      </p>
      <section aria-labelledby="ways">
        <h2 id="ways">Ways to browse</h2>
        <LinkList links={ways} />
      </section>
    </>
  );
}

function FacetOf({ facet }: { facet: Facet }) {
  return (
    <label>
      <span class="label">{facet.label}</span>
      <select name={facet.key}>
        <option value="">{facet.any}</option>
        {facet.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

export const { data, render } = kind<SearchProps>('search', SearchPage);
