/** Search: words and filters over all summits and articles. */
import type { SearchProps } from '../src/present/props.ts';
import { FacetOf } from './parts/facet.tsx';
import { kind } from './parts/kind.tsx';
import { LinkList } from './parts/text.tsx';

export function SearchPage(props: SearchProps) {
  const { page, lead, holdsNothing, ways } = props;
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      {!holdsNothing && <Search {...props} />}
      <section aria-labelledby="ways">
        <h2 id="ways">{page.say.search.ways}</h2>
        <LinkList links={ways} />
      </section>
    </>
  );
}

function Search({ page, facets, parts }: SearchProps) {
  const { frame, search } = page.say;
  return (
    <>
      <noscript>
        <p class="nothing">{search.noScript}</p>
      </noscript>
      <search aria-label={search.label}>
        <form class="search" data-search data-parts={parts} {...scriptWords(page.say)}>
          <div class="words">
            <label class="label" for="q">
              {search.words}
            </label>
            <input id="q" type="search" name="q" autocomplete="off" spellcheck={false} enterkeyhint="search" />
            <button type="submit">{frame.search}</button>
          </div>
          <div class="filters">
            {facets.map(facet => (
              <FacetOf key={facet.key} facet={facet} />
            ))}
            <button type="reset">{search.clear}</button>
          </div>
        </form>
      </search>
      <p class="nothing" data-note="disk" hidden>
        {search.disk}
      </p>
      <p class="nothing" data-note="broken" hidden>
        {search.broken}
      </p>
      <p class="result" role="status" aria-live="polite" data-result>
        {search.hint}
      </p>
      <ol class="summits results" data-results hidden aria-label={search.results} />
      <p class="more">
        <button type="button" data-more hidden>
          {search.more}
        </button>
      </p>
    </>
  );
}

/** What the script says of results, as attributes of the form. */
function scriptWords({ locale, search, summit }: SearchProps['page']['say']): Record<string, string> {
  const words = Object.entries(search.script).map(([name, text]) => [`data-say-${name}`, text]);
  return { ...Object.fromEntries(words), 'data-say-undated': summit.undated, 'data-locale': locale.replace('_', '-') };
}

export const { data, render } = kind<SearchProps>('search', SearchPage);
