// Which communes the table shows, and whether they are put in groups.

import { densityText, sizeText } from '../../src/explain/groups.ts';
import { DENSITY_LEVELS, SIZE_BOUNDS } from '../../src/terms/size-class.ts';
import { tableText } from './copy.ts';
import type { Row } from './rows.ts';
import type { TerritoryState } from './territory-state.ts';
import { FIRST_VIEW, GROUPINGS } from './view-of.ts';

interface Props {
  readonly state: TerritoryState;
  readonly shown: readonly Row[];
  readonly total: number;
}

export function Filters({ state, shown, total }: Props) {
  const view = state.table.value;
  const level = (text: string) => (text === '' ? null : Number(text));
  const { name, density, size } = FIRST_VIEW;
  return (
    <fieldset class="filters">
      <legend class="dn-hidden">{tableText.filterTitle}</legend>
      <label>
        {tableText.filterName}
        <input
          class="dn-search-input"
          type="search"
          autocomplete="off"
          value={view.name}
          onInput={({ currentTarget }) => state.turn({ name: currentTarget.value })}
        />
      </label>
      <label>
        {tableText.filterDensity}
        <select
          value={view.density ?? ''}
          onChange={({ currentTarget }) => state.turn({ density: level(currentTarget.value) })}
        >
          <option value="">{tableText.all}</option>
          {DENSITY_LEVELS.map((one) => (
            <option key={one} value={one}>
              {densityText[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tableText.filterSize}
        <select
          value={view.size ?? ''}
          onChange={({ currentTarget }) => state.turn({ size: level(currentTarget.value) })}
        >
          <option value="">{tableText.all}</option>
          {SIZE_BOUNDS.map((bound, one) => (
            <option key={bound} value={one}>
              {sizeText(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tableText.groupTitle}
        <select
          value={view.grouping}
          onChange={({ currentTarget }) =>
            state.turn({ grouping: GROUPINGS.find((key) => key === currentTarget.value) ?? 'none' })
          }
        >
          {GROUPINGS.map((key) => (
            <option key={key} value={key}>
              {tableText.groups[key]}
            </option>
          ))}
        </select>
      </label>
      <p class="filters-count">
        <span role="status">{tableText.count(shown.length, total)}</span>
        {shown.length < total && (
          <>
            {' '}
            <button
              type="button"
              class="dn-quiet"
              onClick={() => state.turn({ name, density, size })}
            >
              {tableText.clear}
            </button>
            {shown.length > 0 && (
              <button
                type="button"
                class="dn-quiet"
                onClick={() => state.choose(shown.map(({ code }) => code))}
              >
                {tableText.chooseShown(shown.length)}
              </button>
            )}
          </>
        )}
      </p>
    </fieldset>
  );
}
