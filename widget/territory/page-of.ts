// Where does the site show a territory whole?

/** Its page, from the root of the site: "territoire.html?region=27". `territoire` as the attribute reads it. */
export function pageOfTerritory(territoire: string): string {
  const code = territoire.toUpperCase();
  if (code === 'FRANCE') return 'territoire.html?france';
  const region = /^REGION-(\d\d)$/.exec(code)?.[1];
  if (region !== undefined) return `territoire.html?region=${region}`;
  const kind = code.length === 9 ? 'epci' : 'departement';
  return `territoire.html?${kind}=${code}`;
}
