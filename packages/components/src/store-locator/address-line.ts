import type { Store } from '@throughline/client';
import { isolated } from '../i18n/isolated.ts';

/** Countries that write the postal code after the town. */
const CODE_LAST = 'AE AU CA GB HK IE IN JP KR NZ SG TH TW US ZA';
/** Countries where a letter does not arrive without the state. */
const STATES = 'AU BR CA IN MX US';

const joined = (parts: readonly (string | null | false)[], between: string): string => parts.filter(Boolean).join(between);

/** Street and town in one line, the town as it is written there; the street is as the brand has published it. */
export const addressLine = ({ lines, city, region, postalCode, country }: Store['address']): string => {
  const land = country ?? '-';
  const last = CODE_LAST.includes(land);
  const place = joined([city, STATES.includes(land) && region], ', ');
  return [...lines, joined(last ? [place, postalCode] : [postalCode, place], ' ')].filter(Boolean).map(isolated).join(', ');
};
