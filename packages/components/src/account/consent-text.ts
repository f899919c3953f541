/** Version of the words a shopper agrees to: what the messages of profile and privacy say of each purpose. It changes with them. */
export const CONSENT_TEXT = '2026-11';
