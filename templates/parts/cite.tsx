/** How to cite this page. */
import type { CiteView } from '../../src/present/props.ts';
import { Tagged, useSay } from './say.tsx';
import { LinkList } from './text.tsx';

export function Cite({ cite }: { cite: CiteView }) {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{useSay().cite.heading}</h2>
      <p>
        {cite.plain.map((part, index) => (
          <Tagged key={index} words={part} />
        ))}
      </p>
      <LinkList links={cite.files} />
    </section>
  );
}
