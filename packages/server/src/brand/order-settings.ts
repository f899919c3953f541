import { type OrderSettings, putOrderSettings } from '../storage/order-settings-rows.ts';
import type { Storage } from '../storage/storage.ts';

/** Characters a checkout's secret has at least: 32 random bytes in base64url. */
const SECRET_LENGTH = 32;

const isWeb = (url: string): boolean => {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
};

/** Says where the brand's orders are paid and seen. Throws a `RangeError` on what can't work. */
export const publishOrderSettings = async (storage: Storage, brandId: string, settings: OrderSettings): Promise<void> => {
  const { page, checkout } = settings;
  if (page !== null && (!isWeb(page) || page.includes('#'))) throw new RangeError('page: expected an https URL without a fragment');
  if (checkout !== null) {
    // Braces are no part of a URL until they are replaced.
    if (!isWeb(checkout.url.replaceAll(/[{}]/g, ''))) throw new RangeError('checkout.url: expected an https URL');
    if (!checkout.url.includes('{reference}')) throw new RangeError('checkout.url: expected "{reference}" in it');
    if (checkout.secret.length < SECRET_LENGTH) throw new RangeError(`checkout.secret: expected at least ${SECRET_LENGTH} characters`);
  }
  await storage.write((tx) => putOrderSettings(tx, brandId, settings));
};
