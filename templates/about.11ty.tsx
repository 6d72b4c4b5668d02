/** The page about the archive, and the page of downloads. */
import type { AboutProps, Mark } from '../src/present/props.ts';
import { MarkTag } from './parts/evidence.tsx';
import { kind } from './parts/kind.tsx';
import { LinkList } from './parts/text.tsx';

export function AboutPage({ page, sections }: AboutProps) {
  return (
    <div class="reading">
      <div class="opening">
        <h1>{page.heading}</h1>
      </div>
      {sections.map(section => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.heading}</h2>
          {section.paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.terms.length > 0 && (
            <dl class="meanings">
              {section.terms.map(({ term, meaning }) => (
                <div key={term}>
                  <dt>
                    <MarkTag mark={term as Mark} />
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
          {section.links.length > 0 && <LinkList links={section.links} />}
        </section>
      ))}
    </div>
  );
}

export const { data, render } = kind<AboutProps>('about', AboutPage);
