/** How to cite this page. */
import type { CiteView } from '../../src/present/props.ts';
import { LinkList } from './text.tsx';

export function Cite({ cite }: { cite: CiteView }) {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">Cite this page</h2>
      <p>{cite.plain}</p>
      <LinkList links={cite.files} />
    </section>
  );
}
