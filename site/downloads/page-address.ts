/** The page that shows the same figures: without what follows #, where the plan of a visitor names people. */
export function pageAddress(): string {
  return location.origin + location.pathname + location.search;
}

/** What a visitor asks of a territory's page besides: the table as it is sorted and filtered, the next place. */
const VISIT = /^(tri|nom|densite|taille|groupe|prochain-lieu|besoin|loin|detour|ouvert-tard)(=|$)/;

/** The same as residents are given it: the commune or the territory alone. */
export function placeAddress(address = pageAddress()): string {
  const [page = '', query = ''] = address.split('?');
  const kept = query.split('&').filter((one) => one !== '' && !VISIT.test(one));
  return kept.length === 0 ? page : `${page}?${kept.join('&')}`;
}
