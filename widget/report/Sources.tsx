// Whom to credit: title, producer, vintage, licence of every table, and the model that was used.

import { sectionText, sourceText, typeset } from '../../src/explain/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import type { Model } from '../../src/terms/model.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly sources: readonly SourceCredit[];
  /** null where nothing is estimated. */
  readonly model: Pick<Model, 'id' | 'reference'> | null;
}

export function Sources({ sources, model }: Props) {
  return (
    <Section name="sources" title={sectionText.sources}>
      <p>{sourceText.intro}</p>
      <Figures summary={sourceText.open(sources.length)}>
        <ul class="dn-source-list">
          {sources.map(({ id, title, url, ...credit }) => (
            <li key={id}>
              {url === null ? typeset(title) : <a href={url}>{typeset(title)}</a>}{' '}
              <span>{sourceText.credit(credit)}</span>
            </li>
          ))}
        </ul>
      </Figures>
      {model && (
        <p class="dn-note">
          {sourceText.reference(model.reference)} {sourceText.model(model.id)}
        </p>
      )}
    </Section>
  );
}
