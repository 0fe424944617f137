// What a council and residents are given, of every commune of France: nothing that its page warns of is lost on the way.
import { beforeAll, expect, test } from 'vitest';
import {
  articleOutline,
  deliberationOutline,
  noteOutline,
  posterOutline,
} from '../../reports/council/documents.ts';
import { withoutRoad } from '../../reports/council/near.ts';
import { found, helpers, precision, why } from '../../reports/council/sentences.ts';
import { axisOf } from '../../reports/council/slides.ts';
import { type CouncilSource, councilOfCommune } from '../../reports/council/source.ts';
import type { Outline } from '../../reports/outline.ts';
import {
  besideGradeReason,
  factorText,
  gradeReason,
  lenderOfMissing,
  noticeSentences,
  percent,
  precisionText,
  shownDrivers,
  typeset,
} from '../../src/explain/index.ts';
import { unbroken } from '../../src/explain/typography.ts';
import { diagnose } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { isKnownToHelp, nearness } from '../../src/terms/place.ts';
import { DATASET, shippedStore } from '../shipped.ts';

const store = shippedStore();
const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
const textOf = (outline: unknown) => flat(JSON.stringify(outline));
/** Without the code to scan. */
const saidIn = ({ sections }: Outline) =>
  textOf(sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'figure')));

/** In points, as the sentences of a list of effects say it: "Âge : 2,5 points de plus." */
const EFFECT = /: (?:presque aucun(?: effet)?|(\d+),(\d) points? de (plus|moins))\./g;
const tenths = (said: string) =>
  [...said.matchAll(EFFECT)].map(
    ([, whole = '0', tenth = '0', side]) =>
      (side === 'moins' ? -1 : 1) * (10 * Number(whole) + Number(tenth)),
  );

let councils: CouncilSource[];
beforeAll(async () => {
  const model = await store.model();
  const provenance = {
    model: model.id,
    dataset: DATASET,
    software: '1.0.0',
    day: '2026-11-28',
    address: 'https://diagnostic-numerique.example/',
  };
  councils = [];
  for (const code of (await store.manifest()).departements.keys()) {
    const [communes, places] = await Promise.all([store.departement(code), store.places(code)]);
    for (const commune of communes)
      if (commune.departement.code === code && commune.population > 0)
        councils.push(councilOfCommune(diagnose(commune, model), commune, places, provenance));
  }
}, 300_000);

test('every notice of the page of a commune, and how reliable it is, is in its note, its deliberation and its slides', () => {
  expect(councils.length).toBeGreaterThan(34_000);
  for (const council of councils) {
    const { nom, estimate } = council;
    if (!('grade' in estimate) || !hasShare(estimate.rounded)) continue;
    const { grade, notices } = estimate;
    // Whose statistics stand in for those that the reliability says missing is told there.
    const lender = grade === null ? null : lenderOfMissing(grade, notices);
    const beside = grade === null ? notices : besideGradeReason(notices);
    const known = [
      ...(grade === null ? [] : [precisionText.grade(grade)]),
      ...noticeSentences(
        lender === null ? beside : beside.filter(({ code }) => code !== 'margin-borrowed'),
      ),
      ...(grade === null ? [] : [`${gradeReason(grade, notices)} ${lender ?? ''}`.trim()]),
    ].map(flat);
    const said = [
      textOf(noteOutline(council)),
      textOf(deliberationOutline(council)),
      flat(precision(council).join(' ')),
    ];
    for (const text of said)
      for (const sentence of known)
        if (!text.includes(sentence.replace(/\.$/, ''))) expect(text, nom).toContain(sentence);
    // Once in what the figures are worth, and not below the signatures.
    const [, deliberation = '', worth = ''] = said;
    for (const text of [worth, deliberation])
      if ((text.match(/on publiés pour cette commune/g)?.length ?? 0) > 1)
        expect([nom, text]).toEqual([nom, 'once']);
    if (!/publication le \[date\]\.[^.]*$/.test(deliberation))
      expect([nom, deliberation]).toEqual([nom, 'nothing after']);
  }
}, 300_000);

