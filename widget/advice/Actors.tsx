// Who can help: the places on the spot, the nearest elsewhere, then the actors to look for.
import type { ComponentChildren } from 'preact';
import type { ActorKind, LocalActor } from '../../src/advice/index.ts';
import { ACTORS, actorsTitle, measuredText } from '../../src/advice/words.ts';
import { isPlaceOfHelp } from '../../src/terms/place.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { ActorFacts } from './ActorFacts.tsx';
import { adviceText } from './copy.ts';
import { splitElsewhere } from './elsewhere.ts';
import type { OnMark } from './MarkActor.tsx';
import { marksText } from './marks-copy.ts';
import { OtherActor } from './OtherActor.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { Reference } from './Reference.tsx';

interface Props {
  readonly actors: readonly LocalActor[];
  /** Address of the national map, centred on the commune. */
  readonly map: string;
  /** Left out where nothing is marked. */
  readonly onMark?: OnMark;
  /** Where more places may be brought from. */
  readonly children?: ComponentChildren;
}

/** Places shown at once, and on paper: Paris has 78. */
const FIRST = 6;
/** Actors without an address here that are shown at once: every commune has them, or nearly. */
const FIRST_KINDS: readonly ActorKind[] = ['mairie', 'ccas'];
/** Those shown at once elsewhere, where the commune has none. */
const FIRST_ELSEWHERE = 3;

export function Actors({ actors, map, onMark, children }: Props) {
  const places = actors.flatMap((actor) =>
    actor.place === null ? [] : [{ actor, place: actor.place }],
  );
  const inside = places.filter(({ place }) => place.distanceKm === 0);
  const nearby = places.filter(({ place }) => place.distanceKm > 0);
  // Without a place of help in the commune, the nearest ones are the answer.
  const helped = inside.some(({ place }) => isPlaceOfHelp(place));
  const [elsewhere, folded] = helped ? [[], nearby] : splitElsewhere(nearby, FIRST_ELSEWHERE);
  const unlisted = actors.filter(({ place }) => place === null);
  const others = unlisted.filter(({ kind }) => !FIRST_KINDS.includes(kind));
  // What these are is told with them: a kind of which only neighbours have a place is to be looked for here.
  const sought = new Set(unlisted.map(({ kind }) => kind));
  const kinds = new Map(
    places.flatMap(({ actor }) => (sought.has(actor.kind) ? [] : [[actor.kind, actor] as const])),
  );
  const cards = (shown: readonly (typeof places)[number][]) => (
    <ul class="dn-place-list">
      {shown.map(({ actor, place }) => (
        <PlaceCard key={place.id} actor={actor} place={place} onMark={onMark} />
      ))}
    </ul>
  );
  const lists = new Set(places.map(({ place }) => place.source));
  return (
    <Section name="actors" title={actorsTitle}>
      <p>
        {adviceText.intro(lists)}
        {nearby.length > 0 && ` ${measuredText}`}
      </p>
      {onMark && <p class="dn-screen">{marksText.intro}</p>}
      <Heading depth={2} class="dn-subtitle">
        {adviceText.inside}
      </Heading>
      {!helped && <p>{adviceText.none}</p>}
      {inside.length > 0 && cards(inside.slice(0, FIRST))}
      <ul class="dn-actor-list dn-first-actors">
        {unlisted
          .filter(({ kind }) => FIRST_KINDS.includes(kind))
          .map((actor) => (
            <OtherActor key={actor.key} actor={actor} onMark={onMark} unfolded />
          ))}
      </ul>
      {inside.length > FIRST && (
        <>
          <div class="dn-screen">
            <Figures summary={adviceText.more(inside.length - FIRST)}>
              {cards(inside.slice(FIRST))}
            </Figures>
          </div>
          <p class="dn-note dn-paper-only">{adviceText.notPrinted(inside.length - FIRST)}</p>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <Heading depth={2} class="dn-subtitle">
            {adviceText.elsewhere}
          </Heading>
          {cards(elsewhere)}
        </>
      )}
      {/* Keys: what the visitor types there stays, whatever appears above. */}
      <div class="dn-folds" key="folds">
        {folded.length > 0 && (
          <div class={inside.length > FIRST ? 'dn-screen' : undefined}>
            <Figures summary={adviceText.nearby(folded.length, elsewhere.length > 0)}>
              {cards(folded)}
            </Figures>
          </div>
        )}
        {kinds.size > 0 && (
          <div class="dn-screen">
            <Figures summary={adviceText.kinds}>
              {[...kinds.values()].map((actor) => (
                <div key={actor.kind}>
                  <Heading depth={2} class="dn-subtitle">
                    {ACTORS[actor.kind].name}
                  </Heading>
                  <ActorFacts actor={actor} />
                </div>
              ))}
            </Figures>
          </div>
        )}
        <div class="dn-screen">
          <Figures summary={adviceText.others(others.map(({ kind }) => kind))}>
            <ul class="dn-actor-list">
              {others.map((actor) => (
                <OtherActor key={actor.key} actor={actor} onMark={onMark} />
              ))}
            </ul>
          </Figures>
        </div>
      </div>
      <div class="dn-folds" key="more">
        {children}
      </div>
      <ul class="dn-plain-list dn-note">
        {[...lists].map((list) => (
          <li key={list}>
            <Reference id={list} />
          </li>
        ))}
      </ul>
      <p>
        <a href={map} data-paper={new URL(map).host}>
          {adviceText.map}
        </a>
      </p>
    </Section>
  );
}
