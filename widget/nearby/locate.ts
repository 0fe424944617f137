// Where is the visitor? Asked of the browser, which asks the visitor; the answer goes nowhere else.
import type { GeoPoint } from '../../src/terms/place.ts';
import type { NearbyTrouble } from './copy.ts';

interface Located extends GeoPoint {
  readonly accuracyMetres: number;
}

export type Location =
  | { readonly ok: true; readonly at: Located }
  | { readonly ok: false; readonly trouble: NearbyTrouble };

/** A commune is large: no need of a satellite, nor of a position of this very minute. */
const WANTED: PositionOptions = {
  enableHighAccuracy: false,
  timeout: 15_000,
  maximumAge: 300_000,
};

const REFUSED = 1;

/** Never rejects. The device has 15 seconds; a position of the last five minutes will do. */
export function locate(): Promise<Location> {
  const { geolocation } = navigator;
  // Absent from old browsers and from pages without HTTPS, whatever the types say.
  if (geolocation === undefined || geolocation === null) {
    return Promise.resolve({ ok: false, trouble: 'absent' });
  }
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ ok: true, at: { latitude, longitude, accuracyMetres: accuracy } }),
      ({ code }) => resolve({ ok: false, trouble: code === REFUSED ? 'refused' : 'lost' }),
      WANTED,
    );
  });
}
