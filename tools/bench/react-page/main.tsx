/** @jsxImportSource react */
// The diagnosis of a commune as a page of React would show it, the way most are written: one object a commune, checked
// by zod, drawn by chart.js/auto. The figures are those of the engine, so that only the way differs.
import Chart from 'chart.js/auto';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { estimate } from '../../../src/estimate/index.ts';
import { people, percent } from '../../../src/explain/numbers.ts';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import { communeSchema } from '../commune-schema.ts';

const namedSchema = communeSchema.extend({
  nom: z.string(),
  published: z.custom<CommuneProfile['published']>(),
  surroundings: z.custom<CommuneProfile['surroundings']>(),
});
const fileSchema = z.object({
  model: z.custom<Model>((it) => typeof it === 'object'),
  communes: z.array(namedSchema),
});

const TIERS = {
  exclus: 'Besoin d’assistance',
  eloignes: 'Besoin de formation',
  presqueAutonomes: 'Besoin ponctuel',
} as const;
const FACTORS = { age: 'Âge', diploma: 'Diplôme', income: 'Revenus', territory: 'Territoire' };

const code = new URLSearchParams(location.search).get('commune') ?? '58194';
const response = await fetch(`departement-${code.slice(0, 2)}.json`);
const { model, communes } = fileSchema.parse(await response.json());
const commune = communes.find((one) => one.code === code);
if (commune) createRoot(document.querySelector('#root') ?? document.body).render(<Page />);

function Page() {
  if (!commune) return null;
  const { rounded, rates, drivers } = estimate(commune, model);
  const { concerned } = rounded;
  return (
    <main>
      <h1>
        À {commune.nom}, <strong>{people(concerned.point)} habitants</strong> seraient en difficulté
        avec le numérique
      </h1>
      <p>
        Soit {percent(rates.concerned)} des habitants. Entre {people(concerned.low)} et{' '}
        {people(concerned.high)} personnes.
      </p>
      <Bars labels={Object.values(TIERS)} values={keys(TIERS).map((tier) => rounded[tier].point)} />
      <table>
        <tbody>
          {keys(TIERS).map((tier) => (
            <tr key={tier}>
              <th scope="row">{TIERS[tier]}</th>
              <td>{people(rounded[tier].point)}</td>
              <td>
                {people(rounded[tier].low)} à {people(rounded[tier].high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Bars
        labels={drivers.map(({ factor }) => FACTORS[factor])}
        values={drivers.map((driver) => driver.share * 100)}
      />
    </main>
  );
}

function Bars({ labels, values }: { readonly labels: string[]; readonly values: number[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: { labels, datasets: [{ data: values }] },
      options: { animation: false, plugins: { legend: { display: false } } },
    });
    return () => chart.destroy();
  }, [labels, values]);
  return <canvas ref={canvas} />;
}

function keys<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record).filter((key): key is K => key in record);
}
