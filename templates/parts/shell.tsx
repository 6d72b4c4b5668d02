/** What stands around every page: head, masthead, breadcrumb, footer. */
import type { ComponentChildren } from 'preact';
import type { IndexedView, NavLink, PageProps } from '../../src/present/props.ts';
import { useSay } from './say.tsx';

const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
/** The search index is read by WebAssembly, which only the page of search may run. */
const SEARCH_POLICY = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

export function Shell({ page, children }: { page: PageProps; children: ComponentChildren }) {
  const { frame, language } = page.say;
  return (
    <html lang={language}>
      <Head page={page} />
      <body>
        <a class="skip" href="#content">
          {frame.skip}
        </a>
        <header class="masthead">
          <a class="wordmark" href={`${page.root}index.html`}>
            {page.siteTitle}
          </a>
          <Nav links={page.nav} />
          {page.search !== null && <Find action={page.search} />}
          <button
            class="theme"
            type="button"
            hidden
            data-theme-switch
            data-light={frame.light}
            data-light-label={frame.lightColours}
            data-dark={frame.dark}
            data-dark-label={frame.darkColours}
          >
            {frame.dark}
          </button>
        </header>
        {page.crumbs.length > 0 && <Crumbs page={page} />}
        <main id="content" tabIndex={-1} {...(page.indexed === null ? {} : indexedAs(page.indexed))}>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
}

function Head({ page }: { page: PageProps }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={page.search === null ? SEARCH_POLICY : POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title lang={page.headingLang ?? undefined}>{page.headTitle}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      {page.canonical !== null && <link rel="canonical" href={page.canonical} />}
      {page.meta.map(meta => (
        <meta key={`${meta.name}${meta.property}`} {...meta} />
      ))}
      <link rel="icon" href={`${page.root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${page.root}styles/site.css`} />
      {page.pages?.previous && <link rel="prev" href={page.pages.previous.href} />}
      {page.pages?.next && <link rel="next" href={page.pages.next.href} />}
      {page.feeds.map(({ label, href, type }) => (
        <link key={href} rel="alternate" type={type} title={label} href={href} />
      ))}
      <script src={`${page.root}scripts/theme.js`} />
      {page.scripts.map(src => (
        <script key={src} src={src} defer />
      ))}
      {page.jsonLd.map((json, index) => (
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      ))}
    </head>
  );
}

/** Leads to the page of search, without any script. */
function Find({ action }: { action: string }) {
  const { frame } = useSay();
  return (
    <search class="find" aria-label={frame.searchArchive}>
      <form action={action}>
        <input type="search" name="q" aria-label={frame.searchWords} placeholder={frame.search} autocomplete="off" />
        <button type="submit">{frame.search}</button>
      </form>
    </search>
  );
}

/** What the search index reads from a page's main part besides its words: each value in an attribute of its own. */
function indexedAs({ meta, filters, date }: IndexedView): Record<string, string> {
  const shown = Object.entries(meta).filter(([, value]) => value !== '');
  const chosen = Object.entries(filters).flatMap(([key, ids]) =>
    ids.map((id, index) => ({ key, id, name: `data-${key}-${index}` })),
  );
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': shown.map(([key]) => `${key}[data-${key}]`).join(', '),
    'data-pagefind-filter': chosen.map(({ key, name }) => `${key}[${name}]`).join(', '),
    // The index leaves out of a sorted list what has nothing to sort by.
    'data-pagefind-sort': `date:${date || '0000'}`,
    ...Object.fromEntries(shown.map(([key, value]) => [`data-${key}`, value])),
    ...Object.fromEntries(chosen.map(({ id, name }) => [name, id])),
  };
}

function Nav({ links }: { links: NavLink[] }) {
  return (
    <nav class="sections" aria-label={useSay().frame.sections}>
      <ul>
        {links.map(({ label, href, current }) => (
          <li key={href}>
            <a
              href={href}
              class={current ? 'current' : undefined}
              aria-current={current === 'page' ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Crumbs({ page: { say, crumbs, heading, headingLang } }: { page: PageProps }) {
  return (
    <nav class="crumbs" aria-label={say.frame.breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <span aria-current="page" lang={headingLang ?? undefined}>
            {heading}
          </span>
        </li>
      </ol>
    </nav>
  );
}

function Footer({ page }: { page: PageProps }) {
  return (
    <footer class="colophon">
      <p>{page.footer.line}</p>
      <ul>
        {page.footer.links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
