export type { Scheme } from './base/brand-sheet.ts';
export { ContextProviderEvent, ContextRequestEvent } from './base/client-context.ts';
export { provideClient, type ProvideOptions } from './base/provide-client.ts';
export { ThroughlineElement } from './base/throughline-element.ts';
export type { MessageSet, MessageTable, Words } from './i18n/message-set.ts';
export type { PluralForms, Speech } from './i18n/speech.ts';
