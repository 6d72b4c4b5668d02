/** One article. */
import type { ArticleProps } from '../src/present/props.ts';
import { Cite } from './parts/cite.tsx';
import { Fields } from './parts/evidence.tsx';
import { kind } from './parts/kind.tsx';
import { Tagged } from './parts/say.tsx';
import { Kicker, When } from './parts/text.tsx';

export function ArticlePage(props: ArticleProps) {
  const lang = props.lang ?? undefined;
  const words = props.page.say.article;
  const [before, after] = words.reportsOn;
  return (
    <article>
      <div class="opening">
        <Kicker text={props.kicker} />
        {props.titleHtml === null ? (
          <h1 lang={lang}>{props.page.heading}</h1>
        ) : (
          <h1 lang={lang} dangerouslySetInnerHTML={{ __html: props.titleHtml }} />
        )}
        <Byline props={props} />
        {props.summit && (
          <p class="part-of">
            {before}
            <a href={props.summit.href}>{props.summit.label}</a>
            {after}
          </p>
        )}
      </div>
      <div class="two reversed">
        <section class="story" aria-labelledby="story">
          <h2 id="story" class="visually-hidden">
            {words.text}
          </h2>
          {props.bodyHtml !== null && (
            <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: props.bodyHtml }} />
          )}
          <p class="rights">
            {props.rights}
            {props.original && (
              <>
                {' '}
                <a href={props.original.href}>{words.original(props.original.label)}</a>
              </>
            )}
          </p>
          <Removed props={props} />
          <Lost lost={props.lost} heading={words.lost} />
        </section>
        <section class="record" aria-labelledby="facts">
          <h2 id="facts">{words.facts}</h2>
          <Fields fields={props.fields} />
        </section>
      </div>
      <Cite cite={props.cite} />
    </article>
  );
}

function Byline({ props }: { props: ArticleProps }) {
  const { outlet, author, published } = props.byline;
  return (
    <p class="lead byline">
      {outlet && <span>{outlet}</span>} {author && <span>{author}</span>} {published && <When date={published} />}
    </p>
  );
}

function Removed({ props }: { props: ArticleProps }) {
  if (props.removed.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        {props.page.say.article.cut} <span class="count">{props.removedTotal}</span>
      </summary>
      <p>{props.removedNote}</p>
      {props.removed.map(({ reason, count, lines }) => (
        <section key={reason.text}>
          <h3>
            <Tagged words={reason} /> <span class="count">{count}</span>
          </h3>
          {lines.length > 0 && (
            <ul class="cut" lang={props.lang ?? undefined}>
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </details>
  );
}

function Lost({ lost, heading }: Pick<ArticleProps, 'lost'> & { heading: string }) {
  if (lost.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        {heading} <span class="count">{lost.length}</span>
      </summary>
      <ul class="lost">
        {lost.map((one, index) => (
          <li key={index}>
            <span class="label">{one.field}</span> {one.value}
            {one.quote && (
              <>
                {' '}
                <q lang={one.quote.lang ?? undefined}>{one.quote.text}</q>
              </>
            )}{' '}
            <span class="note" lang={one.reason.lang ?? undefined}>
              {one.reason.text}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export const { data, render } = kind<ArticleProps>('article', ArticlePage);
