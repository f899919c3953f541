import * as z from 'zod/mini';

/** Where a shopper meets the brand; sent as `Throughline-Channel`. */
export const Channel = z.enum(['web', 'mobile', 'kiosk', 'social', 'email', 'sms']);
export type Channel = z.infer<typeof Channel>;
