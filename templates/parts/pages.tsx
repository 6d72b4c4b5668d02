/** The way through a list that goes on over several pages. */
import type { PagesView } from '../../src/present/props.ts';
import { useSay } from './say.tsx';

export function Pages({ pages }: { pages: PagesView | null }) {
  const words = useSay().pages;
  if (pages === null) return null;
  return (
    <nav class="pages" aria-label={words.label}>
      <p class="label">{pages.label}</p>
      <ul>
        {pages.previous && (
          <li>
            <a href={pages.previous.href} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {pages.pages.map(({ label, href, current, gap }) => (
          <li key={label} class={gap ? 'gap' : undefined}>
            <a href={href} aria-label={words.page(label)} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {pages.next && (
          <li>
            <a href={pages.next.href} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
