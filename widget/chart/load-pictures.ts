// Brings the pictures when their place comes into view or their files are asked for: they are 50 kB, and the
// report is whole without.

type Pictures = typeof import('./Pictures.tsx');

export type LoadPictures = () => Promise<Pictures>;

/** Rejects when the code cannot be had, and may be called again. */
export const loadPictures: LoadPictures = () => import('./Pictures.tsx');
