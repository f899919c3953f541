import type { Store } from '@throughline/client';
import { isolated } from '../i18n/isolated.ts';

/** Countries that write the postal code after the town. */
const CODE_LAST = 'AU CA GB IE IN JP KR NZ SG US ZA';

/** Street and town in one line, the town as it is written there; the street is as the brand has published it. */
export const addressLine = ({ lines, city, region, postalCode, country }: Store['address']): string => {
  // A state that has letters of its own (`NY`, `NSW`) is part of the address, a region that has a name is not.
  const place = [city, region && /^[A-Z]{2,4}$/.test(region) && region].filter(Boolean).join(', ');
  const town = [postalCode, place];
  if (CODE_LAST.includes(country ?? '-')) town.reverse();
  return [...lines, town.filter(Boolean).join(' ')].filter(Boolean).map(isolated).join(', ');
};
