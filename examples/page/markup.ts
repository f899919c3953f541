import type { HtmlEscapedString } from 'hono/utils/html';

/** What hono's `html` gives: everything put into it was escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
