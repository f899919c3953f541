import type { Channel } from '@throughline/contract';
import type { Context as HonoContext } from 'hono';
import type { Context } from '../context.ts';
import type { BrandRow } from '../storage/brand-rows.ts';

/** What the middleware found out about a request, for the routes. */
export interface Environment {
  Variables: {
    context: Context;
    brand: BrandRow;
    channel: Channel;
    /** The brand's language that suits the request best. */
    locale: string;
    /** Whom limits are counted by. Never logged. */
    address: string;
  };
}

export type Exchange = HonoContext<Environment>;