test('what a deliberation weighs of its figures begins with their range and whether the need is greater than in France; which statistics are missing is in the last recital', () => {
  for (const council of councils) {
    const { nom, estimate } = council;
    if (!hasShare(estimate.rounded)) continue;
    const { low, high } = estimate.shares.concerned;
    const [{ blocks } = { blocks: [] }] = deliberationOutline(council).sections;
    const recitals = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.text.startsWith('Considérant') ? [flat(block.text)] : [],
    );
    const [, worth = ''] = recitals;
    const begins = flat(
      `entre ${percent(low)} et ${percent(high)}, fourchette faite pour contenir la vraie valeur neuf fois sur dix ; « `,
    );
    const [before = '', after = ''] = worth.split(begins);
    if (
      recitals.length !== (council.missing.length > 0 ? 3 : 2) ||
      !before.startsWith('Considérant ce que valent ces chiffres, une estimation') ||
      !/^(La fourchette contient la part de la France : on ne peut pas dire|Même en (bas|haut) de la fourchette|La part reste sous celle de la France, mais étudiants, militaires, internes ou détenus l’abaissent)/.test(
        after,
      ) ||
      after.includes('Non publiés')
    )
      expect([nom, ...recitals]).toEqual([nom, begins]);
  }
}, 300_000);

test('where fewer than 20 people need help, the share, its range and the four reasons are told as on the page: in the note, the deliberation and the article; the share and its range on the first slide', () => {
  const few = councils.filter(({ estimate }) => estimate.rounded.display === 'under-20');
  expect(few.length).toBeGreaterThan(500);
  for (const council of few) {
    const { nom, estimate } = council;
    const { point, low, high } = estimate.shares.concerned;
    const share = flat(`oit ${percent(point)} `);
    const range = flat(`entre ${percent(low)} et ${percent(high)}`);
    const note = textOf(noteOutline(council));
    const slide = flat(found(council).join(' '));
    for (const text of [
      ...[note, slide],
      ...[textOf(deliberationOutline(council)), textOf(articleOutline(council))],
    ])
      if (!text.includes(share) || !text.includes(range))
        expect([nom, text]).toEqual([nom, `${share}, ${range}`]);
    for (const { factor } of estimate.drivers)
      if (!note.includes(flat(`${factorText[factor]} : `)))
        expect([nom, note]).toEqual([nom, factorText[factor]]);
  }
}, 300_000);

test('the nearest France services of the lists that a road reaches within 30 km stands on the poster and in the article, by its telephone where it is far; elsewhere there is none: islands, communes without a road, and Régina', () => {
  const without: string[] = [];
  let far = 0;
  for (const [i, council] of councils.entries()) {
    const { nom, actors, road } = council;
    const doors = actors
      .flatMap(({ place }) => place ?? [])
      .filter(({ kind, itinerant }) => kind === 'franceServices' && !itinerant)
      .filter(
        (place) =>
          place.distanceKm === 0 || (place.distanceKm <= 30 && withoutRoad(place) === null),
      );
    if (doors.length === 0) {
      without.push(nom);
      continue;
    }
    // Of those as near by road as is known, that of the intercommunalité: it counts for the nearest.
    const least = Math.min(...doors.map(nearness));
    const nearest = doors.filter((place) => nearness(place) === least);
    const distance = Math.min(...nearest.map(({ distanceKm }) => distanceKm));
    // The first place of a sheet is on it whatever follows: one in ten is drawn, which is long.
    const first = nearest.some((place) => place === council.places[0]);
    if (first && distance <= 15 && i % 10 !== 0) continue;
    const poster = saidIn(posterOutline(council));
    for (const sheet of [poster, saidIn(articleOutline(council))])
      if (!nearest.some((place) => sheet.includes(flat(typeset(place.nom)))))
        expect([nom, sheet]).toEqual([nom, nearest.map((place) => place.nom)]);
    if (distance > 15) {
      far += 1;
      const calls = nearest.some(
        ({ telephone }) =>
          telephone !== null && poster.includes(flat(`Appelez d’abord : ${unbroken(telephone)}`)),
      );
      const roadSaid = road !== 'check' || poster.includes('Vérifiez la route avant de partir');
      if (!calls || !roadSaid) expect([nom, poster]).toEqual([nom, 'to call first']);
    }
  }
  expect(far).toBeGreaterThan(500);
  expect(without).toHaveLength(18);
}, 300_000);

