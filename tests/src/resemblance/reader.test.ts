// The communes that resemble one, in words: real communes and estimates, with the files of the resemblance made here.
import { describe, expect, test } from 'vitest';
import {
  createResemblances,
  describeResemblance,
  offerPerThousand,
} from '../../../src/resemblance/index.ts';
import { resemblanceText } from '../../../src/resemblance/words.ts';
import { createStore, type Read } from '../../../src/store/index.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';
import { readMade } from './made.ts';

const resemblances = createResemblances(createStore(readMade));
const shipped = createResemblances(shippedStore());
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('Nevers is told beside those that resemble it, in the order of codes', async () => {
  const { before, rows, after } = describeResemblance(await resemblances.of('58194'));
  expect(plain(before[0] ?? '')).toBe(
    'Nevers se range parmi les « petites villes et villes moyennes » : 3 % des communes, 20 % des habitants. Dans cette classe, une commune sur deux a moins de 9 600 habitants environ. En moyenne, les revenus sont plutôt bas et un adulte sur cinq n’a pas de diplôme.',
  );
  expect(rows.map(({ label }) => plain(label))).toEqual([
    'Nevers (Nièvre)',
    'Moulins (Allier)',
    'Castres (Tarn)',
    'Neuilly-sur-Seine (Hauts-de-Seine)',
  ]);
  const [nevers, moulins, , neuilly] = rows.map((row) => ({
    ...row,
    common: plain(row.common),
    differences: plain(row.differences),
    offers: row.offers.map(plain),
  }));
  expect(nevers?.offers).toEqual([
    '2, soit 0,12 à 0,16 pour 1 000',
    '1, soit 0,06 à 0,08 pour 1 000',
    '4, soit 0,24 à 0,33 pour 1 000',
  ]);
  expect([moulins?.common, moulins?.differences]).toEqual([
    'l’âge (15 à 29 ans : 24 % contre 23 %), le diplôme (sans diplôme : 23 % contre 22 %), le revenu (bas revenus : 52 % contre 51 %), la densité (centre urbain intermédiaire) et la taille (19 206 habitants contre 33 085)',
    'aucun écart net',
  ]);
  expect(neuilly?.common).toBe(
    'l’âge (75 ans et plus : 14 % contre 16 %) et la taille (59 538 habitants contre 33 085)',
  );
  expect(neuilly?.differences).toBe(
    'plus de diplômés du supérieur (67 % contre 26 %) ; moins de bas revenus (4 % contre 51 %) ; plus dense (grand centre urbain)',
  );
  expect(neuilly?.offers[0]).toBe('aucun lieu connu');
  expect(plain(after[0] ?? '')).toBe(
    'Toutes les fourchettes recoupent celle de Nevers : on ne peut pas dire que la part est plus forte ici ou là.',
  );
});

describe('what is borrowed from a wider territory', () => {
  test('is named by no commune of France among what its neighbours are near by', async () => {
    const names = { age: 'l’âge', diploma: 'le diplôme', income: 'le revenu' } as const;
    const factors = ['age', 'diploma', 'income'] as const;
    let borrowing = 0;
    for (const { nom, sources } of await allCommunes(shippedStore())) {
      const borrowed = factors.filter((factor) => sources[factor] !== 'commune');
      if (borrowed.length > 0) borrowing += 1;
      const [first = ''] = resemblanceText.lead(nom, 0, borrowed).split('.');
      const told = first.slice(first.lastIndexOf(' par '));
      for (const factor of factors)
        expect([nom, told.includes(names[factor])]).toEqual([nom, !borrowed.includes(factor)]);
    }
    expect(borrowing).toBe(3663);
  });

  test('Y, whose income is that of its EPCI', async () => {
    const { before } = describeResemblance(await shipped.of('80829'));
    const said = plain(before.join(' '));
    expect(said).toContain('de Y par l’âge, le diplôme, la densité et la taille.');
    expect(said).toContain('Rien n’est publié pour elle sur le revenu.');
  });

  test('is never told as alike nor as different', async () => {
    const { rows, before } = describeResemblance(await resemblances.of('29083'));
    expect(plain(before[2] ?? '')).toContain('Rien n’est publié pour elle sur le revenu.');
    const [, cailhau] = rows;
    expect(cailhau?.label).toContain('Cailhau');
    expect(plain(`${cailhau?.common} ; ${cailhau?.differences}`)).not.toMatch(/bas revenus/);
    expect(plain(cailhau?.differences ?? '')).toBe(
      'aucun écart net ; non comparé : le revenu, non publié pour l’une des deux',
    );
  });

  test('comes from the département where there is no intercommunalité: Île-de-Sein', async () => {
    const { after } = describeResemblance(await resemblances.of('29083'));
    expect(plain(after.join(' '))).toContain('ici, sans intercommunalité, le département');
    const nevers = describeResemblance(await resemblances.of('58194'));
    expect(plain(nevers.after.join(' '))).toContain(
      'lissées vers l’intercommunalité, d’autant plus que la commune est petite : la part publiée peut être un peu autre.',
    );
  });
});

