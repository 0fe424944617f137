// Asks for the data of the commune in the address while the program is still on its way: without it a
// shared link would wait for the two in turn. The program then finds them already there.
// Not part of the bundle, so that it runs first; the store checks everything afterwards.
const { searchParams, pathname } = new URL(location.href);
const [, page = ''] = /\/commune\/(\w{5})(?:\/|$)/.exec(pathname) ?? [];
const code = searchParams.get('commune')?.trim().toUpperCase() ?? page;
const site = document.currentScript.src;

const [departement] = /^(0[1-9]|(?!20)[1-8]\d|9[0-5]|2[AB]|97[12346])/.exec(code) ?? [];

if (departement && code.length === 5) {
  const hundred = code.slice(0, departement.length + 1);
  // Arrondissements of Paris, Marseille and Lyon: their city is shown.
  const cities = { 751: '750', 132: '130', 693: '691' };
  const files = ['manifest', `communes/${departement}`, `portraits/${cities[hundred] ?? hundred}`];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = new URL(`data/${file}.json`, site).href;
    document.head.append(link);
  }
}
