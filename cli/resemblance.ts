// The communes that resemble one, as paragraphs for a terminal.

import type { Diagnosis } from '../src/index.ts';
import {
  createResemblances,
  OFFERS,
  offerPerThousand,
  type Resemblance,
  resemblanceText as text,
  toldResemblance,
} from '../src/resemblance/index.ts';
import type { Store } from '../src/store/index.ts';
import { heading, paragraph } from './layout.ts';

/** What `--ressemblances` adds: to a text, and to JSON as data. */
export async function resemblanceFiles(code: string, store: Store) {
  const resemblance = await createResemblances(store).of(code);
  const { kind, kindred, diagnosis, offer } = resemblance;
  return {
    text: `\n${resemblanceBlock(resemblance)}\n`,
    told: {
      kind: kind && { ...kind, text: text.kind(diagnosis.commune.nom, kind) },
      offer: offerOf(diagnosis, offer),
      kindred: kindred.map(
        ({ diagnosis: there, offer: places, common, differences, borrowed }) => ({
          code: there.commune.code,
          nom: there.commune.nom,
          departement: there.commune.departement,
          common,
          differences,
          borrowed,
          share: there.estimate.shares.concerned,
          offer: offerOf(there, places),
        }),
      ),
    },
  };
}

function offerOf(diagnosis: Diagnosis, offer: Resemblance['offer']) {
  return OFFERS.map((name) => ({
    name,
    places: offer[name],
    perThousand: offerPerThousand(offer[name], diagnosis),
  }));
}

/** The section, ready to print. */
function resemblanceBlock(resemblance: Resemblance): string {
  const { before, rows, after } = toldResemblance(resemblance);
  const { columns } = text;
  const communes = rows.flatMap(({ label, common, differences, share, offers }, rank) => [
    '',
    paragraph(`${label} : ${share}`, '- '),
    paragraph(rank === 0 ? common : `${columns.common} : ${common}`, '    '),
    ...(rank === 0 ? [] : [paragraph(`${columns.differences} : ${differences}`, '    ')]),
    ...OFFERS.map((name, i) => paragraph(`${columns.offers[name]} : ${offers[i] ?? ''}`, '    ')),
  ]);
  const note = (sentence: string) => paragraph(sentence);
  return [
    heading(text.title),
    ...before.map(note),
    ...communes,
    ...(rows.length > 0 ? [''] : []),
    ...(rows.length > 0 ? [...after, text.method] : []).map(note),
  ].join('\n');
}
