// Where the needs are: France by département or by région, as a map and as a table.
import { geoPath } from 'd3-geo';
import { useCallback, useState } from 'preact/hooks';
import { mapText } from '../../reports/map/copy.ts';
import type { MapItem } from '../../reports/map/item.ts';
import type { Shape } from '../../reports/map/shapes.ts';
import type { ReadContours } from '../../src/store/index.ts';
import { Figures } from '../../ui/Figures.tsx';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { MapView } from '../map/MapView.tsx';
import { observatoryText } from './copy.ts';
import { GroupTable } from './GroupTable.tsx';
import { loadShapes, type NamedGroup, type Observatory } from './load-observatory.ts';

const LEVELS = ['departement', 'region'] as const;
type Level = (typeof LEVELS)[number];

const pageOf = ({ kind, code }: Pick<NamedGroup, 'kind' | 'code'>) =>
  `territoire.html?${kind}=${code}`;

interface Props {
  readonly observatory: Observatory;
  readonly contours: ReadContours;
}

export function Where({ observatory, contours }: Props) {
  const [level, setLevel] = useState<Level>('departement');
  const groups = observatory.groups[level];
  const load = useCallback(async () => {
    const { departement, region } = await loadShapes(contours, observatory);
    const itemsFrom = (shown: Level, shapes: readonly Shape[]) => ({
      shapes,
      items: itemsOf(observatory.groups[shown], shapes),
    });
    return {
      departement: itemsFrom('departement', departement),
      region: itemsFrom('region', region),
    };
  }, [contours, observatory]);
  return (
    <Section name="where" title={observatoryText.whereTitle}>
      <p>{observatoryText.where}</p>
      <fieldset class="choices">
        <legend>{observatoryText.levelTitle}</legend>
        {LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="level"
              checked={one === level}
              onChange={() => setLevel(one)}
            />
            {observatoryText.levels[one]}
          </label>
        ))}
      </fieldset>
      <LoadedPart load={load} words={mapText}>
        {(maps) => (
          <MapView
            key={level}
            nom={observatoryText.mapName}
            level={level === 'departement' ? 'departements' : 'regions'}
            {...maps[level]}
            model={observatory.model.id}
          />
        )}
      </LoadedPart>
      <Figures summary={observatoryText.seeTable[level]}>
        <GroupTable caption={observatoryText.tableCaption[level]} groups={groups} href={pageOf} />
      </Figures>
    </Section>
  );
}

function itemsOf(groups: readonly NamedGroup[], shapes: readonly Shape[]): MapItem[] {
  const centres = new Map(shapes.map(({ code, geometry }) => [code, geoPath().centroid(geometry)]));
  return groups.map((group): MapItem => {
    const [longitude, latitude] = centres.get(group.code) ?? [0, 0];
    const { code, nom, share, people } = group;
    return {
      code,
      nom,
      share,
      people: people.concerned.point,
      display: 'figures',
      href: pageOf(group),
      longitude,
      latitude,
    };
  });
}
