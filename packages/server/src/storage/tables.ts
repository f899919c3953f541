import type { BrandTables } from './tables/brand.ts';
import type { CartTables } from './tables/cart.ts';
import type { CustomerTables } from './tables/customer.ts';
import type { HandoffTables } from './tables/handoff.ts';
import type { JourneyTables } from './tables/journey.ts';
import type { MailTables } from './tables/mail.ts';
import type { OfferTables } from './tables/offers.ts';
import type { OrderTables } from './tables/order.ts';
import type { ProductTables } from './tables/product.ts';
import type { ProfileTables } from './tables/profile.ts';
import type { ReturnTables } from './tables/return.ts';
import type { SizeChartTables } from './tables/size-chart.ts';
import type { StoreTables } from './tables/store.ts';

/** Columns as both databases hold them: text, integers that fit a double, and JSON kept as text. Times are epoch milliseconds. */
export interface Tables
  // One to a line: each noun adds its own.
  extends
    BrandTables,
    CartTables,
    CustomerTables,
    HandoffTables,
    JourneyTables,
    ProfileTables,
    ReturnTables,
    MailTables,
    OfferTables,
    OrderTables,
    ProductTables,
    ProfileTables,
    SizeChartTables,
    StoreTables {}
