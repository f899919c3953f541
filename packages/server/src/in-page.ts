// `@throughline/server/in-page`: the server as a story or a test in a browser runs it, over a database that is there already.
export { type App, type AppOptions, createApi } from './api.ts';
export { demoBrandId, demoKey } from './brand/demo-names.ts';
export { publishOffers } from './brand/offers.ts';
export { type BrandPublication, publishBrand } from './brand/publish.ts';
export type { Clock } from './clock.ts';
export { type Mail, type MailTransport } from './mail/transport.ts';
export { renewSecretKey } from './service/brand-secrets.ts';
export { type BrandRow, findBrand } from './storage/brand-rows.ts';
export { overSqlite } from './storage/over-sqlite.ts';
export type { Storage } from './storage/storage.ts';
