/** How facts are found: in words, and every rule with its examples. */
import type { MethodProps, RuleGroup, RuleView } from '../src/present/props.ts';
import { MarkTag } from './parts/evidence.tsx';
import { kind } from './parts/kind.tsx';
import { useSay } from './parts/say.tsx';
import { LinkList } from './parts/text.tsx';

export function MethodPage({ page, lead, sections, rules, links }: MethodProps) {
  const words = page.say.method;
  return (
    <div class="reading">
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
        <LinkList links={links} />
      </div>
      {sections.map(section => (
        <Section key={section.id} section={section} />
      ))}
      <section aria-labelledby="rules">
        <h2 id="rules">{words.rules}</h2>
        <p>{words.rulesLead}</p>
      </section>
      {rules.map(group => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  );
}

function Section({ section }: { section: MethodProps['sections'][number] }) {
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.heading}</h2>
      {section.paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.terms.length > 0 && (
        <dl class="meanings">
          {section.terms.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>
                <MarkTag mark={mark} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Group({ group }: { group: RuleGroup }) {
  return (
    <section class="rule-group" aria-labelledby={group.id}>
      <h3 id={group.id}>{group.heading}</h3>
      <p class="caption">{group.lead}</p>
      {group.rules.map(rule => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </section>
  );
}

function Rule({ rule }: { rule: RuleView }) {
  const { language, method } = useSay();
  // The rules read English, and are described by it.
  const lang = language === 'en' ? undefined : 'en';
  return (
    <details class="rule-card" id={rule.anchor}>
      <summary>
        {lang ? <span lang={lang}>{rule.says}</span> : rule.says} <code>{rule.id}</code>
      </summary>
      <p class="label">{rule.finds.some(({ value }) => value !== null) ? method.finds : method.cuts}</p>
      <ul class="examples">
        {rule.finds.map(({ text, value }) => (
          <li key={text}>
            <Example text={text} lang={lang} />{' '}
            {value !== null && (
              <span class="value" lang={lang}>
                {value}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="label">{method.ignores}</p>
      <ul class="examples">
        {rule.ignores.map(text => (
          <li key={text}>
            <Example text={text} lang={lang} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Line ends of an example are kept. */
function Example({ text, lang }: { text: string; lang: string | undefined }) {
  return (
    <span class="example" lang={lang}>
      {text}
    </span>
  );
}

export const { data, render } = kind<MethodProps>('method', MethodPage);
