/** All summits, with filters. */
import type { Facet, SummitsProps } from '../src/present/props.ts';
import { FacetOf } from './parts/facet.tsx';
import { kind } from './parts/kind.tsx';
import { Summits } from './parts/lists.tsx';
import { Pages } from './parts/pages.tsx';
import { useSay } from './parts/say.tsx';

export function SummitsPage({ page, lead, facets, summits, total, filterAction }: SummitsProps) {
  const words = page.say.summits;
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      {facets.length > 0 && <Filters facets={facets} action={filterAction} />}
      {summits.length > 0 && (
        <p class="result" role="status" data-result data-total={total} data-say={words.shown}>
          {total}
        </p>
      )}
      <Summits summits={summits} keys={filterAction === null ? 'filtered' : 'plain'} level={2} />
      <p class="nothing" data-nothing hidden>
        {words.nothing}
      </p>
      <Pages pages={page.pages} />
    </>
  );
}

/** Filters that work on this page are no form, as nothing is sent; those of a long list lead to the page of search. */
function Filters({ facets, action }: { facets: Facet[]; action: string | null }) {
  const words = useSay().summits;
  const selects = facets.map(facet => <FacetOf key={facet.key} facet={facet} />);
  return action === null ? (
    <fieldset class="filters" data-filters="here" hidden>
      <legend class="visually-hidden">{words.filter}</legend>
      {selects}
      <button type="button" data-clear>
        {words.clear}
      </button>
    </fieldset>
  ) : (
    <form class="filters" data-filters="elsewhere" action={action} hidden aria-label={words.filter}>
      {selects}
      <button type="submit">{words.find}</button>
    </form>
  );
}

export const { data, render } = kind<SummitsProps>('summits', SummitsPage);
