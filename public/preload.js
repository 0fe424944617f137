// Asks for the data of the commune in the address while the program is still on its way: without it a
// shared link would wait for the two in turn. The program then finds them already there.
// Not part of the bundle, so that it runs first; the store checks everything afterwards.
const code = new URL(location.href).searchParams.get('commune')?.trim().toUpperCase() ?? '';

if (/^(\d{5}|2[AB]\d{3})$/.test(code)) {
  const departement = code.slice(0, code.startsWith('97') ? 3 : 2);
  const files = ['manifest', 'model', `communes/${departement}`, `portraits/${departement}`];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `data/${file}.json`;
    document.head.append(link);
  }
}
