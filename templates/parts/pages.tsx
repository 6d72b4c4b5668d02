/** The way through a list that goes on over several pages. */
import type { PagesView } from '../../src/present/props.ts';

export function Pages({ pages }: { pages: PagesView | null }) {
  if (pages === null) return null;
  return (
    <nav class="pages" aria-label="Pages of this list">
      <p class="label">{pages.label}</p>
      <ul>
        {pages.previous && (
          <li>
            <a href={pages.previous.href} rel="prev">
              Previous page
            </a>
          </li>
        )}
        {pages.pages.map(({ label, href, current, gap }) => (
          <li key={label} class={gap ? 'gap' : undefined}>
            <a href={href} aria-label={`Page ${label}`} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {pages.next && (
          <li>
            <a href={pages.next.href} rel="next">
              Next page
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
