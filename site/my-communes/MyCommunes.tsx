// The list of the communes kept in this browser, with what to do with each; nothing while it is empty.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { placeLabel } from '../../src/explain/index.ts';
import { Section } from '../../ui/Section.tsx';
import { myCommunesText } from './copy.ts';
import type { SavedCommune, SavedCommunes } from './saved-communes.ts';

interface Props {
  readonly kept: SavedCommunes;
  /** The name of the commune, as a link or a button of the page. */
  readonly children: (commune: SavedCommune, label: string) => ComponentChildren;
}

export function MyCommunes({ kept, children }: Props) {
  const communes = kept.communes.value;
  const [said, say] = useState('');
  const body = useRef<HTMLDivElement>(null);
  // A list that has just been emptied says so in its place; one that never was shows nothing.
  if (communes.length === 0 && said === '') return null;
  const act = (done: 'done' | 'refused', sentence: string) => {
    // The button pressed goes away with the focus on it: the list takes it.
    body.current?.focus();
    say(done === 'done' ? sentence : myCommunesText.refused);
  };
  return (
    <Section name="my-communes" title={myCommunesText.title}>
      <div ref={body} class="my-communes" tabIndex={-1}>
        {communes.length > 0 && (
          <>
            <p class="dn-note">{myCommunesText.where}</p>
            <ul class="my-communes-list">
              {communes.map((commune) => {
                const label = placeLabel(commune.nom, { nom: commune.departement });
                return (
                  <li key={commune.code}>
                    {children(commune, label)}{' '}
                    {commune.plan !== undefined && (
                      <span class="dn-note">{myCommunesText.withPlan}</span>
                    )}{' '}
                    <button
                      type="button"
                      class="dn-quiet"
                      aria-label={myCommunesText.remove(label)}
                      onClick={() =>
                        act(
                          kept.drop(commune.code),
                          myCommunesText.removed(label, commune.plan !== undefined),
                        )
                      }
                    >
                      {myCommunesText.removeShort}
                    </button>
                  </li>
                );
              })}
            </ul>
            <button
              type="button"
              class="dn-quiet"
              onClick={() => act(kept.clear(), myCommunesText.cleared)}
            >
              {myCommunesText.clear}
            </button>
          </>
        )}
        <p role="status">{said}</p>
      </div>
    </Section>
  );
}