test('the effects told in a note add up to the gap told, which is that of the two shares', () => {
  let told = 0;
  for (const council of councils) {
    const { nom, estimate, model } = council;
    if (!hasShare(estimate.rounded)) continue;
    const effects = tenths(flat(why(council).join(' ')));
    const gap = estimate.rates.concerned - referenceRates(model.reference).concerned;
    const sum = effects.slice(0, -1).reduce((all, one) => all + one, 0);
    if (effects.length !== 5 || sum !== effects[4] || sum !== Math.round(gap * 1000))
      expect([nom, ...effects, gap]).toEqual([nom, 'four effects', 'their sum', gap]);
    told += 1;
  }
  expect(told).toBeGreaterThan(34_000);
});

test('the note names every place known to help that the article sends to in another commune, each once, the nearest first', () => {
  let named = 0;
  for (const council of councils) {
    const { nom, places } = council;
    const away = helpers(council)
      .map(flat)
      .filter((said) => said.startsWith('Aux alentours : '));
    expect(away.length, nom).toBeLessThan(2);
    const [said = ''] = away;
    for (const { nom: name } of places
      .slice(0, 3)
      .filter((place) => place.distanceKm > 0 && !place.itinerant && isKnownToHelp(place))) {
      if (!said.includes(flat(typeset(name)))) expect([nom, said]).toEqual([nom, name]);
      named += 1;
    }
    const distances = [...said.matchAll(/à (\d+(?:,\d)?) km à vol/g)].map(([, km = '']) =>
      Number(km.replace(',', '.')),
    );
    // But for those that stand before the nearest: of its own intercommunalité, or département.
    const inOrder = distances.every((km, i) => km >= (distances[i - 1] ?? 0));
    if (
      !inOrder &&
      places.every(({ countedKm, shared }) => countedKm === undefined && shared !== 'epci')
    )
      expect([nom, said]).toEqual([nom, 'in order']);
  }
  expect(named).toBeGreaterThan(10_000);
});

const MAP = 'https://cartographie.societenumerique.gouv.fr/nouvelle-aquitaine/charente-maritime';

test('an article says where its code leads, whatever the number of its places, and a poster that names none announces none', () => {
  const alone: string[] = [];
  for (const council of councils) {
    const { nom, places, offered } = council;
    for (const [link, words] of [
      [council.link, 'D’autres lieux sont ici : diagnostic-numerique.example'],
      [MAP, 'D’autres lieux : cherchez votre commune sur cartographie.societenumerique.gouv.fr"'],
    ] as const) {
      const article = saidIn(articleOutline({ ...council, link }));
      if (!article.includes(words)) expect([nom, article]).toEqual([nom, words]);
    }
    if (places.length > 0 || offered.length > 0) continue;
    alone.push(typeset(nom));
    const poster = saidIn(posterOutline(council));
    expect(poster, nom).toContain('aucun lieu connu n’est proche.');
    expect(poster, nom).not.toMatch(/voici où|on vous aide/);
  }
  expect(alone).toContain('Île-d’Aix');
}, 300_000);

test('on the slide of the reasons, each bar leaves a seventh of the width for its figure, between it and its name', () => {
  let below = 0;
  for (const { nom, estimate } of councils) {
    if (!hasShare(estimate.rounded)) continue;
    const values = shownDrivers(estimate.drivers).map(({ shown }) => Math.round(shown * 1000) / 10);
    const { valAxisMinVal, valAxisMaxVal } = axisOf(values);
    const seventh = (valAxisMaxVal - valAxisMinVal) / 7;
    const low = Math.min(...values);
    if (low < 0) below += 1;
    if (low < 0 && low - valAxisMinVal < seventh) expect([nom, ...values]).toEqual([nom, 'room']);
    if (valAxisMaxVal - Math.max(...values) < seventh && valAxisMaxVal > 0)
      expect([nom, ...values]).toEqual([nom, 'room']);
  }
  expect(below).toBeGreaterThan(10_000);
});
