// The territory on a map: its communes, or its départements when there are too many communes to read.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { mapText } from '../../reports/map/copy.ts';
import type { MapItem } from '../../reports/map/item.ts';
import { type Shape, shapesOf } from '../../reports/map/shapes.ts';
import { placeLabel } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { Section } from '../../ui/Section.tsx';
import { MapView } from '../map/MapView.tsx';
import type { Loaded } from './load.ts';
import { placesFor } from './places.ts';
import type { Row } from './rows.ts';
import type { About, TerritoryState } from './state.ts';

interface Props {
  readonly loaded: Loaded;
  readonly about: About;
  readonly state: TerritoryState;
  readonly store: Store;
  readonly contours: ReadContours;
}

/** More communes than this are a grey dust on any screen, and a slow one on a phone. */
const MOST_COMMUNES = 1_600;

type Drawing =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'drawn';
      readonly shapes: readonly Shape[];
      readonly places: readonly LocalPlace[];
    };

export function MapSection({ loaded, about, state, store, contours }: Props) {
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'loading' });
  const [asked, setAsked] = useState(false);
  const byDepartement = loaded.rows.length > MOST_COMMUNES && !asked;
  const canAsk = byDepartement && loaded.area.kind === 'region';
  useEffect(() => {
    let current = true;
    setDrawing({ kind: 'loading' });
    const read = byDepartement
      ? contours('france').then((file) => ({ shapes: shapesOf(file), places: [] }))
      : communesOf(loaded, contours, store);
    read.then(
      (found) => current && setDrawing({ kind: 'drawn', ...found }),
      () => current && setDrawing({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [loaded, byDepartement, contours, store]);
  const items = useMemo(
    () => (byDepartement ? departementItems(about) : communeItems(loaded.rows)),
    [loaded, about, byDepartement],
  );
  const known = byDepartement
    ? items.filter(({ code }) => loaded.departements.includes(code))
    : items;
  return (
    <Section name="territory-map" title={mapText.title}>
      {byDepartement && <p>{territoryText.mapByDepartement}</p>}
      {canAsk && (
        <button type="button" class="dn-button" onClick={() => setAsked(true)}>
          {territoryText.mapDepartements}
        </button>
      )}
      {drawing.kind === 'loading' && <p class="map-waiting">{mapText.loading}</p>}
      {drawing.kind === 'failed' && <p role="alert">{mapText.failed}</p>}
      {drawing.kind === 'drawn' && (
        <MapView
          nom={loaded.area.nom}
          level={byDepartement ? 'departements' : 'communes'}
          items={known}
          shapes={drawing.shapes}
          places={drawing.places}
          model={about.model.id}
          {...(!byDepartement && { chosen: state.chosen.value, onChoose: state.toggle })}
        />
      )}
    </Section>
  );
}

async function communesOf({ rows, departements }: Loaded, contours: ReadContours, store: Store) {
  const codes = new Set(rows.map(({ code }) => code));
  const [files, places] = await Promise.all([
    Promise.all(departements.map(contours)),
    placesFor(rows, store),
  ]);
  const once = new Map(places.map((place) => [place.id, place]));
  return {
    shapes: files.flatMap(shapesOf),
    places: [...once.values()].filter(({ communeCode }) => codes.has(communeCode)),
  };
}

function communeItems(rows: readonly Row[]): MapItem[] {
  const names = new Map<string, number>();
  for (const { nom } of rows) names.set(nom, (names.get(nom) ?? 0) + 1);
  return rows.map(({ code, nom, share, rounded, profile }) => ({
    code,
    nom: (names.get(nom) ?? 0) > 1 ? placeLabel(nom, profile.departement) : nom,
    share,
    people: rounded.concerned.point,
    display: rounded.display,
    href: `./?commune=${code}`,
    longitude: profile.surroundings?.longitude ?? 0,
    latitude: profile.surroundings?.latitude ?? 0,
  }));
}

function departementItems({ groups, catalogue }: About): MapItem[] {
  const names = new Map(
    catalogue.flatMap(({ kind, code, nom }) => (kind === 'departement' ? [[code ?? '', nom]] : [])),
  );
  return groups
    .filter(({ kind }) => kind === 'departement')
    .map(({ code, share, people }) => ({
      code,
      nom: names.get(code) ?? code,
      share,
      people: people.concerned.point,
      display: 'figures',
      href: `?departement=${code}`,
      longitude: 0,
      latitude: 0,
    }));
}
