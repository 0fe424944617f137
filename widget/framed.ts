// What may be asked of a frame, in its address or by the loader's data-…? The attributes of the tag that
// name no address, and which data: "2026-11-23" is a folder of our own, never an address, because a link
// sent to a visitor must not choose where figures come from.
export const FRAMED = [
  'commune',
  'territoire',
  'sections',
  'theme',
  'couleur',
  'sans-recherche',
  'niveau-titre',
] as const;
export const DATA = 'donnees';
/** The one origin that hears what happens in the frame: "https://mairie.fr". */
export const EVENTS = 'evenements';
