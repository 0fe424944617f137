// Where the national map of places answers programs: the one address outside of the site that a page of
// ours may ask, and only when the visitor presses a button. tools/vite-plugins/page-plugins.ts lets it through.
export const NATIONAL_MAP = 'https://cartographie.societenumerique.gouv.fr/api/lieux';
