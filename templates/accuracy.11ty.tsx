/** How right the facts are. */
import type { AccuracyProps } from '../src/present/props.ts';
import { kind } from './parts/kind.tsx';
import { Scroller } from './parts/scroller.tsx';
import { LinkList } from './parts/text.tsx';

type Measured = AccuracyProps['sets'][number];

export function AccuracyPage({ page, lead, notes, measures, sets, links }: AccuracyProps) {
  const words = page.say.accuracy;
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
      {measures.length > 0 && (
        <section aria-labelledby="measures">
          <h2 id="measures">{words.measured}</h2>
          <dl class="meanings">
            {measures.map(({ label, means, unit }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{[means, unit].filter(Boolean).join(words.between)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sets.map(set => (
        <SetOf key={set.id} set={set} words={words} />
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
              {set.wasBlind && (
                <th scope="col" class="number">
                  {words.first}
                </th>
              )}
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
                <th scope="row">{row.label}</th>
                <td class="number strong">{row.here}</td>
                {set.wasBlind && <td class="number">{row.first}</td>}
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
