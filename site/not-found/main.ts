// The page of what is not there (tools/release/not-found.ts): where the address looks like that of a place, its
// diagnosis is proposed. Whatever stands before in the address is the folder of the site.
import { placeMeant } from './place-meant.ts';

const place = placeMeant(location.pathname);
const line = place && document.getElementById(place.kind);
const link = line?.querySelector('a');
if (place && line && link) {
  link.href = place.address;
  link.querySelector('b')?.append(place.code);
  line.hidden = false;
}
