// Asks for the data of the commune in the address while the program is still on its way: without it a
// shared link would wait for the two in turn. The program then finds them already there.
// Not part of the bundle, so that it runs first; the store checks everything afterwards.
const { searchParams, pathname } = new URL(location.href);
const [, page = ''] = /\/commune\/(\w{5})(?:\/|$)/.exec(pathname) ?? [];
const code = searchParams.get('commune')?.trim().toUpperCase() ?? page;
const site = document.currentScript.src;

const departement = code.slice(0, code.startsWith('97') ? 3 : 2);
const own = code.slice(0, departement.length + 1);
// Arrondissements of Paris, Marseille and Lyon: their city is shown.
const cities = { 751: '750', 132: '130', 693: '691' };
const hundred = cities[own] ?? own;
// As src/terms/first-files.ts has them: a code that nobody bears asks for nothing.
const lastHundreds =
  '-4832113534431724422-732563743354533225532322333136652652736759454253255333075638311133254160006';
const otherHundreds = /^(2[AB][0-3]|97(1[0-3]|2[0-3]|3[0156]|4[0-2]|6[01]))/;
const isCovered =
  otherHundreds.test(hundred) || Number(hundred[2]) <= Number(lastHundreds[Number(departement)]);

if (isCovered && /^\d[\dAB]\d{3}$/.test(code)) {
  const files = ['manifest', `communes/${departement}`, `portraits/${hundred}`];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = new URL(`data/${file}.json`, site).href;
    document.head.append(link);
  }
}
