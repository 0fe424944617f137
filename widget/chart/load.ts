// Brings the pictures when their place comes into view: they are 50 kB, and the report is whole without.
import type { FunctionComponent } from 'preact';
import type { PicturesProps } from './Pictures.tsx';

export type LoadPictures = () => Promise<FunctionComponent<PicturesProps>>;

/** Rejects when the code cannot be had, and may be called again. */
export const loadPictures: LoadPictures = async () => (await import('./Pictures.tsx')).Pictures;
