/** How right the facts are. */
import type { AccuracyProps } from '../src/present/props.ts';
import { kind } from './parts/kind.tsx';
import { Scroller } from './parts/scroller.tsx';
import { LinkList } from './parts/text.tsx';

type Measured = AccuracyProps['sets'][number];

export function AccuracyPage({ page, lead, notes, sets, links }: AccuracyProps) {
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
        <LinkList links={links} />
      </div>
      <div class="reading">
        {notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {sets.map(set => (
        <SetOf key={set.id} set={set} words={page.say.accuracy} />
      ))}
    </>
  );
}

function SetOf({ set, words }: { set: Measured; words: AccuracyProps['page']['say']['accuracy'] }) {
  return (
    <section aria-labelledby={set.id}>
      <h2 id={set.id}>{set.heading}</h2>
      {set.description && <p class="caption">{set.description}</p>}
      <Scroller label={words.figuresOf(set.heading)}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.measured}</th>
              <th scope="col" class="number">
                {words.here}
              </th>
              <th scope="col" class="number">
                {words.plain}
              </th>
              <th scope="col" class="number">
                {words.counted}
              </th>
            </tr>
          </thead>
          <tbody>
            {set.rows.map(row => (
              <tr key={row.label}>
                <th scope="row">
                  {row.label} <span class="note">{[row.means, row.unit].filter(Boolean).join(words.between)}</span>
                </th>
                <td class="number strong">{row.here}</td>
                <td class="number">{row.plain}</td>
                <td class="number">{row.of}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

export const { data, render } = kind<AccuracyProps>('accuracy', AccuracyPage);
