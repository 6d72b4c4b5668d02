/** How a value is known: the marks beside it, and the words behind them. */
import { Fragment } from 'preact';
import type { EvidenceView, FactView, FieldView, Mark } from '../../src/present/props.ts';
import { Tagged, useSay } from './say.tsx';
import { When } from './text.tsx';

const CLASSES: Record<Mark, string> = {
  stated: 'm-stated',
  'worked out': 'm-implied',
  'from the register': 'm-register',
  corrected: 'm-corrected',
};

export function MarkTag({ mark, href }: { mark: Mark; href?: string | null }) {
  const name = `mark-tag ${CLASSES[mark]}`;
  const label = useSay().marks[mark];
  return href ? (
    <a class={name} href={href}>
      {label}
    </a>
  ) : (
    <span class={name}>{label}</span>
  );
}

export function Fields({ fields }: { fields: FieldView[] }) {
  return (
    <dl class="fields">
      {fields.map(field => (
        <Field key={field.id} field={field} />
      ))}
    </dl>
  );
}

function Field({ field }: { field: FieldView }) {
  return (
    <div class="field" id={field.id}>
      <dt>{field.label}</dt>
      {field.facts.length === 0 && <dd class="empty">{field.empty}</dd>}
      {field.facts.map(fact => (
        <dd key={fact.value} class="holding">
          <Fact fact={fact} />
        </dd>
      ))}
    </div>
  );
}

/** Read by the search index only; a reader finds these names on the page of the leader or place. */
function alsoNamed({ alsoNamed: names }: FactView): Record<string, string> {
  return names === null ? {} : { 'data-also-named': names, 'data-pagefind-index-attrs': 'data-also-named' };
}

function Fact({ fact }: { fact: FactView }) {
  const value = fact.date ? <When date={fact.date} /> : <Tagged words={{ text: fact.value, lang: fact.lang }} />;
  return (
    <>
      <p class="fact">
        <span class="value" {...alsoNamed(fact)}>
          {fact.href ? <a href={fact.href}>{value}</a> : value}
        </span>{' '}
        {fact.native.map(({ name, lang }) => (
          <Fragment key={name}>
            <span class="in-script" lang={lang}>
              {name}
            </span>{' '}
          </Fragment>
        ))}
        {fact.note && (
          <span class="note" lang={fact.note.lang ?? undefined}>
            {fact.note.text}
          </span>
        )}{' '}
        <span class="marks">
          {fact.marks.map(({ mark, href }) => (
            <Fragment key={mark}>
              <MarkTag mark={mark} href={href} />{' '}
            </Fragment>
          ))}
        </span>
      </p>
      <Behind fact={fact} />
    </>
  );
}

function Behind({ fact: { evidence, value } }: { fact: FactView }) {
  const say = useSay();
  if (evidence.length === 0) return null;
  return (
    <details class="behind">
      <summary>
        <span class="visually-hidden">{say.evidence.of(value)}</span>
        {say.count.reasons(evidence.length)}
      </summary>
      <ul>
        {evidence.map((one, index) => (
          <Piece key={index} one={one} />
        ))}
      </ul>
    </details>
  );
}

function RuleName({ id, href }: { id: string; href: string | null }) {
  const name = <code>{id}</code>;
  return href === null ? (
    <span class="rule">{name}</span>
  ) : (
    <a class="rule" href={href}>
      {name}
    </a>
  );
}

function Piece({ one }: { one: EvidenceView }) {
  const words = one.quote === null ? null : <q lang={one.quote.lang ?? undefined}>{one.quote.text}</q>;
  return (
    <li>
      <MarkTag mark={one.mark} /> {words !== null && (one.href ? <a href={one.href}>{words}</a> : words)}{' '}
      {one.note && (
        <span class="note" lang={one.note.lang ?? undefined}>
          {one.note.text}
        </span>
      )}{' '}
      {one.source && (
        <span class="source">
          <a href={one.source.href} lang={one.source.lang}>
            {one.source.label}
          </a>
        </span>
      )}{' '}
      <RuleName id={one.rule} href={one.ruleHref} />
    </li>
  );
}
