// The territory on a map: its communes, or its départements when there are too many communes to read.

import { useCallback, useMemo, useState } from 'preact/hooks';
import { homonymNames, nameIn } from '../../reports/commune-names.ts';
import { contextOf } from '../../reports/map/context.ts';
import { mapText } from '../../reports/map/copy.ts';
import { MAX_COMMUNES } from '../../reports/map/has-map.ts';
import { departementItem, type MapItem } from '../../reports/map/item.ts';
import { isLent, noMapOf } from '../../reports/map/no-map.ts';
import { noiseOfCommunes, noiseOfGroups } from '../../reports/map/noise.ts';
import { shapesOf } from '../../reports/map/shapes.ts';
import { withTints } from '../../reports/map/tint-share.ts';

import { territoryText } from '../../src/explain/territory.ts';
import type { ReadContours } from '../../src/store/index.ts';
import type { Territories } from '../../src/territories/index.ts';
import { stateText } from '../../ui/copy.ts';
import { FAILURES_BEFORE_RELOAD, LoadedPart } from '../../ui/LoadedPart.tsx';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { isProgramError } from '../../ui/reload-page.ts';
import { Section } from '../../ui/Section.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { MapView } from '../map/MapView.tsx';
import { inSite } from '../pages/here.ts';
import type { Row } from './rows.ts';
import type { About, TerritoryState } from './territory-state.ts';
import type { Loaded } from './with-estimates.ts';

interface Props {
  readonly loaded: Loaded;
  readonly about: About;
  readonly state: TerritoryState;
  readonly territories: Pick<Territories, 'places' | 'groups' | 'catalogue'>;
  readonly contours: ReadContours;
}

export function MapSection({ loaded, about, state, territories, contours }: Props) {
  const [asked, setAsked] = useState(false);
  const byDepartement = loaded.rows.length > MAX_COMMUNES && !asked;
  const canAsk = byDepartement && loaded.area.kind === 'region';
  const { departements, rows } = loaded;
  const isList = loaded.area.kind === 'selection';
  const { model } = about;
  const communes = useMemo(
    () => (byDepartement ? null : communeItems(rows)),
    [rows, byDepartement],
  );
  const loadMap = useCallback(async () => {
    const [map, files, france] = await Promise.all([
      communes ?? publishedDepartements(territories, departements),
      Promise.all(communes === null ? [contours('france')] : departements.map(contours)),
      communes !== null && isList ? contours('france') : null,
    ]);
    const profiles = rows.map(({ profile }) => profile);
    const noise = communes === null ? noiseOfGroups(map.items) : noiseOfCommunes(profiles, model);
    const shapes = files.flatMap(shapesOf);
    const listed = new Set(map.items.map(({ code }) => code));
    const behind = france === null ? [] : contextOf(listed, shapes, shapesOf(france));
    return { ...map, shapes, behind, noise };
  }, [communes, isList, rows, departements, territories, contours, model]);
  const loadPlaces = useCallback(() => territories.places(rows), [rows, territories]);
  // A map without its places is a map: they are told missing below it.
  const places = useLoaded(byDepartement ? null : loadPlaces);
  // As LoadedPart has it, which holds nothing of the map above.
  const outdated =
    places.failures >= FAILURES_BEFORE_RELOAD &&
    places.loaded.status === 'failed' &&
    isProgramError(places.loaded.error);
  const noMap = communes && noMapOf(communes.items);
  if (noMap !== null) {
    return (
      <Section name="territory-map" title={mapText.title}>
        <p>{mapText.noMap(noMap)}</p>
      </Section>
    );
  }
  return (
    <Section name="territory-map" title={mapText.title}>
      {byDepartement && <p>{territoryText.mapByDepartement}</p>}
      {canAsk && (
        <button type="button" class="dn-button" onClick={() => setAsked(true)}>
          {territoryText.mapDepartements}
        </button>
      )}
      <LoadedPart load={loadMap} words={mapText}>
        {({ items, populations, shapes, behind, noise }) => (
          <MapView
            nom={loaded.area.nom}
            level={byDepartement ? 'departements' : 'communes'}
            items={items}
            populations={populations}
            shapes={shapes}
            behind={behind}
            places={places.loaded.status === 'ready' ? places.loaded.value : []}
            noise={noise}
            model={model.id}
            {...(!byDepartement && { chosen: state.chosen.value, onChoose: state.toggle })}
          />
        )}
      </LoadedPart>
      {places.loaded.status === 'failed' && (
        <>
          <p role="status">{outdated ? stateText.outdated : mapText.placesFailed}</p>
          <RetryButtons onRetry={!outdated && places.retry} outdated={outdated} />
        </>
      )}
    </Section>
  );
}

/** What the map shows, and how many live there: the main ones are named. */
interface Mapped {
  readonly items: readonly MapItem[];
  readonly populations: ReadonlyMap<string, number>;
}

function communeItems(rows: readonly Row[]): Mapped {
  const homonyms = homonymNames(rows.map(({ profile }) => profile));
  const items = rows.map(({ code, share, rounded, profile }) => ({
    code,
    nom: nameIn({ homonyms }, profile),
    share,
    lent: isLent(profile),
    people: rounded.concerned.point,
    display: rounded.display,
    href: inSite(`./?commune=${code}`),
    longitude: profile.surroundings?.longitude ?? 0,
    latitude: profile.surroundings?.latitude ?? 0,
  }));
  return {
    items: withTints(items),
    populations: new Map(rows.map(({ code, population }) => [code, population])),
  };
}

async function publishedDepartements(
  territories: Pick<Territories, 'groups' | 'catalogue'>,
  shown: readonly string[],
): Promise<Mapped> {
  const [groups, catalogue] = await Promise.all([territories.groups(), territories.catalogue()]);
  const names = new Map(
    catalogue.flatMap(({ kind, code, nom }) => (kind === 'departement' ? [[code ?? '', nom]] : [])),
  );
  const own = groups.filter(({ kind, code }) => kind === 'departement' && shown.includes(code));
  const items = own.map(({ code, share, people }) =>
    departementItem(
      {
        code,
        nom: names.get(code) ?? code,
        share,
        people: people.concerned.point,
        display: 'figures',
      },
      inSite(`territoire.html?departement=${code}`),
    ),
  );
  return { items, populations: new Map(own.map(({ code, population }) => [code, population])) };
}
