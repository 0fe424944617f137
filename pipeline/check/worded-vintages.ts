// Years that sentences and docstrings of src say in words: when a data set is built from other ones, these
// sentences are to be written anew before it is published.

export const WORDED_VINTAGES: readonly { readonly source: string; readonly vintage: string }[] = [
  { source: 'recensement', vintage: '2021' },
  { source: 'filosofi-communes', vintage: '2021' },
  { source: 'france-services', vintage: '2024' },
  { source: 'bibliotheques', vintage: '2025' },
];
