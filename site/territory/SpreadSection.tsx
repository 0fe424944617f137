// From one commune to the next: how many in each band of two percents, as bars and as a table.
import { people, percent } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Row } from './rows.ts';
import { hasSpread, spreadOf } from './spread.ts';

const HEIGHT = 160;

export function SpreadSection({ rows }: { readonly rows: readonly Row[] }) {
  const bins = hasSpread(rows) ? spreadOf(rows) : [];
  const [first] = bins;
  const last = bins.at(-1);
  if (!first || !last) return null;
  const most = Math.max(...bins.map(({ communes }) => communes));
  const { spreadColumns: columns } = territoryText;
  return (
    <Section name="spread" title={territoryText.spreadTitle}>
      <p>{territoryText.spread(first.from / 100, last.to / 100)}</p>
      <figure class="spread">
        <figcaption class="dn-picture-title">{territoryText.spreadPicture}</figcaption>
        <div class="spread-plot" aria-hidden="true">
          <p class="spread-scale">
            <span>{people(most)}</span>
            <span>0</span>
          </p>
          <ol class="spread-bars">
            {bins.map(({ from, communes }) => (
              <li key={from}>
                <svg aria-hidden="true" width="100%" height={HEIGHT}>
                  <rect
                    class="spread-bar"
                    x="1"
                    width="100%"
                    y={(HEIGHT * (1 - communes / most)).toFixed(1)}
                    height={((HEIGHT * communes) / most).toFixed(1)}
                  />
                </svg>
                <span>{percent(from / 100)}</span>
              </li>
            ))}
          </ol>
        </div>
      </figure>
      <p class="dn-note">{territoryText.spreadAxis}</p>
      <Figures>
        <Table
          caption={territoryText.spreadCaption}
          columns={[columns.bin, columns.communes, columns.population]}
          rows={bins.map(({ from, to, communes, population }) => [
            territoryText.bin(from, to),
            people(communes),
            people(population),
          ])}
        />
      </Figures>
    </Section>
  );
}
