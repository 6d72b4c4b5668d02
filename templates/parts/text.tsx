/** Small parts of text: dates, names in other scripts, counts, previous and next. */
import type { DateView, Link } from '../../src/present/props.ts';
import { useSay } from './say.tsx';

export function When({ date }: { date: DateView }) {
  return date.machine === null ? <span>{date.words}</span> : <time dateTime={date.machine}>{date.words}</time>;
}

export function Native({ names }: { names: { name: string; lang: string }[] }) {
  if (names.length === 0) return null;
  return (
    <p class="native">
      {names.map(({ name, lang }) => (
        <span key={`${lang}${name}`} lang={lang}>
          {name}
        </span>
      ))}
    </p>
  );
}

export function Kicker({ text, countries = [] }: { text: string; countries?: string[] }) {
  return (
    <p class="kicker">
      {countries.map(code => (
        <span key={code} class={`dot c-${code}`} aria-hidden="true" />
      ))}
      {text}
    </p>
  );
}

export function LinkList({ links }: { links: Link[] }) {
  return (
    <ul class="links">
      {links.map(({ label, href, lang }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface Chain {
  label: string;
  previous: Link | null;
  next: Link | null;
}

export function Neighbours({ chains, heading }: { chains: Chain[]; heading: string }) {
  const words = useSay().summit;
  if (chains.length === 0) return null;
  return (
    <nav class="neighbours" aria-label={heading}>
      {chains.map(({ label, previous, next }) => (
        <div class="chain" key={label}>
          <p class="label">{label}</p>
          {previous && (
            <a class="previous" href={previous.href} rel="prev">
              <span class="direction">{words.before}</span> {previous.label}
            </a>
          )}
          {next && (
            <a class="next" href={next.href} rel="next">
              <span class="direction">{words.after}</span> {next.label}
            </a>
          )}
        </div>
      ))}
    </nav>
  );
}

interface Counted {
  label: string;
  href: string;
  count: string;
}

export function CountList({ links }: { links: Counted[] }) {
  return (
    <ul class="counts">
      {links.map(({ label, href, count }) => (
        <li key={href}>
          <a href={href}>{label}</a> <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