test('no class is named that the figures of the commune deny: Maripasoula, beside large cities', async () => {
  const { before, rows } = describeResemblance(await resemblances.of('97353'));
  expect(plain(before[0] ?? '')).toBe(
    'Aucune des huit classes de communes ne ressemble à Maripasoula.',
  );
  // `here` is the commune asked for, beside its class as beside its kindred.
  const { kind } = await resemblances.of('97353');
  expect(kind?.differences.find(({ figure }) => figure === 'none')).toMatchObject({ there: 0.176 });
  // Both are overseas: that is said.
  expect(plain(rows[1]?.common ?? '')).toBe('l’outre-mer');
});

describe('what is said of a class', () => {
  const kindOf = async (code: string) => {
    const { before } = describeResemblance(await shipped.of(code));
    return plain(before[0] ?? '');
  };

  test.each(['97113', '97103', '97115', '97118', '97124'])(
    'that its name says of incomes is not known of %s, which borrows them',
    async (code) => {
      const said = await kindOf(code);
      expect(said).toContain(
        'Mais rien n’est publié pour elle sur le revenu : nous ne savons pas si elle est de cette classe.',
      );
      expect(said).toMatch(/^La moins éloignée/);
      expect(said).not.toContain('élevés');
    },
  );

  test('is not said where the name itself is denied: Camblain-Châtelain, 48 % of low incomes', async () => {
    const said = await kindOf('62197');
    expect(said).toMatch(/^La moins éloignée de Camblain-Châtelain/);
    expect(said).toContain('plus de bas revenus (48 % contre 30 %)');
    expect(said).not.toContain('élevés');
  });

  test('lies neither of ages: Leuze, 17 % of 45 to 59 years old, is far from the villages near the mean', async () => {
    const said = await kindOf('02425');
    expect(said).toMatch(/^La moins éloignée/);
    expect(said).toContain('moins de personnes de 45 à 59 ans (17 % contre 26 %)');
    expect(said).not.toContain('ensemble des communes');
  });

  test('is told beside its figure where the commune is on the other side of France', async () => {
    expect(await kindOf('01004')).toBe(
      'Ambérieu-en-Bugey se range parmi les « villes et banlieues jeunes » : 2 % des communes, 35 % des habitants. Dans cette classe, une commune sur deux a moins de 20 000 habitants environ. En moyenne, un adulte sur quatre a moins de 30 ans et les revenus varient beaucoup d’une ville à l’autre. En moyenne aussi, plus d’un adulte sur trois est diplômé du supérieur ; mais ici, non : 27 % de diplômés du supérieur (part lissée), contre 32 % en France.',
    );
  });

  test('large cities are no medium-sized ones: Toulon', async () => {
    expect(await kindOf('83137')).toMatch(
      /^La moins éloignée de Toulon des huit classes de communes est « petites villes/,
    );
  });
});

test.each([
  // 160 inhabitants; one library with a member of staff.
  ['05157', '1, pour 55 à 90 personnes'],
  ['58194', '1, soit 0,06 à 0,08 pour 1 000'],
])(
  '%s: where fewer than 1 000 people are concerned, their number stands for the ratio',
  async (code, told) => {
    const { rows } = describeResemblance(await shipped.of(code));
    expect(rows.find((row) => row.code === code)?.offers.map(plain)).toContain(told);
  },
);

test('a range that does not meet that of the commune is said, and only that one', async () => {
  const { after } = describeResemblance(await resemblances.of('23165'));
  expect(plain(after[0] ?? '')).toBe(
    'La fourchette ne recoupe pas celle de Royère-de-Vassivière : Paris. Pour les autres, on ne peut rien conclure.',
  );
});

