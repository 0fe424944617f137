// What every file that the page writes says of where it comes from.
import { version } from '../../package.json';
import { isoDay } from '../../reports/provenance.ts';
import { pageAddress } from './page-address.ts';

/** @param dataset id of the data on screen @param address where the same figures are */
export const pageProvenance = (dataset: string, address = pageAddress()) => ({
  dataset,
  software: version,
  day: isoDay(new Date()),
  address,
});
