/** What stands where no page is. */
import type { MissingProps } from '../src/present/props.ts';
import { kind } from './parts/kind.tsx';
import { LinkList } from './parts/text.tsx';

export function MissingPage({ page, lead, links }: MissingProps) {
  return (
    <div class="reading">
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      <LinkList links={links} />
    </div>
  );
}

export const { data, render } = kind<MissingProps>('missing', MissingPage);