test('a commune of one inhabitant shows no share, and resembles nobody', async () => {
  const resemblance = await resemblances.of('26274');
  const { before, rows } = describeResemblance(resemblance);
  expect(rows).toEqual([]);
  expect(before.map(plain)).toEqual([
    'Trop peu d’habitants : nous ne disons pas à qui elle ressemble.',
  ]);
  expect(offerPerThousand(1, resemblance.diagnosis)).toBeNull();
});

test('from which gap on two communes differ is said of every criterion', async () => {
  const { after } = describeResemblance(await resemblances.of('58194'));
  expect(plain(after.join(' '))).toContain(
    '« En commun » veut dire un écart de moins d’un demi-écart-type entre communes. C’est 1,8 point pour les 15 à 29 ans',
  );
});

test('a library whose staff is not published is unknown, never none: Castres', async () => {
  const resemblance = await resemblances.of('58194');
  const castres = resemblance.kindred.find(({ diagnosis }) => diagnosis.commune.code === '81065');
  expect(castres?.offer.bibliotheques).toBeNull();
  const row = describeResemblance(resemblance).rows.find(({ code }) => code === '81065');
  expect(plain(row?.offers[1] ?? '')).toBe(
    'on ne sait pas : le personnel de 2 bibliothèques n’est pas publié',
  );
});

test('a commune that its file forgets is a fault of the data, which names the file', async () => {
  await expect(resemblances.of('58195')).rejects.toMatchObject({
    code: 'data-invalid',
    info: { file: 'resemblances/581-75.json' },
  });
});

test('of the communes that resemble one, nothing is read but what is told: a profile each', async () => {
  const asked: string[] = [];
  const read: Read = async (file) => {
    asked.push(file);
    return readMade(file);
  };
  await createResemblances(createStore(read)).of('58194');
  expect(asked.toSorted()).toEqual([
    'communes/58.json',
    'manifest.json',
    'portraits/581.json',
    'profiles/0319.json',
    'profiles/8106.json',
    'profiles/9205.json',
    'resemblances/581-75.json',
    'typology.json',
  ]);
});

test('places for 1 000 people are for those of the base asked for: Nevers, and the eight that resemble it', async () => {
  const [whole, adults] = await Promise.all([
    shipped.of('58194'),
    shipped.of('58194', { base: '15+' }),
  ]);
  expect(adults.kindred.map(({ diagnosis }) => diagnosis.commune.code)).toEqual(
    whole.kindred.map(({ diagnosis }) => diagnosis.commune.code),
  );
  for (const [i, one] of [adults, ...adults.kindred].entries()) {
    const other = [whole, ...whole.kindred][i];
    const { p15 } = one.diagnosis.estimate.covariates;
    const all = other && offerPerThousand(1, other.diagnosis);
    expect(offerPerThousand(1, one.diagnosis)?.point).toBeCloseTo((all?.point ?? 0) / p15, 10);
  }
  const said = (of: typeof whole) =>
    describeResemblance(of)
      .after.join(' ')
      .replace(/[\u00a0\u202f]/g, ' ');
  expect(said(adults)).toContain('pour 1 000 personnes concernées de 15 ans et plus,');
  expect(said(whole)).toContain('pour 1 000 personnes concernées,');
});

test.each([
  ['58194', 0, 'Huit communes proches de Nevers par l’âge'],
  [
    '75056',
    5,
    'Les huit communes les moins éloignées de Paris par l’âge, le diplôme, le revenu, la densité et la taille. Cinq d’entre elles ne lui ressemblent pas : presque tout y diffère.',
  ],
  [
    '97353',
    2,
    'Les huit communes les moins éloignées de Maripasoula par l’âge, le diplôme, la densité et la taille. Deux d’entre elles ne lui ressemblent pas',
  ],
])(
  '%s: communes are said to be near where none differs by more than twice what it shares',
  async (code, unlike, said) => {
    const resemblance = await shipped.of(code);
    const far = resemblance.kindred.filter(
      ({ common, differences }) => 2 * common.length < differences.length,
    );
    expect(far).toHaveLength(unlike);
    expect(
      describeResemblance(resemblance)
        .before.join(' ')
        .replace(/[\u00a0\u202f]/g, ' '),
    ).toContain(said);
  },
);
